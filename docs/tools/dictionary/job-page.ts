import { arkInSpencer, arkInSpencerToDevelop } from 'kompetensi/bpjs-ketenagakerjaan'
import type { JobProfile, LocalizedText } from 'kompetensi'
import { spencer } from 'kompetensi/spencer'
import { bullets, table } from '../models/markdown'
import { matrixGrid } from '../models/matrix-grid'
import { isOurs, type Statement } from '../models/statements'
import { abbreviationsIn } from './abbreviations'
import { about, type Claimed, claimSection, sure } from './claims'
import { clusterLink, codeLink, competencyLink, jobLink, trail } from './links'
import { scaleOf } from './levels'
import type { DictionaryModel } from './models'
import { block, heading, type Page, stacking } from './page'
import { jobPlace, levelPlace, partPlace } from './places'
import { requiredWords, requirementSure, weightWords } from './requirements'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

/** The page of a job. */
export function jobPage(entry: DictionaryModel, id: string): Page {
  const { model, short } = entry
  const job = model.jobs[id]
  if (job === undefined) throw new Error(`no job ${id} in ${model.id}`)
  const title = (locale: keyof LocalizedText) =>
    `${job.name[locale]}${job.horizon === 'future' && !/kelak|later|mendatang|future/i.test(job.name[locale]) ? ` (${ui.future[locale]})` : ''}`
  return {
    place: jobPlace(model, id),
    title: { id: title('id'), en: title('en') },
    description: {
      id: `${short.id}: ${ui.jobs.id}, ${job.name.id}.`,
      en: `${short.en}: ${ui.jobs.en}, ${job.name.en}.`,
    },
    body: (writer) => [
      ...block('trail', [trail(writer, model, writer.link(writer.say(ui.jobs), partPlace(model, 'jobs')))]),
      ...(job.name.id === job.name.en ? [] : block('subtitle', [writer.other(job.name)])),
      ...requirements(writer, entry, job),
      ...inSpencer(writer, entry, job),
      ...description(writer, entry, job),
      ...abbreviationsIn(
        writer,
        entry,
        statementsOf(entry, id).map(({ description: words }) => words),
      ),
      ...position(writer, entry, job),
      ...claimSection(writer, model, claimed(writer, entry, job)),
    ],
  }
}

function requirements(writer: Writer, { model }: DictionaryModel, job: JobProfile): string[] {
  const { cell } = matrixGrid(model)
  const weighted = job.requirements.some(({ weight }) => weight !== undefined)
  const head = [ui.competency, ui.requiredLevel, ...(weighted ? [ui.weight] : []), ui.sure]
  const known = job.requirements.length > 0
  return [
    heading(2, 'requirements', writer.say(ui.requirements)),
    ...(known
      ? stacking(
          table(
            head.map(writer.say),
            job.requirements.map((requirement) => {
              const { competency, level } = requirement
              const found = cell(job.id, competency)
              const words = requiredWords(writer, found)
              return [
                competencyLink(writer, model, competency),
                level === undefined
                  ? words
                  : `${writer.link(words, levelPlace(model, competency, level))}${levelName(writer, model, competency, level)}`,
                ...(weighted ? [weightWords(writer, found)] : []),
                requirementSure(writer, requirement),
              ]
            }),
          ),
        )
      : [writer.say(ui.nothingKnown)]),
    ...(known ? [completeness(writer, job)] : []),
    ...unknownCodes(writer, model, job, known),
  ]
}

function levelName(writer: Writer, model: DictionaryModel['model'], code: string, level: number): string {
  const name = scaleOf(model, code)?.definitions?.find(({ value }) => value === level)?.name
  return name === undefined ? '' : ` · ${writer.say(name)}`
}

function completeness(writer: Writer, { complete, claims }: JobProfile): string {
  const found = about(claims, 'complete').filter(({ of }) => of === 'complete')
  const notes = found.flatMap(({ note }) => (note === undefined ? [] : [writer.say(note)]))
  return [
    writer.say(complete ? ui.completeProfile : ui.incompleteProfile),
    ...notes,
    sure(writer, found).trim(),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Codes of which nobody knows whether the job requires them, by cluster. */
function unknownCodes(
  writer: Writer,
  model: DictionaryModel['model'],
  job: JobProfile,
  known: boolean,
): string[] {
  const { cell } = matrixGrid(model)
  const groups = Object.keys(model.clusters).flatMap((cluster) => {
    const codes = Object.keys(model.competencies).filter(
      (code) =>
        model.competencies[code]?.cluster === cluster &&
        model.competencies[code]?.dimensionOf === undefined &&
        cell(job.id, code).status === 'requirement-unknown',
    )
    if (codes.length === 0) return []
    const all = clusterLink(writer, model, cluster)
    return [
      codes.length > 12
        ? `${all}: ${codes.length} ${writer.say(ui.competencies).toLowerCase()}`
        : `${all}: ${codes.map((code) => codeLink(writer, model, code)).join(', ')}`,
    ]
  })
  if (groups.length === 0 || !known) return []
  return [`**${writer.say(ui.notKnown)}** (?)`, bullets(groups)]
}

/** The one job whose source also describes it in the codes of another dictionary. */
function inSpencer(writer: Writer, { model }: DictionaryModel, job: JobProfile): string[] {
  const profile = [arkInSpencer, arkInSpencerToDevelop].find(({ id }) => id === job.id)
  if (model.id !== 'bpjs-ketenagakerjaan' || profile === undefined) return []
  return [
    heading(2, 'in-spencer', writer.say(ui.inSpencer)),
    `${writer.say(ui.inSpencerIntro)}${sure(writer, profile.requirements[0]?.claims ?? [])}`,
    bullets(profile.requirements.map(({ competency }) => competencyLink(writer, spencer, competency))),
  ]
}

function description(writer: Writer, { descriptions }: DictionaryModel, { id }: JobProfile): string[] {
  const facts = descriptions[id]
  if (facts === undefined) return []
  const { purpose, duties, authorities, missing } = facts
  const part = (anchor: string, words: LocalizedText, statements: readonly Statement[]) =>
    statements.length === 0
      ? []
      : [heading(2, anchor, writer.say(words)), bullets(statements.map((entry) => statement(writer, entry)))]
  return [
    ...(purpose === undefined
      ? []
      : [heading(2, 'purpose', writer.say(ui.purpose)), statement(writer, purpose)]),
    ...part('duties', ui.duties, duties),
    ...part('authorities', ui.authorities, authorities),
    ...part('missing', ui.missing, missing),
  ]
}

/** Everything a job description says. */
function statementsOf({ descriptions }: DictionaryModel, job: string): readonly Statement[] {
  const { purpose, duties = [], authorities = [], missing = [] } = descriptions[job] ?? {}
  return [...(purpose === undefined ? [] : [purpose]), ...duties, ...authorities, ...missing]
}

function statement(writer: Writer, entry: Statement): string {
  const ours = isOurs(entry) ? ` *(${writer.say(ui.ours)})*` : ''
  return `${writer.say(entry.description)}${ours}${sure(writer, entry.claims)}`
}

/** Where the job stands: grade, family, track, unit, and who leads whom. */
function position(writer: Writer, { model }: DictionaryModel, job: JobProfile): string[] {
  const { grade = '', family = '', track = '', unit = '', superior, olderNames = [], claims } = job
  const named = (
    entries: Readonly<Record<string, { readonly name?: LocalizedText }>>,
    key: string,
  ): string => {
    const name = entries[key]?.name
    return key === '' ? '' : name === undefined ? text(key) : writer.say(name)
  }
  const led = Object.values(model.jobs).filter((other) => other.superior === job.id)
  const lines: readonly (readonly [LocalizedText, string, string?])[] = [
    [ui.nameId, text(job.name.id), sure(writer, about(claims, 'name.id', 'name'))],
    [ui.nameEn, text(job.name.en), sure(writer, about(claims, 'name.en', 'name'))],
    [ui.olderNames, olderNames.map(text).join(', '), sure(writer, about(claims, 'olderNames'))],
    [ui.grade, named(model.grades, grade), sure(writer, about(claims, 'grade'))],
    [ui.family, named(model.families, family), sure(writer, about(claims, 'family'))],
    [ui.track, named(model.tracks, track), sure(writer, about(claims, 'track', 'family'))],
    [ui.unit, named(model.units, unit), sure(writer, about(claims, 'unit'))],
    [
      ui.superior,
      superior === undefined ? '' : jobLink(writer, model, superior),
      sure(writer, about(claims, 'superior', 'family')),
    ],
    [ui.reports, led.map(({ id }) => jobLink(writer, model, id)).join(', ')],
    [
      ui.horizon,
      job.horizon === 'future' ? writer.say(ui.future) : '',
      sure(writer, about(claims, 'horizon')),
    ],
  ]
  return [
    heading(2, 'about', writer.say(ui.aboutJob)),
    bullets(
      lines
        .filter(([, words]) => words !== '')
        .map(([label, words, from = '']) => `**${writer.say(label)}:** ${words}${from}`),
    ),
  ]
}

function claimed(writer: Writer, { model, descriptions }: DictionaryModel, job: JobProfile): Claimed[] {
  const facts = descriptions[job.id]
  const statements = (words: LocalizedText, entries: readonly Statement[]): Claimed[] =>
    entries.map(({ claims }) => ({ subject: writer.say(words), claims }))
  return [
    { subject: '', claims: job.claims },
    ...job.requirements.map(({ competency, claims }) => ({
      subject: codeLink(writer, model, competency),
      claims,
    })),
    ...(facts === undefined
      ? []
      : [
          ...statements(ui.purpose, facts.purpose === undefined ? [] : [facts.purpose]),
          ...statements(ui.duties, facts.duties),
          ...statements(ui.authorities, facts.authorities),
          ...statements(ui.missing, facts.missing),
        ]),
  ]
}
