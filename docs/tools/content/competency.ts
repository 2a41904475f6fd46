// A competency: what it means, who needs it, what certifies it, and what it is elsewhere.

import { type BilingualText, listCompetencies } from 'kompetensi'
import { crosswalkWords, incomingTable } from './crosswalks'
import { dimensions, howToRate, levelColumns, levelWords, oneScale, scaleClaims } from './levels'
import { clusterLink, jobLink, modelLink } from './links'
import { type GridCell, matrixGrid, signs } from './matrix-grid'
import type { DictionaryModel } from './models'
import { requiredWords, requirementSure, weightWords } from './requirements'
import { bindingWords, natureWords, relationTerms } from './terms'
import { definitionOf, indicatorsOf, levelDescriptionOf, levelNumber, nameOf, scaleOf } from './texts'
import {
  about,
  type Block,
  type Claimed,
  type Inline,
  join,
  labelled,
  line,
  link,
  list,
  paragraph,
  plain,
  quiet,
  remarked,
  section,
  strong,
  sure,
  table,
  told,
} from './tree'
import { ui } from './ui'

/** Its definition and its levels, a section each. */
export function meaningSections(entry: DictionaryModel, code: string): Block[] {
  const { model, texts, textClaims } = entry
  const claims = about(texts === undefined ? model.competencies[code]?.claims : textClaims, 'definition')
  const scaled = scaleOf(model, code) !== undefined
  const levels =
    texts === undefined
      ? [...quiet(ui.negativeLevels), ...dimensions(model, code)]
      : [
          ...howToRate(entry).map(paragraph),
          ...quiet(remarked(about(textClaims, 'levelDescriptions', 'indicators'))),
          ...levelColumns(entry, code),
        ]
  return [
    section('definition', ui.definition, [
      paragraph(requiredDefinition(entry, code)),
      ...(claims.length === 0 ? [] : quiet(remarked(claims))),
    ]),
    ...(scaled
      ? [section('levels', texts === undefined ? ui.dimensions : ui.levels, levels)]
      : [section('levels', ui.level, [paragraph(ui.noScale)])]),
  ]
}

function requiredDefinition(entry: DictionaryModel, code: string): BilingualText {
  const definition = definitionOf(entry, code)
  if (definition === undefined) throw new Error(`no definition of ${code} in ${entry.model.id}`)
  return definition
}

/** The same for a document: definition, levels and indicators in one table, or the scales of the dimensions. */
export function meaningTable(entry: DictionaryModel, code: string): Block[] {
  const { model, texts } = entry
  const scale = texts === undefined ? undefined : scaleOf(model, code)
  const own = oneScale(model) === undefined ? (scale?.definitions ?? []) : []
  const rows = (scale?.levels ?? []).flatMap((level): Inline[][] =>
    [
      ...own.filter(({ value }) => value === level).map(levelWords),
      ...[levelDescriptionOf(entry, code, level)].flatMap((words) =>
        words === undefined ? [] : [strong(words)],
      ),
      ...indicatorsOf(entry, code, level),
    ].map((words, i) => [i === 0 ? strong(levelNumber(level)) : '', words]),
  )
  return [
    table([ui.level, ui.meaning], [[strong(ui.definition), requiredDefinition(entry, code)], ...rows]),
    ...(texts === undefined ? dimensions(model, code) : []),
  ]
}

/** Which jobs require it and at which level, and of which jobs that is not known. */
export function requiringJobs({ model }: DictionaryModel, code: string): Block {
  const { cell } = matrixGrid(model)
  const all = Object.keys(model.jobs).map((job) => ({ job, found: cell(job, code) }))
  const required = all.filter(
    ({ found }) => found.status === 'required' || found.status === 'level-unspecified',
  )
  const weighted = required.some(({ found }) => 'weight' in found && found.weight !== undefined)
  const columns = [ui.job, ui.requiredLevel, ...(weighted ? [ui.weight] : []), ui.sure].map((head) => ({
    head,
  }))
  const rest = (status: GridCell['status'], words: BilingualText, sign: string): Block[] => {
    const jobs = all.filter(({ found }) => found.status === status).map(({ job }) => job)
    if (jobs.length === 0) return []
    const many = link({ kind: 'part', model, id: 'jobs' }, [`${jobs.length} `, ui.otherJobs])
    return [
      line([
        `${sign} `,
        words,
        ': ',
        jobs.length > 8 ? many : join(jobs.map((job) => jobLink(model, job))),
        '.',
      ]),
    ]
  }
  const rows = required.map(({ job, found }) => [
    jobLink(model, job),
    requiredWords(found),
    ...(weighted ? [weightWords(found)] : []),
    requirementSure(model.jobs[job]?.requirements.find(({ competency }) => competency === code)),
  ])
  return section('jobs', ui.jobsRequiring, [
    required.length === 0 ? paragraph(ui.noJobs) : table(columns, rows),
    ...rest('requirement-unknown', ui.unknownFor, signs['requirement-unknown']),
    ...rest('not-in-profile', ui.absentFor, signs['not-in-profile']),
  ])
}

/** Which certification schemes certify it, and why. */
export function certifyingSchemes({ model, schemeReasons }: DictionaryModel, code: string): Block[] {
  if (Object.keys(model.schemes).length === 0) return []
  const certifying = Object.entries(model.schemes).filter(([, { certifies = [] }]) =>
    certifies.some(({ competency }) => competency === code),
  )
  const items = certifying.map(([key, { name, claims }]): Inline => {
    const reason = schemeReasons[key]?.[code]
    if (reason === undefined) throw new Error(`no reason for ${code} in ${key}`)
    return [link({ kind: 'scheme', model, id: key }, name), ': ', reason, sure(about(claims, 'certifies'))]
  })
  return [section('schemes', ui.schemes, [certifying.length === 0 ? paragraph(ui.noScheme) : list(items)])]
}

/** What it is in other models, and what of other models leads to it. */
export function inOtherModels(entry: DictionaryModel, code: string): Block {
  const rows = entry.crosswalks
    .filter(({ from }) => from?.id === entry.model.id)
    .flatMap((reasoned) =>
      reasoned.crosswalk.rows.filter(({ from }) => from === code).map((row) => ({ row, reasoned })),
    )
  const further = listCompetencies(entry.model, { dimensionsOf: code }).filter((other) => other !== code)
  const incoming = incomingTable(entry.model, [code, ...further])
  const relations = [...new Set(rows.map(({ row }) => row.relation))].map((relation): Inline => {
    const { name, meaning } = relationTerms[relation]
    return [name, ': ', meaning]
  })
  return section('other-models', ui.otherModels, [
    ...rows.map(({ row, reasoned }) => {
      const { targets, reason } = crosswalkWords(row, reasoned)
      return paragraph([strong(modelLink(reasoned.to)), ': ', targets, '. ', reason, told(row.claims)])
    }),
    ...(incoming.length === 0 ? [] : [paragraph(ui.reverseIntro), ...incoming]),
    ...(rows.length === 0 && incoming.length === 0 ? [paragraph(ui.notMatched)] : []),
    ...(relations.length === 0 ? [] : quiet(join(relations, '; '))),
  ])
}

/** Names, code and cluster, with how sure each is. */
export function aboutCompetency({ model }: DictionaryModel, code: string): Block {
  const { cluster = '', claims, aliases = [], nature } = model.competencies[code] ?? {}
  const name = nameOf(model, code)
  const group = model.clusters[cluster]
  const kind = nature ?? group?.nature
  const kindClaims = nature === undefined ? group?.claims : claims
  return section('about', ui.about, [
    list([
      labelled(ui.nameId, plain(name.id), sure(about(claims, 'name.id', 'name'))),
      labelled(ui.nameEn, plain(name.en), sure(about(claims, 'name.en', 'name'))),
      ...(aliases.length === 0 ? [] : [labelled(ui.otherNames, join(aliases.map(plain), '; '))]),
      labelled(ui.code, [plain(code), ' (', plain(`${model.id}:${code}`), ')']),
      ...(group === undefined
        ? []
        : [labelled(ui.cluster, clusterLink(model, cluster), sure(about(claims, 'cluster')))]),
      ...(kind === undefined
        ? []
        : [labelled(ui.nature, natureWords[kind], sure(about(kindClaims, 'nature')))]),
      ...(group?.binds === undefined
        ? []
        : [labelled(ui.binds, bindingWords[group.binds], sure(about(group.claims, 'binds')))]),
      labelled(ui.model, modelLink(model)),
    ]),
  ])
}

/** What is claimed of the competency itself, its further dimensions and their scales. */
export function ownClaims({ model }: DictionaryModel, code: string): Claimed[] {
  const shared = oneScale(model)
  return listCompetencies(model, { dimensionsOf: code }).flatMap((dimension): Claimed[] => [
    {
      ...(dimension === code ? {} : { subject: plain(dimension) }),
      claims: model.competencies[dimension]?.claims,
    },
    ...(shared === undefined ? scaleClaims(scaleOf(model, dimension), plain(dimension)) : []),
  ])
}

/** Everything claimed of what the page of a competency shows. */
export function competencyClaims(entry: DictionaryModel, code: string): Claimed[] {
  const { model, texts, textClaims } = entry
  const shared = oneScale(model)
  return [
    ...ownClaims(entry, code),
    ...(texts === undefined ? [] : [{ claims: about(textClaims, 'definition') }]),
    ...(texts === undefined || scaleOf(model, code) === undefined
      ? []
      : [{ claims: about(textClaims, 'indicators') }]),
    ...(shared === undefined ? [] : scaleClaims(shared)),
    ...Object.values(model.jobs).flatMap(({ id, requirements }) =>
      requirements
        .filter(({ competency }) => competency === code)
        .map(({ claims }) => ({ subject: jobLink(model, id), claims })),
    ),
  ]
}
