import type { GapItem, GapReport } from '../gap/analyze-gap'
import { describeGap } from '../describe/describe-gap'
import { nameOf } from '../describe/words'
import type { CompetencyModel } from '../model/competency-model'
import { invalidParameter } from '../base/invalid-parameter'
import type { Locale } from '../model/localized-text'
import type { ChartOptions } from './chart-options'
import type { ChartSpec } from './chart-spec'
import { checkSameModel } from '../model/check-same-model'
import { fitText } from './fit-text'
import { framed } from './frame'
import { layer, lineHeightOf, onScale, pixels, saying, textLayer } from './layers'
import { levelRange, rangeOver } from './level-range'
import { lookOf } from './look'
import { domainOf, numberAxis } from './number-axis'
import { plainText } from './plain-text'
import { requiredLayer } from './required-layer'
import { layOutRows } from './rows'
import { mostSeries, seriesKey, seriesLayer, seriesLook } from './series'
import { statusWord } from './statuses'

/** A person, or the same person on another day, in a profile chart. */
export interface ProfileSeries<Id extends string = string, C extends string = string> {
  /** What the legend calls it: an id, a date. */
  readonly name: string
  /** What `analyzeGap` returned. */
  readonly report: GapReport<Id, C>
}

/**
 * Lays the levels of one to six people beside one profile: what a radar chart is used for, as dots on straight scales, where
 * 86 competencies can be read, scales may differ and a competency that nobody assessed does not become a dent to 0. Each
 * person has a symbol and a line of their own in each row; who is not assessed stands in a column of their own.
 *
 * @param model - the model the reports are of
 * @param people - one to six gap reports against the same job, each with a name
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; requirements in the order of the first report's profile
 * @throws `CompetencyError` `model-mismatch` for a report of another model, `parameter-invalid` for nobody, more than six,
 * reports against different jobs, or a theme, `number-out-of-range` for a width
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { profileChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = [
 *   { name: '2026', report: analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3, CFV: 2 }) },
 *   { name: '2027', report: analyzeGap(lembagaXy, 'kepala-lsp', { INT: 4, CFV: 4 }) },
 * ]
 * const spec = profileChart(lembagaXy, people, { locale: 'id' })
 * console.log(spec.layer.some(({ name }) => name === 'held')) // true
 * ```
 */
export function profileChart<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  people: readonly ProfileSeries<NoInfer<Id>, NoInfer<C>>[],
  options: ChartOptions,
): ChartSpec {
  const look = lookOf('profileChart', options)
  const { locale, colors, number } = look
  const [first] = people
  if (first === undefined || people.length > mostSeries) {
    throw invalidParameter('profileChart', 'people', people.length, `1 to ${mostSeries} people`)
  }
  for (const { report } of people) {
    checkSameModel(model, report)
    if (report.job !== first.report.job) {
      throw invalidParameter('profileChart', 'job', report.job, `the job of the first, ${first.report.job}`)
    }
  }
  const say = words[locale]
  const series = people.map(({ name, report }, place) => ({
    name: plainText(name),
    place,
    items: new Map<C, GapItem<C>>(report.items.map((item) => [item.competency, item])),
  }))
  const entries = first.report.items.map((item) => ({
    competency: item.competency,
    name: plainText(nameOf(model.competencies, item.competency, locale)),
    essential: item.essential,
    required: 'required' in item ? item.required : undefined,
    range: levelRange(model, item.competency, first.report.job),
    levels: series.map(({ items }) => heldOf(items.get(item.competency))),
  }))
  const lane = 10
  const column = 14
  const aside = people.length * column
  const rows = layOutRows(
    look,
    entries.map(({ name, essential }) => ({
      label: essential ? `${name} *` : name,
      strong: essential,
      aside: '',
    })),
    { symbol: Math.max(aside + 4, 62), least: people.length * lane + 8 },
  )
  const range = rangeOver(
    entries.map((entry) => entry.range),
    entries.flatMap(({ required, levels }) => [required, ...levels]),
  )
  const domain = domainOf(range, rows.width)
  const axis = numberAxis(look, rows, { range, title: say.axis })
  const laneOf = (place: number): number => (place - (people.length - 1) / 2) * lane
  const placed = entries.map((entry, i) => ({ ...entry, y: rows.middles[i] ?? 0 }))
  const dots = placed.flatMap(({ competency, name, required, levels, y }) =>
    levels.map((held, place) => {
      const facts = [
        held === undefined ? statusWord('not-assessed', locale) : `${say.held} ${number(held)}`,
        required === undefined
          ? statusWord('level-unspecified', locale)
          : `${say.required} ${number(required)}`,
      ]
      const says = `${series[place]?.name ?? ''}, ${name}: ${facts.join('; ')}`
      return { competency, person: series[place]?.name ?? '', place, held, y, says }
    }),
  )
  const open = dots.filter(({ held }) => held === undefined)
  const head = fitText(statusWord('not-assessed', locale), 66, { size: 11, lines: 2 })
  return framed(look, {
    title: options.title ?? say.title(first.report.jobName[locale]),
    notes: [
      ...(first.report.profileComplete ? [] : [say.incomplete]),
      ...(entries.some(({ essential }) => essential) ? [say.essential] : []),
    ],
    legend: {
      entries: [
        { key: 'required', label: say.required },
        ...series.map(({ name, place }) => ({ key: seriesKey(place), label: name })),
      ],
      draw: (symbols) => [
        ...requiredLayer(
          'legend: required',
          symbols.flatMap(({ key, x, y }) => (key === 'required' ? [{ x, y }] : [])),
          pixels('x'),
          look,
        ),
        ...seriesLayer(
          'legend: people',
          symbols.flatMap(({ key, x, y }) => (key === 'required' ? [] : [{ x, y, series: key }])),
          look,
        ),
      ],
    },
    left: rows.left,
    right: rows.right,
    above: Math.max(axis.above, open.length === 0 ? 0 : 4 + head.length * lineHeightOf(11)),
    below: axis.below,
    width: rows.width,
    height: rows.height,
    says: people.map(
      ({ name, report }) => `${name}: ${describeGap(model, report, { locale }).split('\n')[0] ?? ''}`,
    ),
    layers: [
      ...axis.layers,
      ...rows.layers,
      ...layer(
        'scale',
        placed.flatMap(({ competency, range: own, y }) =>
          own === undefined
            ? []
            : series.map(({ place }) => ({ competency, from: own[0], to: own[1], y: y + laneOf(place) })),
        ),
        { type: 'rule', stroke: colors.grid, strokeWidth: 2, strokeCap: 'round', aria: false },
        { x: onScale('from', domain), x2: { field: 'to' }, y: pixels('y') },
      ),
      ...layer(
        'required',
        placed.flatMap(({ competency, required, y }) =>
          required === undefined
            ? []
            : [
                {
                  competency,
                  required,
                  y: y - (people.length * lane) / 2 - 2,
                  bottom: y + (people.length * lane) / 2 + 2,
                },
              ],
        ),
        { type: 'rule', stroke: colors.text, strokeWidth: 3, aria: false },
        { x: onScale('required', domain), y: pixels('y'), y2: { field: 'bottom' } },
      ),
      ...layer(
        'held',
        dots.flatMap(({ competency, person, place, held, y, says }) =>
          held === undefined
            ? []
            : [{ competency, person, series: seriesKey(place), held, y: y + laneOf(place), says }],
        ),
        { type: 'point', size: 80, strokeWidth: 1, opacity: 1, ariaRoleDescription: say.role },
        { x: onScale('held', domain), y: pixels('y'), ...seriesLook(colors), ...saying() },
      ),
      ...layer(
        'not assessed',
        open.map(({ competency, person, place, y, says }) => ({
          competency,
          person,
          series: seriesKey(place, true),
          x: rows.width + 17 + place * column,
          y,
          says,
        })),
        { type: 'point', size: 60, strokeWidth: 2, opacity: 1, ariaRoleDescription: say.role },
        { x: pixels('x'), y: pixels('y'), ...seriesLook(colors), ...saying() },
      ),
      ...textLayer(
        'head of those not assessed',
        open.length === 0
          ? []
          : [{ x: rows.width + 10, y: -4 - (head.length * lineHeightOf(11)) / 2, lines: head }],
        { size: 11, color: colors.muted, align: 'left' },
      ),
    ],
  })
}

function heldOf(item: GapItem | undefined): number | undefined {
  return item !== undefined && 'held' in item ? item.held : undefined
}

interface Words {
  readonly title: (job: string) => string
  readonly axis: string
  readonly required: string
  readonly held: string
  readonly role: string
  readonly essential: string
  readonly incomplete: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (job) => `${job}: held levels against the profile`,
    axis: 'Level',
    required: 'required',
    held: 'held',
    role: 'level held',
    essential: '* Essential: a shortfall rules a person out, whatever the score.',
    incomplete: 'The source shows only a part of this profile: what else is required is not known.',
  },
  id: {
    title: (job) => `${job}: level yang dimiliki terhadap standar`,
    axis: 'Level',
    required: 'dipersyaratkan',
    held: 'dimiliki',
    role: 'level yang dimiliki',
    essential: '* Wajib: kekurangan menggugurkan, berapa pun nilainya.',
    incomplete:
      'Sumber hanya memperlihatkan sebagian standar kompetensi ini: persyaratan lainnya tidak diketahui.',
  },
}
