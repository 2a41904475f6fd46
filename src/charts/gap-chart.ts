import type { GapItem, GapReport, OutsideItem } from '../gap/analyze-gap'
import { describeGap } from '../describe/describe-gap'
import { nameOf } from '../describe/words'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import type { TeamStatus } from '../team/summarize-team'
import type { ChartOptions } from './chart-options'
import type { ChartLayer, ChartSpec } from './chart-spec'
import { checkSameModel } from '../model/check-same-model'
import { framed } from './frame'
import { layer, onScale, pixels, saying } from './layers'
import { levelRange, rangeOver } from './level-range'
import { type Look, lookOf, narrow } from './look'
import { domainOf, numberAxis } from './number-axis'
import { plainText } from './plain-text'
import { requiredLayer } from './required-layer'
import { layOutRows, type RowLabel } from './rows'
import { statusEntries, statusLayer, statusLook, statusWord } from './statuses'

/**
 * Draws a gap report: for each requirement the level required and the level held on the scale of the competency, the gap
 * between them as a bar, and the status by symbol, colour and word. What was not assessed is a dashed line over the whole
 * scale, because it may turn out to be any level of it; what is required at no given level has no mark for the requirement;
 * levels held beside the profile stand apart, those that the job does not ask for and those of which it is not known.
 *
 * @param model - the model the report is of
 * @param report - what `analyzeGap` returned
 * @param options - language, theme, width, title
 * @returns a Vega-Lite specification; requirements in the order of the profile, then levels held beside it
 * @throws `CompetencyError` `model-mismatch` when the report is of another model, `parameter-invalid` for a theme,
 * `number-out-of-range` for a width
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { gapChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const report = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2 })
 * const spec = gapChart(lembagaXy, report, { locale: 'en', theme: 'dark' })
 * console.log(spec.title.text) // [ 'Certification Manager: required and held levels' ]
 * ```
 */
export function gapChart<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  report: GapReport<NoInfer<Id>, NoInfer<C>>,
  options: ChartOptions,
): ChartSpec {
  checkSameModel(model, report)
  const look = lookOf('gapChart', options)
  const { locale, colors } = look
  const say = words[locale]
  const entries = [...report.items, ...report.outside].map((item) => entryOf(model, report.job, item, look))
  const outsideFrom = report.items.length
  const essential = entries.some((entry) => entry.essential)
  const labels: RowLabel[] = entries.map(({ name, essential: strong, aside }) => ({
    label: strong ? `${name} *` : name,
    strong,
    aside,
  }))
  if (report.outside.length > 0) labels.splice(outsideFrom, 0, { label: say.outside, head: true })
  const rows = layOutRows(look, labels, { symbol: 18 })
  const range = rangeOver(
    entries.map((entry) => entry.range),
    entries.flatMap(({ required, held }) => [required, held]),
  )
  const domain = domainOf(range, rows.width)
  const placed = entries.map((entry, i) => ({
    ...entry,
    y: rows.middles[i < outsideFrom ? i : i + 1] ?? 0,
  }))
  const beside = placed.map((entry) => ({ ...entry, x: rows.width + 17 }))
  const axis = numberAxis(look, rows, { range, title: say.axis })
  const found = entries.map(({ status }) => status)
  const legend = [
    { key: 'required', label: say.required },
    ...statusEntries(found, locale),
    ...(found.includes('not-assessed') ? [{ key: 'any', label: say.any }] : []),
  ]
  return framed(look, {
    title: options.title ?? say.title(report.jobName[locale]),
    notes: [
      ...(report.profileComplete ? [] : [say.incomplete(report.unknown.length, report.items.length)]),
      ...(essential ? [say.essential] : []),
    ],
    legend: {
      entries: legend,
      draw: (symbols) => [
        ...requiredLayer(
          'legend: required',
          symbols.flatMap(({ key, x, y }) => (key === 'required' ? [{ x, y }] : [])),
          pixels('x'),
          look,
        ),
        ...statusLayer(
          'legend: status',
          symbols.flatMap(({ key, x, y }) =>
            key === 'required' || key === 'any' ? [] : [{ x, y, status: key }],
          ),
          look,
        ),
        ...layer(
          'legend: any level',
          symbols.flatMap(({ key, x, y }) => (key === 'any' ? [{ from: x - 8, to: x + 8, y }] : [])),
          { type: 'rule', stroke: colors.notAssessed, strokeWidth: 2, strokeDash: [3, 3], aria: false },
          { x: pixels('from'), x2: { field: 'to' }, y: pixels('y') },
        ),
      ],
    },
    left: rows.left,
    right: rows.right,
    above: axis.above,
    below: axis.below,
    width: rows.width,
    height: rows.height,
    says: describeGap(model, report, { locale }).split('\n'),
    layers: [
      ...axis.layers,
      ...rows.layers,
      ...levelLayers(placed, domain, look),
      ...requiredLayer(
        'required',
        placed.flatMap(({ competency, required, y }) =>
          required === undefined ? [] : [{ competency, required, y }],
        ),
        onScale('required', domain),
        look,
      ),
      ...layer(
        'held',
        placed.flatMap(({ competency, name, status, held, says, y }) =>
          held === undefined ? [] : [{ competency, name, status, held, y, says }],
        ),
        { type: 'point', size: 130, strokeWidth: 2, opacity: 1, ariaRoleDescription: say.role },
        { x: onScale('held', domain), y: pixels('y'), ...statusLook(colors), ...saying() },
      ),
      ...statusLayer(
        'status',
        beside.filter(({ held }) => held !== undefined).map(({ x, y, status }) => ({ x, y, status })),
        look,
        64,
      ),
      // Without a level held there is no other mark that could say so.
      ...statusLayer(
        'status without a level held',
        beside
          .filter(({ held }) => held === undefined)
          .map(({ x, y, status, says }) => ({ x, y, status, says })),
        look,
        64,
      ),
    ],
  })
}

/** One row of the chart. */
interface Entry {
  readonly competency: string
  readonly name: string
  readonly status: TeamStatus
  readonly essential: boolean
  readonly range: readonly [number, number] | undefined
  readonly required: number | undefined
  readonly held: number | undefined
  readonly aside: string
  readonly says: string
}

function entryOf<C extends string>(
  model: CompetencyModel<string, C>,
  job: string,
  item: GapItem<C> | OutsideItem<C>,
  { locale, number, signed, width }: Look,
): Entry {
  const { competency, status } = item
  const name = plainText(nameOf(model.competencies, competency, locale))
  const required = 'required' in item ? item.required : undefined
  const held = 'held' in item ? item.held : undefined
  const gap = 'gap' in item ? item.gap : undefined
  const essential = 'essential' in item && item.essential
  const word = statusWord(status, locale)
  const say = words[locale]
  const facts = [
    ...(required === undefined ? [] : [`${say.required} ${number(required)}`]),
    ...(held === undefined ? [] : [`${say.held} ${number(held)}`]),
    ...(gap === undefined ? [] : [`${say.gap} ${signed(gap)}`]),
    ...(essential ? [say.essentialWord] : []),
  ]
  return {
    competency,
    name,
    status,
    essential,
    range: levelRange(model, competency, job),
    required,
    held,
    aside: asideOf(gap === undefined || gap === 0 ? '' : signed(gap), word, width),
    says: [`${name}: ${word}`, ...facts].join('; '),
  }
}

/** What stands beside the symbol: on a narrow picture the number alone, because the legend says the rest. */
function asideOf(gap: string, word: string, width: number): string {
  if (width < narrow) return gap
  return gap === '' ? word : `${gap} ${word}`
}

/** The scale of each competency, dashed where the level held may be any of it, and the gap as a bar. */
function levelLayers(
  placed: readonly (Entry & { readonly y: number })[],
  domain: readonly [number, number],
  { colors, locale }: Look,
): ChartLayer[] {
  const x = { x: onScale('from', domain), x2: { field: 'to' }, y: pixels('y') }
  const scales = placed.flatMap(({ competency, range, status, y }) =>
    range === undefined ? [] : [{ competency, from: range[0], to: range[1], y, status }],
  )
  const open = scales.filter(({ status }) => status === 'not-assessed')
  const known = scales.filter(({ status }) => status !== 'not-assessed')
  return [
    ...layer(
      'scale',
      known,
      { type: 'rule', stroke: colors.grid, strokeWidth: 4, strokeCap: 'round', aria: false },
      x,
    ),
    ...layer(
      'not assessed: any level',
      open,
      { type: 'rule', stroke: colors.notAssessed, strokeWidth: 2, strokeDash: [3, 3], aria: false },
      x,
    ),
    ...layer(
      'gap',
      placed.flatMap(({ competency, required, held, status, y }) =>
        required === undefined || held === undefined || status === 'met'
          ? []
          : [
              {
                competency,
                from: Math.min(required, held),
                to: Math.max(required, held),
                status,
                y: y - 4,
                bottom: y + 4,
              },
            ],
      ),
      { type: 'rect', opacity: 0.55, aria: false, ariaRoleDescription: words[locale].role },
      { ...x, y2: { field: 'bottom' }, fill: statusLook(colors).fill },
    ),
  ]
}

interface Words {
  readonly title: (job: string) => string
  readonly axis: string
  readonly required: string
  readonly held: string
  readonly gap: string
  readonly any: string
  readonly outside: string
  readonly essential: string
  readonly essentialWord: string
  readonly role: string
  readonly incomplete: (unknown: number, printed: number) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (job) => `${job}: required and held levels`,
    axis: 'Level',
    required: 'required',
    held: 'held',
    gap: 'gap',
    any: 'may be any level',
    outside: 'Held beside the profile',
    essential: '* Essential: a shortfall rules a person out, whatever the score.',
    essentialWord: 'essential',
    role: 'level held',
    incomplete: (unknown, printed) =>
      unknown > 0
        ? `The source shows ${printed} requirements; of ${unknown} more competencies it is not known whether they are required.`
        : `The source shows ${printed} requirements; what else is required is not known.`,
  },
  id: {
    title: (job) => `${job}: level yang dipersyaratkan dan dimiliki`,
    axis: 'Level',
    required: 'dipersyaratkan',
    held: 'dimiliki',
    gap: 'kesenjangan',
    any: 'dapat berapa pun levelnya',
    outside: 'Dimiliki di luar standar kompetensi jabatan',
    essential: '* Wajib: kekurangan menggugurkan, berapa pun nilainya.',
    essentialWord: 'wajib',
    role: 'level yang dimiliki',
    incomplete: (unknown, printed) =>
      unknown > 0
        ? `Sumber memperlihatkan ${printed} persyaratan; untuk ${unknown} kompetensi lain tidak diketahui apakah dipersyaratkan.`
        : `Sumber memperlihatkan ${printed} persyaratan; persyaratan lainnya tidak diketahui.`,
  },
}
