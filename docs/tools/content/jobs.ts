// A job: what it requires, what it is for, and where it stands.

import { type BilingualJob, type BilingualText, listCompetencies } from 'kompetensi'
import { arkInSpencer, arkInSpencerToDevelop } from 'kompetensi/bpjs-ketenagakerjaan'
import { spencer } from 'kompetensi/spencer'
import { levelLink } from './levels'
import { clusterLink, codeLink, competencyLink, jobLink } from './links'
import { matrixGrid } from './matrix-grid'
import type { DictionaryModel, Statement } from './models'
import { requiredWords, requirementSure, weightWords } from './requirements'
import { statementEntries, statementWords } from './statements'
import { scaleOf } from './texts'
import {
  about,
  type Block,
  type Claimed,
  type Inline,
  join,
  labelled,
  line,
  list,
  paragraph,
  plain,
  remarked,
  section,
  strong,
  sure,
  table,
} from './tree'
import { ui } from './ui'

/** A job of a model. */
export function jobOf({ model }: DictionaryModel, id: string): BilingualJob {
  const job = model.jobs[id]
  if (job === undefined) throw new Error(`no job ${id} in ${model.id}`)
  return job
}

/** The name of a job; of one expected later, with that it is. */
export function jobTitle({ name, horizon }: BilingualJob): BilingualText {
  const says = /kelak|later|mendatang|future/i
  const later = (locale: keyof BilingualText) =>
    horizon === 'future' && !says.test(name[locale]) ? ` (${ui.future[locale]})` : ''
  return { id: name.id + later('id'), en: name.en + later('en') }
}

/** What a job requires, and what it is for, does and may decide. */
export function jobSections(entry: DictionaryModel, id: string): Block[] {
  const job = jobOf(entry, id)
  return [
    section('requirements', ui.requirements, requirements(entry, job)),
    ...inSpencer(entry, job),
    ...description(entry, id),
  ]
}

function requirements({ model }: DictionaryModel, job: BilingualJob): Block[] {
  if (job.requirements.length === 0) return [paragraph(ui.nothingKnown)]
  const { cell } = matrixGrid(model)
  const weighted = job.requirements.some(({ weight }) => weight !== undefined)
  const head = [ui.competency, ui.requiredLevel, ...(weighted ? [ui.weight] : []), ui.sure]
  const rows = job.requirements.map((requirement) => {
    const { competency, level } = requirement
    const found = cell(job.id, competency)
    const words = requiredWords(found)
    const name = scaleOf(model, competency)?.definitions?.find(({ value }) => value === level)?.name
    return [
      competencyLink(model, competency),
      level === undefined
        ? words
        : [levelLink(model, competency, level, words), ...(name === undefined ? [] : [' · ', name])],
      ...(weighted ? [weightWords(found)] : []),
      requirementSure(requirement),
    ]
  })
  const completeness = (job.claims ?? []).filter(({ of }) => of === 'complete')
  return [
    table(
      head.map((words) => words),
      rows,
    ),
    paragraph([job.complete ? ui.completeProfile : ui.incompleteProfile, ' ', remarked(completeness)]),
    ...unknownCodes(model, job),
  ]
}

/** Codes of which nobody knows whether the job requires them, by cluster. */
function unknownCodes(model: DictionaryModel['model'], job: BilingualJob): Block[] {
  const { cell } = matrixGrid(model)
  const groups = Object.keys(model.clusters).flatMap((cluster): Inline[] => {
    const codes = listCompetencies(model, { cluster }).filter(
      (code) => cell(job.id, code).status === 'requirement-unknown',
    )
    if (codes.length === 0) return []
    const all = clusterLink(model, cluster)
    return codes.length > 12
      ? [[all, `: ${codes.length} `, ui.competenciesOf]]
      : [[all, ': ', join(codes.map((code) => codeLink(model, code)))]]
  })
  return groups.length === 0 ? [] : [line([strong(ui.unknownFor), ' (?)']), list(groups)]
}

/** The one job whose source also describes it in the codes of another dictionary. */
function inSpencer({ model }: DictionaryModel, job: BilingualJob): Block[] {
  const profile = [arkInSpencer, arkInSpencerToDevelop].find(({ id }) => id === job.id)
  if (model.id !== 'bpjs-ketenagakerjaan' || profile === undefined) return []
  return [
    section('in-spencer', ui.inSpencer, [
      paragraph([ui.inSpencerIntro, sure(profile.requirements[0]?.claims)]),
      list(profile.requirements.map(({ competency }) => competencyLink(spencer, competency))),
    ]),
  ]
}

/** The parts of a job description, in order. */
function descriptionParts({ descriptions }: DictionaryModel, job: string) {
  const { purpose, background, duties = [], authorities = [], missing = [] } = descriptions[job] ?? {}
  return [
    { id: 'purpose', title: ui.purpose, statements: purpose === undefined ? [] : [purpose] },
    { id: 'background', title: ui.background, statements: background === undefined ? [] : [background] },
    { id: 'duties', title: ui.duties, statements: duties },
    { id: 'authorities', title: ui.authorities, statements: authorities },
    { id: 'missing', title: ui.missing, statements: missing },
  ].filter(({ statements }) => statements.length > 0)
}

function description(entry: DictionaryModel, job: string): Block[] {
  return descriptionParts(entry, job).map(({ id, title, statements }) =>
    section(
      id,
      title,
      id === 'purpose' || id === 'background'
        ? statements.map((one) => paragraph(statementWords(one)))
        : [statementEntries(statements)],
    ),
  )
}

/** Everything a job description says. */
export function statementsOf(entry: DictionaryModel, job: string): readonly Statement[] {
  return descriptionParts(entry, job).flatMap(({ statements }) => statements)
}

/** Where the job stands: grade, family, track, unit, and who leads whom; with its names where `named`. */
export function position({ model }: DictionaryModel, job: BilingualJob, named: boolean): Block[] {
  const { name, grade = '', family = '', track = '', unit = '', superior, olderNames = [], claims } = job
  const in_ = (all: Readonly<Record<string, { readonly name?: BilingualText }>>, key: string): Inline =>
    key === '' ? '' : (all[key]?.name ?? plain(key))
  const led = Object.values(model.jobs).filter((other) => other.superior === job.id)
  const by = (...fields: readonly string[]) => sure(about(claims, ...fields), name)
  const lines: readonly (readonly [BilingualText, Inline, Inline?])[] = [
    [ui.nameId, named ? plain(name.id) : '', by('name.id', 'name')],
    [ui.nameEn, named ? plain(name.en) : '', by('name.en', 'name')],
    [ui.olderNames, join(olderNames.map(plain)), by('olderNames')],
    [ui.grade, in_(model.grades, grade), by('grade')],
    [ui.family, in_(model.families, family), by('family')],
    [ui.track, in_(model.tracks, track), by('track', 'family')],
    [ui.unit, in_(model.units, unit), by('unit')],
    [ui.superior, superior === undefined ? '' : jobLink(model, superior), by('superior', 'family')],
    [ui.reports, join(led.map(({ id }) => jobLink(model, id)))],
    [ui.horizon, job.horizon === 'future' ? ui.future : '', by('horizon')],
  ]
  const known = lines.filter(([, words]) => words !== '' && !(Array.isArray(words) && words.length === 0))
  return known.length === 0 ? [] : [list(known.map((entry) => labelled(...entry)))]
}

/** Everything claimed of a job. */
export function jobClaims(entry: DictionaryModel, id: string): Claimed[] {
  const job = jobOf(entry, id)
  return [
    { claims: job.claims },
    ...job.requirements.map(({ competency, claims }) => ({
      subject: codeLink(entry.model, competency),
      claims,
    })),
    ...descriptionParts(entry, id).flatMap(({ title, statements }) =>
      statements.map(({ claims }) => ({ subject: title, claims })),
    ),
  ]
}
