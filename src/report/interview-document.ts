import { nameOf } from '../describe/names'
import { hasProposedLevels } from '../describe/proposed-levels'
import type { Interview, InterviewPart } from '../interview/compose-interview'
import type { CompetencyModel } from '../model/competency-model'
import type { CompetencyText } from '../model/competency-text'
import { findLevel } from '../model/find-level'
import { textIn } from '../model/find-text'
import type { Block, ReportDocument } from './document'
import type { InterviewLanguage, InterviewProbe } from './interview-sentences'

/** What is asked after every question, in this order. */
const probes: readonly InterviewProbe[] = ['situation', 'task', 'action', 'result', 'lesson']

/** Lines to write on for one question. */
const linesPerQuestion = 8

/** What an interview's sheet is made of: the model for names, definitions where there are any, the language. */
export interface InterviewSheet {
  readonly model: CompetencyModel
  readonly texts: Readonly<Record<string, CompetencyText | undefined>>
  readonly language: InterviewLanguage
}

/** The sheet of an interview: head, advice, one section a competency, what was left out, the summary to sign. */
export function interviewDocument(interview: Interview, sheet: InterviewSheet): ReportDocument {
  const { language } = sheet
  const { interview: say, tag } = language
  return {
    language: tag,
    title: say.title(textIn(interview.jobName, tag)),
    blocks: [
      { kind: 'fields', fields: [{ label: say.person }, { label: say.date }, { label: say.interviewers }] },
      { kind: 'paragraph', text: timeOf(interview, language) },
      ...originsOf(interview, sheet).map((text): Block => ({ kind: 'paragraph', text, tone: 'note' })),
      {
        kind: 'section',
        title: say.asking,
        blocks: [
          { kind: 'paragraph', text: say.advice },
          {
            kind: 'list',
            title: say.followUps,
            items: probes.map((probe) => say.probes[probe]),
            marks: 'dots',
          },
        ],
      },
      ...interview.parts.map((part, i) => partSection(part, i + 1, footOf(interview, sheet), sheet)),
      summarySection(interview, footOf(interview, sheet), sheet),
    ],
  }
}

function timeOf(interview: Interview, { interview: say, number }: InterviewLanguage): string {
  return say.time({
    minutes: number(interview.minutes),
    around: number(interview.minutesAround),
    questions: interview.parts.reduce((sum, { questions }) => sum + questions.length, 0),
    perQuestion: number(interview.minutesPerQuestion),
    planned: number(interview.planned),
  })
}

/** Whose the levels and the texts are, each sentence once. */
function originsOf({ claims }: Interview, { model, language }: InterviewSheet): string[] {
  const { interview: say, tag } = language
  const sentences = claims.map(({ note, basis }) => (note && textIn(note, tag)) || say.origin[basis])
  return [
    ...(hasProposedLevels(model) ? [say.proposed] : []),
    ...(claims.length === 0 ? [say.unclaimed] : new Set(sentences)),
  ]
}

/** What every section ends with: pages part, and each has to say whose it is. */
function footOf(interview: Interview, sheet: InterviewSheet): Block {
  const { interview: say, tag } = sheet.language
  const origins = originsOf(interview, sheet).join(' ')
  return { kind: 'paragraph', text: say.foot(textIn(interview.jobName, tag), origins), tone: 'note' }
}

function partSection(part: InterviewPart, place: number, foot: Block, sheet: InterviewSheet): Block {
  const { model, texts, language } = sheet
  const { interview: say } = language
  const name = nameOf(model.competencies, part.competency, language)
  const definition = texts[part.competency]?.definition
  return {
    kind: 'section',
    title: `${place}. ${name} (${part.competency})`,
    blocks: [
      { kind: 'paragraph', text: standingOf(part, language), tone: 'note' },
      ...(definition === undefined || definition === name
        ? []
        : [{ kind: 'paragraph', text: definition } as const]),
      ...listOf(say.questions, part.questions, 'numbers'),
      { kind: 'lines', label: say.notes, count: part.questions.length * linesPerQuestion },
      ...answersOf(part, sheet),
      ...listOf(say.evidence, part.evidence, 'boxes'),
      ...listOf(say.negative, part.negativeIndicators, 'boxes'),
      {
        kind: 'choices',
        label: say.rating,
        choices: [...part.levels.map((level) => language.number(level)), say.undetermined],
      },
      foot,
    ],
  }
}

/** A list with its title; nothing where there is nothing on it. */
function listOf(title: string, items: readonly string[], marks: 'numbers' | 'boxes'): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items, marks }]
}

/** What an answer shows at each level; nothing where the guide does not say it. */
function answersOf(part: InterviewPart, sheet: InterviewSheet): Block[] {
  const { interview: say } = sheet.language
  const rows = part.levels.flatMap((level) => {
    const shows = part.answers[level]
    if (shows === undefined) return []
    const isRequired = requiredOf(part) === level
    const label = levelLabel(level, part, sheet)
    return [{ cells: [isRequired ? say.required(label) : label, shows], marked: isRequired }]
  })
  return rows.length === 0 ? [] : [{ kind: 'table', head: [say.level, say.shows], rows }]
}

function standingOf(part: InterviewPart, { interview: say, number, status }: InterviewLanguage): string {
  const required = requiredOf(part)
  return say.standing({
    ...(required === undefined ? {} : { required: number(required) }),
    ...('held' in part && part.held !== undefined ? { held: number(part.held) } : {}),
    ...(part.status === 'below' ? { gap: number(part.gap) } : {}),
    status: status[part.status],
    essential: part.essential,
    inFocus: part.inFocus,
  })
}

function requiredOf(part: InterviewPart): number | undefined {
  return part.status === 'level-unspecified' ? undefined : part.required
}

/** A level by its number, and by its name where the scale defines it. */
function levelLabel(
  level: number,
  { competency }: InterviewPart,
  { model, language }: InterviewSheet,
): string {
  const definition = findLevel(model, competency, level)
  const written = language.number(level)
  return definition === undefined ? written : `${written} · ${textIn(definition.name, language.tag)}`
}

function summarySection(interview: Interview, foot: Block, { model, language }: InterviewSheet): Block {
  const { interview: say, number, list } = language
  const names = (reason: 'no-time' | 'no-guide'): string[] =>
    interview.leftOut.flatMap((each) =>
      each.reason === reason ? [nameOf(model.competencies, each.competency, language)] : [],
    )
  const sentences = [
    ...(names('no-time').length === 0 ? [] : [say.noTime(list(names('no-time')))]),
    ...(names('no-guide').length === 0 ? [] : [say.noGuide(list(names('no-guide')))]),
    ...(interview.profileComplete ? [] : [say.incomplete]),
  ]
  return {
    kind: 'section',
    title: say.summary,
    blocks: [
      {
        kind: 'table',
        head: [say.competency, say.requiredLevel, say.rated, say.remarks],
        rows: interview.parts.map((part) => {
          const required = requiredOf(part)
          return {
            cells: [
              nameOf(model.competencies, part.competency, language),
              required === undefined ? '–' : number(required),
              '',
              '',
            ],
          }
        }),
      },
      ...sentences.map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'fields', fields: [{ label: say.signature }] },
      foot,
    ],
  }
}
