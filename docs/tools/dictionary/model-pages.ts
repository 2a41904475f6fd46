// The pages of a model: of the model, its parts, its competencies and its jobs.

import { type BilingualText, listCompetencies } from 'kompetensi'
import {
  aboutCompetency,
  certifyingSchemes,
  competencyClaims,
  inOtherModels,
  meaningSections,
  requiringJobs,
} from '../content/competency'
import { crosswalkBlocks, crosswalkClaims } from '../content/crosswalks'
import { interviewSection } from '../content/interview'
import { jobClaims, jobOf, jobSections, jobTitle, position, statementsOf } from '../content/jobs'
import { levelJump, oneScale, scaleBlocks } from '../content/levels'
import { clusterLink, competencyLink, jobLink, modelLink } from '../content/links'
import { matrixBlocks, matrixLegend } from '../content/matrix'
import { signs } from '../content/matrix-grid'
import type { DictionaryModel } from '../content/models'
import { clusterWords, modelCounts } from '../content/overview'
import { kkni, kkniTitle } from '../content/practices'
import { schemeBlocks, schemeClaims } from '../content/schemes'
import { abbreviationEntries, abbreviationsIn, claimCounts, ownTexts, sourceTable } from '../content/sources'
import { definitionOf, indicatorsOf, levelDescriptionOf, nameOf, scaleOf } from '../content/texts'
import {
  type Block,
  box,
  br,
  facts,
  type Inline,
  join,
  labelled,
  line,
  link,
  list,
  paragraph,
  plain,
  section,
  strong,
  sureName,
} from '../content/tree'
import { ui } from '../content/ui'
import type { Page } from './page'
import { partsOf } from './parts'
import { competencyPlace, jobPlace, partPlace } from './places'

/** The way back up: dictionary, model, and what stands between. */
function trail({ model }: DictionaryModel, ...between: readonly Inline[]): Block[] {
  return box('trail', [
    line(join([link({ kind: 'home' }, ui.dictionary), modelLink(model), ...between], ' › ')),
  ])
}

/** Links to the parts of a model, for a thumb. */
export function partLinks(entry: DictionaryModel): Block[] {
  const links = partsOf(entry).map((part) => link({ kind: 'part', model: entry.model, id: part }, ui[part]))
  return box('parts', [line(join(links, ' · '))])
}

/** The page of a model: its competencies by cluster, each with its definition. */
export function modelPage(entry: DictionaryModel): Page {
  const { model, summary } = entry
  const scale = oneScale(model)
  return {
    place: partPlace(model, 'index'),
    title: model.name,
    description: summary,
    aside: true,
    body: [
      ...box('trail', [line(link({ kind: 'home' }, ui.dictionary))]),
      ...partLinks(entry),
      ...noticeOf(entry),
      // Without JavaScript the list is simply complete.
      ...box('filter-place', [
        {
          kind: 'markup',
          markup: `<ClientOnly><DictionaryFilter model="${model.id}" /></ClientOnly>`,
        },
      ]),
      ...Object.keys(model.clusters).flatMap((cluster) => clusterBlocks(entry, cluster)),
      ...(scale === undefined ? [] : [section('scale', ui.scaleTitle, scaleBlocks(scale))]),
      section('model', ui.aboutModel, [
        paragraph(summary),
        list([
          labelled(ui.version, plain(model.version)),
          ...modelCounts(model)
            .filter(([, number]) => number > 0)
            .map(([words, number]) => labelled(words, number)),
        ]),
        {
          kind: 'line',
          words: [
            '[',
            ui.wholeDocument,
            { id: `](/id/models/${model.id}). `, en: `](/models/${model.id}). ` },
            ui.moreInDocument,
          ],
        },
      ]),
    ],
  }
}

function clusterBlocks(entry: DictionaryModel, cluster: string): Block[] {
  const { model } = entry
  const { before, after } = clusterWords(model, cluster)
  const items = listCompetencies(model, { cluster }).map(
    (code): Inline => [
      strong(competencyLink(model, code)),
      ' ',
      { span: 'other', words: { other: nameOf(model, code) } },
      br,
      { span: 'short', words: definitionOf(entry, code) ?? '' },
    ],
  )
  const title = model.clusters[cluster]?.name ?? cluster
  const body = [...before, ...box('list', [list(items)]), ...after]
  return box('cluster', [section({ kind: 'cluster', model, id: cluster }, title, body)], 'section')
}

/** Whose the levels and the texts are, where that has to be seen at once. */
function noticeOf({ notice }: DictionaryModel): Block[] {
  return notice === undefined ? [] : box('notice', [line(notice)])
}

/** The page of a competency. */
export function competencyPage(entry: DictionaryModel, code: string): Page {
  const { model, short } = entry
  const name = nameOf(model, code)
  const definition = definitionOf(entry, code)
  if (definition === undefined) throw new Error(`no definition of ${code} in ${model.id}`)
  const cluster = model.competencies[code]?.cluster
  const levels = scaleOf(model, code)?.levels ?? []
  return {
    place: competencyPlace(model, code),
    title: { id: `${name.id} (${code})`, en: `${name.en} (${code})` },
    description: { id: `${short.id}: ${definition.id}`, en: `${short.en}: ${definition.en}` },
    body: [
      ...trail(entry, ...(cluster === undefined ? [] : [clusterLink(model, cluster)])),
      ...box('subtitle', [line([{ other: name }, ' · ', plain(code)])]),
      ...noticeOf(entry),
      ...levelJump(model, code),
      ...meaningSections(entry, code),
      ...abbreviationsIn(entry, [
        definition,
        ...levels.flatMap((level) => [
          ...[levelDescriptionOf(entry, code, level)].flatMap((words) => words ?? []),
          ...indicatorsOf(entry, code, level),
        ]),
      ]),
      ...interviewSection(entry, code),
      requiringJobs(entry, code),
      ...certifyingSchemes(entry, code),
      inOtherModels(entry, code),
      aboutCompetency(entry, code),
      facts(model, competencyClaims(entry, code)),
    ],
  }
}

/** The page of a job. */
export function jobPage(entry: DictionaryModel, id: string): Page {
  const { model, short } = entry
  const job = jobOf(entry, id)
  return {
    place: jobPlace(model, id),
    title: jobTitle(job),
    description: {
      id: `${short.id}: ${ui.jobs.id}, ${job.name.id}.`,
      en: `${short.en}: ${ui.jobs.en}, ${job.name.en}.`,
    },
    body: [
      ...trail(entry, link({ kind: 'part', model, id: 'jobs' }, ui.jobs)),
      ...(job.name.id === job.name.en ? [] : box('subtitle', [line({ other: job.name })])),
      ...noticeOf(entry),
      ...jobSections(entry, id),
      ...abbreviationsIn(
        entry,
        statementsOf(entry, id).map(({ description }) => description),
      ),
      section('about', ui.aboutJob, position(entry, job, true)),
      facts(model, jobClaims(entry, id)),
    ],
  }
}

const partBodies = {
  jobs: (entry: DictionaryModel): Block[] => [
    paragraph(entry.profiles),
    section('matrix', ui.matrix, matrixBlocks(entry)),
    section('signs', ui.legend, matrixLegend(entry)),
    section('jobs', ui.jobList, [list(Object.keys(entry.model.jobs).map((job) => jobWords(entry, job)))]),
    ...(entry.model.id === 'asn' ? [section('kkni', kkniTitle, [kkni()])] : []),
  ],
  schemes: (entry: DictionaryModel): Block[] => [
    ...schemeBlocks(entry),
    facts(entry.model, schemeClaims(entry)),
  ],
  crosswalk: (entry: DictionaryModel): Block[] => [
    ...crosswalkBlocks(entry),
    facts(entry.model, crosswalkClaims(entry)),
  ],
  sources: (entry: DictionaryModel): Block[] => [
    section('documents', ui.documents, [
      sourceTable(entry.model.sources, (id) => ({ kind: 'source', model: entry.model, id })),
    ]),
    paragraph([ui.counted, ' ', link({ kind: 'guide' }, ui.howSure), '.']),
    ...claimCounts(entry),
    ...ownTexts(entry),
    ...(Object.keys(entry.abbreviations).length === 0
      ? []
      : [section('abbreviations', ui.abbreviations, [abbreviationEntries(entry.abbreviations)])]),
  ],
}

/** The pages of the parts of a model. */
export function partPages(entry: DictionaryModel): Page[] {
  const { model, short, profiles } = entry
  const descriptions: Readonly<Record<keyof typeof partBodies, BilingualText>> = {
    jobs: profiles,
    schemes: ui.schemesIntro,
    crosswalk: ui.crosswalkIntro,
    sources: ui.counted,
  }
  return partsOf(entry).map((part) => ({
    place: partPlace(model, part),
    title: { id: `${ui[part].id}: ${short.id}`, en: `${ui[part].en}: ${short.en}` },
    description: descriptions[part],
    body: [...trail(entry), ...noticeOf(entry), ...partBodies[part](entry)],
  }))
}

/** A job in the list: its name, where it stands, and how much of its profile is known. */
function jobWords(entry: DictionaryModel, id: string): Inline {
  const { model } = entry
  const { name, grade = '', track = '', unit = '', requirements, claims } = jobOf(entry, id)
  const standing = [model.grades[grade]?.name, model.tracks[track]?.name, model.units[unit]?.name]
  const known: Inline =
    requirements.length === 0
      ? [`${signs['requirement-unknown']} `, ui.notKnown]
      : [requirements.length, ' ', ui.competenciesOf]
  const words = [
    ...(name.id === name.en ? [] : [{ other: name }]),
    ...standing.flatMap((words) => (words === undefined ? [] : [words])),
    known,
  ]
  return [strong(jobLink(model, id)), sureName(claims), br, join(words, ' · ')]
}
