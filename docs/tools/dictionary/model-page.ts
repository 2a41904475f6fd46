import { type CompetencyModel, countClaims, listCompetencies } from 'kompetensi'
import { bullets, table } from '../models/markdown'
import { about, sure } from './claims'
import { competencyLink } from './links'
import { levelNumber } from './levels'
import { type DictionaryModel, definitionOf, nameOf } from './models'
import { block, heading, type Page, quiet, said, stacking } from './page'
import { clusterAnchor, homePlace, type Part, partPlace } from './places'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'
import { bindingWords, natureWords } from '../models/words'

/** The page of a model: its competencies by cluster, each with its definition. */
export function modelPage(entry: DictionaryModel): Page {
  const { model, summary } = entry
  return {
    place: partPlace(model, 'index'),
    title: model.name,
    description: summary,
    aside: true,
    body: (writer) => [
      ...block('trail', [writer.link(writer.say(ui.dictionary), homePlace)]),
      ...partLinks(writer, entry),
      ...block('filter-place', [filter]),
      ...Object.keys(model.clusters).flatMap((cluster) => clusterList(writer, entry, cluster)),
      ...scale(writer, model),
      ...aboutModel(writer, entry),
    ],
  }
}

/** The filter box; without JavaScript the list is simply complete. */
const filter = '<ClientOnly><DictionaryFilter /></ClientOnly>'

/** The parts of a model that have a page. */
export function partsOf({ model, crosswalks }: DictionaryModel): readonly Exclude<Part, 'index'>[] {
  const led = crosswalks.length > 0 || model.id === 'spencer'
  return [
    'jobs',
    ...(Object.keys(model.schemes).length === 0 ? [] : (['schemes'] as const)),
    ...(led ? (['crosswalk'] as const) : []),
    'sources',
  ]
}

/** The names of the parts. */
export const partNames = {
  jobs: ui.jobs,
  schemes: ui.schemes,
  crosswalk: ui.crosswalk,
  sources: ui.sources,
} as const

/** Links to the parts of a model, for a thumb. */
export function partLinks(writer: Writer, entry: DictionaryModel): string[] {
  return block('parts', [
    partsOf(entry)
      .map((part) => writer.link(writer.say(partNames[part]), partPlace(entry.model, part)))
      .join(' · '),
  ])
}

function clusterList(writer: Writer, entry: DictionaryModel, key: string): string[] {
  const { model } = entry
  const cluster = model.clusters[key]
  if (cluster === undefined) return []
  const { name, description, nature, binds, claims } = cluster
  const kind = [
    ...(nature === undefined
      ? []
      : [`${writer.say(natureWords[nature])}${sure(writer, about(claims, 'nature'))}`]),
    ...(binds === undefined
      ? []
      : [`${writer.say(bindingWords[binds])}${sure(writer, about(claims, 'binds'))}`]),
  ].join('; ')
  return block(
    'cluster',
    [
      heading(2, clusterAnchor(key), writer.say(name)),
      ...(description === undefined ? [] : [said(writer, description)]),
      ...block('list', [
        bullets(
          listCompetencies(model, { cluster: key }).map((code) => {
            const definition = definitionOf(entry, code)
            if (definition === undefined) throw new Error(`no definition of ${code}`)
            const other = nameOf(model, code)
            return `**${competencyLink(writer, model, code)}** <span class="dictionary-other">${writer.other(other)}</span><br><span class="dictionary-short">${writer.say(definition)}</span>`
          }),
        ),
      ]),
      ...(kind === '' ? [] : quiet(kind)),
    ],
    'section',
  )
}

/** The one scale of a model whose competencies share one. */
function scale(writer: Writer, { scales }: CompetencyModel): string[] {
  const [only, ...others] = Object.values(scales)
  if (only === undefined || others.length > 0) return []
  return [
    heading(2, 'scale', writer.say(ui.scaleTitle)),
    `${writer.say(ui.scaleIntro)}${sure(writer, about(only.claims, 'floor'))}`,
    ...stacking(
      table(
        [ui.level, ui.meaning].map(writer.say),
        (only.definitions ?? []).map(({ value, name, description, claims }) => [
          `**${levelNumber(value)} · ${writer.say(name)}**${sure(writer, about(claims, `name.${writer.locale}`, 'name'))}`,
          description === undefined
            ? '–'
            : `${writer.say(description)}${sure(writer, about(claims, 'description'))}`,
        ]),
      ),
    ),
  ]
}

function aboutModel(writer: Writer, { model, summary }: DictionaryModel): string[] {
  const counts = [
    [ui.competencies, listCompetencies(model).length],
    [ui.job, Object.keys(model.jobs).length],
    [ui.schemes, Object.keys(model.schemes).length],
    [ui.claims, countClaims(model).total],
  ] as const
  return [
    heading(2, 'model', writer.say(ui.aboutModel)),
    said(writer, summary),
    bullets([
      `**${writer.say(ui.version)}:** ${text(model.version)}`,
      ...counts
        .filter(([, number]) => number > 0)
        .map(([words, number]) => `**${writer.say(words)}:** ${writer.number(number)}`),
    ]),
    `[${writer.say(ui.wholeDocument)}](/models/${model.id}). ${writer.say(ui.moreInDocument)}`,
  ]
}
