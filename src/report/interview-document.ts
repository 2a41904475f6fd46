import { groupedBy } from '../base/grouped-by'
import { nameOf } from '../describe/names'
import { sayLevels } from '../describe/say-levels'
import type { Interview, InterviewPart } from '../interview/compose-interview'
import type { Claim } from '../model/claim'
import type { CompetencyModel } from '../model/competency-model'
import type { CompetencyText } from '../model/competency-text'
import { findLevel } from '../model/find-level'
import { textIn } from '../model/find-text'
import type { Block, ReportDocument } from './document'
import type { InterviewLanguage, InterviewProbe } from './interview-sentences'

/** What is asked after every question, in this order. */
const probes: readonly InterviewProbe[] = ['situation', 'task', 'action', 'result', 'lesson']

/** Lines to write on, by the number of questions: with them a competency stays on one page of A4. */
const linesByQuestions = [0, 8, 8, 6] as const

/** What an interview's sheet is made of: the model for names, definitions where there are any, the language. */
export interface InterviewSheet {
  readonly model: CompetencyModel
  readonly texts: Readonly<Record<string, CompetencyText | undefined>>
  /** Where those of them come from that are not the model's own. */
  readonly claims: readonly Claim[]
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
      ...(interview.profileComplete ? [] : [{ kind: 'paragraph', text: say.incomplete } as const]),
      ...[modelOf(sheet), ...originsOf(interview, interview.parts, sheet)].map(
        (text): Block => ({ kind: 'paragraph', text, tone: 'note' }),
      ),
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
      ...interview.parts.map((part, i) => partSection(part, i + 1, interview, sheet)),
      summarySection(interview, sheet),
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

function modelOf({ model, language }: InterviewSheet): string {
  return language.interview.model(textIn(model.name, language.tag), model.version)
}

/** Whose the levels, the guides and the definitions of some parts are, each sentence once. */
function originsOf(interview: Interview, parts: readonly InterviewPart[], sheet: InterviewSheet): string[] {
  const { model, language } = sheet
  const { interview: say, tag } = language
  const guides = interview.claims.map(({ note, basis }) => (note && textIn(note, tag)) || say.origin[basis])
  return [
    ...new Set([
      ...sayLevels(model, language),
      ...(guides.length === 0 ? [say.unclaimed] : guides),
      ...definitionOrigins(parts, sheet),
    ]),
  ]
}

/** Whose the definitions of some parts are; by the codes of the competencies, where not all of them are of the same. */
function definitionOrigins(parts: readonly InterviewPart[], sheet: InterviewSheet): string[] {
  const origins = parts.flatMap((part) => {
    const origin = definitionOrigin(part, sheet)
    return origin === undefined ? [] : [{ origin, code: part.competency }]
  })
  const groups = [...groupedBy(origins, ({ origin }) => origin)]
  if (groups.length < 2) return groups.map(([origin]) => origin)
  return groups.map(([origin, its]) => `${sheet.language.list(its.map(({ code }) => code))}: ${origin}`)
}

/** Whose the definition of a competency is, where one is printed: the last that is claimed of it. */
function definitionOrigin(part: InterviewPart, sheet: InterviewSheet): string | undefined {
  const { model, language, claims: ofTexts } = sheet
  const { interview: say, tag } = language
  if (definitionOf(part, sheet) === undefined) return undefined
  const competency = model.competencies[part.competency]
  const claims = competency?.definition?.[tag] === undefined ? ofTexts : (competency.claims ?? [])
  const claim = claims.findLast(({ of }) => of === undefined || of === 'definition')
  if (claim === undefined) return say.unclaimedDefinitions
  const { note, basis, source } = claim
  const title = source === undefined ? undefined : model.sources[source]?.title
  return (note && textIn(note, tag)) || say.definitions[basis](title)
}

/** The definition of a competency, where it says more than the name. */
function definitionOf(
  { competency }: InterviewPart,
  { model, texts, language }: InterviewSheet,
): string | undefined {
  const definition = texts[competency]?.definition
  return definition === nameOf(model.competencies, competency, language) ? undefined : definition
}

/** What every section ends with: pages part, and each has to say what it is about and whose it is. */
function footOf(
  subject: string,
  interview: Interview,
  parts: readonly InterviewPart[],
  sheet: InterviewSheet,
): Block {
  const { interview: say, tag } = sheet.language
  const job = textIn(interview.jobName, tag)
  const origins = originsOf(interview, parts, sheet).join(' ')
  return { kind: 'paragraph', text: say.foot({ subject, job, origins }), tone: 'foot' }
}

function partSection(part: InterviewPart, place: number, interview: Interview, sheet: InterviewSheet): Block {
  const { model, language } = sheet
  const { interview: say } = language
  const name = nameOf(model.competencies, part.competency, language)
  const definition = definitionOf(part, sheet)
  return {
    kind: 'section',
    title: `${place}. ${name} (${part.competency})`,
    blocks: [
      { kind: 'paragraph', text: standingOf(part, language), tone: 'note' },
      ...(definition === undefined ? [] : [{ kind: 'paragraph', text: definition } as const]),
      ...listOf(say.questions, part.questions, 'numbers'),
      { kind: 'lines', label: say.notes, count: linesFor(part.questions.length) },
      ...answersOf(part, sheet),
      ...listOf(say.evidence, part.evidence, 'boxes'),
      ...listOf(say.negative, part.negativeIndicators, 'boxes'),
      {
        kind: 'choices',
        label: say.rating(name),
        choices: [...part.levels.map((level) => language.number(level)), say.undetermined],
      },
      footOf(name, interview, [part], sheet),
    ],
  }
}

function linesFor(questions: number): number {
  return linesByQuestions[questions] ?? questions * 3
}

/** A list with its title; nothing where there is nothing on it. */
function listOf(title: string, items: readonly string[], marks: 'numbers' | 'boxes'): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items, marks }]
}

/** What an answer shows at each level; nothing where the guide does not say it. */
function answersOf(part: InterviewPart, sheet: InterviewSheet): Block[] {
  const { interview: say } = sheet.language
  const name = nameOf(sheet.model.competencies, part.competency, sheet.language)
  const rows = part.levels.flatMap((level) => {
    const shows = part.answers[level]
    if (shows === undefined) return []
    const isRequired = requiredOf(part) === level
    const label = levelLabel(level, part, sheet)
    return [{ cells: [isRequired ? say.required(label) : label, shows], marked: isRequired }]
  })
  return rows.length === 0 ? [] : [{ kind: 'table', head: [say.level, say.shows(name)], rows }]
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

function summarySection(interview: Interview, sheet: InterviewSheet): Block {
  const { model, language } = sheet
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
      footOf(say.summary, interview, [], sheet),
    ],
  }
}
