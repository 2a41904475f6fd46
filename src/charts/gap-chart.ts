import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import { describeGap } from '../describe/describe-gap'
import { nameOf } from '../describe/names'
import { sayLevels } from '../describe/say-levels'
import type { GapItem, GapReport, OutsideItem } from '../gap/analyze-gap'
import { aGapReport } from '../gap/result-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { aDictionary } from '../model/whole-model'
import type { TeamStatus } from '../team/summarize-team'
import type { ChartOptions } from './chart-options'
import { chartOptions } from './chart-options'
import type { ChartLayer, ChartMark, ChartSpec } from './chart-spec'
import { framed, type Legend } from './frame'
import type { GapChartLanguage, GapChartWords } from './gap-words'
import { layer, onScale, pixels, saying } from './layers'
import { levelRange, rangeOver } from './level-range'
import { type Look, lookOf, narrow } from './look'
import { domainOf, numberAxis } from './number-axis'
import { requiredLayer } from './required-layer'
import { layOutRows, type RowLabel } from './rows'
import { statusEntries, statusLayer, statusLook, statusWord } from './statuses'

const gapChartArguments: Kinds = {
  model: aDictionary,
  report: aGapReport,
  options: { fields: chartOptions },
}

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
 * import { fullEn } from 'kompetensi/locale/en'
 *
 * const report = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2 })
 * const spec = gapChart(lembagaXy, report, { language: fullEn, theme: 'dark' })
 * console.log(spec.title.text) // [ 'Certification Manager: required and held levels' ]
 * ```
 */
export function gapChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  report: GapReport<R> & OfModel<R, NoInfer<Id>>,
  options: ChartOptions<GapChartLanguage>,
): ChartSpec {
  checkArguments('gapChart', { model, report, options }, gapChartArguments)
  checkSameModel(model, report)
  const look = lookOf('gapChart', options)
  const { language } = look
  const say = language.gapChart
  const entries = [...report.items, ...report.outside].map((item) => entryOf(model, report.job, item, look))
  const rows = layOutRows(look, labelsOf(entries, report, say), { symbol: 18 })
  const range = rangeOver(
    entries.map((entry) => entry.range),
    entries.flatMap(({ required, held }) => [required, held]),
  )
  const domain = domainOf(range, rows.width)
  // The row that heads what is held beside the profile is no entry.
  const placed = entries.map((entry, i) => ({
    ...entry,
    y: at(rows.middles, i < report.items.length ? i : i + 1),
  }))
  const axis = numberAxis(look, rows, { range, title: say.axis })
  return framed(look, {
    title: options.title ?? say.title(textIn(report.jobName, language.tag)),
    notes: [
      ...(report.profileComplete ? [] : [say.incomplete(report.unknown.length, report.items.length)]),
      ...(entries.some(({ essential }) => essential) ? [say.essential] : []),
      ...sayLevels(model, language),
    ],
    legend: legendOf(entries, look),
    left: rows.left,
    right: rows.right,
    above: axis.above,
    below: axis.below,
    width: rows.width,
    height: rows.height,
    says: describeGap(model, report, { language }).split('\n'),
    layers: [
      ...axis.layers,
      ...rows.layers,
      ...levelLayers(placed, domain, look),
      ...heldLayers(placed, domain, look),
      ...besideLayers(placed, rows.width, look),
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
  { language, number, signed, width }: Look<GapChartLanguage>,
): Entry {
  const { competency, status } = item
  const name = plainText(nameOf(model.competencies, competency, language))
  const required = 'required' in item ? item.required : undefined
  const held = 'held' in item ? item.held : undefined
  const gap = 'gap' in item ? item.gap : undefined
  const essential = 'essential' in item && item.essential
  const word = statusWord(status, language)
  const say = language.gapChart
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

/** A label for each row, and one that heads the levels held beside the profile. */
function labelsOf(entries: readonly Entry[], report: GapReport, say: GapChartWords): RowLabel[] {
  const labels = entries.map(
    ({ name, essential, aside }): RowLabel => ({
      label: essential ? `${name} *` : name,
      strong: essential,
      aside,
    }),
  )
  if (report.outside.length > 0) labels.splice(report.items.length, 0, { label: say.outside, head: true })
  return labels
}

/** What is required, each status that occurs, and a dashed line for what may be any level. */
function legendOf(entries: readonly Entry[], look: Look<GapChartLanguage>): Legend {
  const { language } = look
  const say = language.gapChart
  const found = entries.map(({ status }) => status)
  return {
    entries: [
      { key: 'required', label: say.required },
      ...statusEntries(found, language),
      ...(found.includes('not-assessed') ? [{ key: 'any', label: say.any }] : []),
    ],
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
        anyLevel(look),
        { x: pixels('from'), x2: { field: 'to' }, y: pixels('y') },
      ),
    ],
  }
}

/** The line of a level that was not assessed: it may be any. */
function anyLevel({ colors }: Look<GapChartLanguage>): ChartMark {
  return { type: 'rule', stroke: colors.notAssessed, strokeWidth: 2, strokeDash: [3, 3], aria: false }
}

/** An entry in its row. */
type PlacedEntry = Entry & { readonly y: number }

/** The scale of each competency, dashed where the level held may be any of it, and the gap as a bar. */
function levelLayers(
  placed: readonly PlacedEntry[],
  domain: readonly [number, number],
  look: Look<GapChartLanguage>,
): ChartLayer[] {
  const { colors, language } = look
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
    ...layer('not assessed: any level', open, anyLevel(look), x),
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
      { type: 'rect', opacity: 0.55, aria: false, ariaRoleDescription: language.gapChart.role },
      { ...x, y2: { field: 'bottom' }, fill: statusLook(colors).fill },
    ),
  ]
}

/** The levels required and held, on the scale. */
function heldLayers(
  placed: readonly PlacedEntry[],
  domain: readonly [number, number],
  look: Look<GapChartLanguage>,
): ChartLayer[] {
  return [
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
      {
        type: 'point',
        size: 130,
        strokeWidth: 2,
        opacity: 1,
        ariaRoleDescription: look.language.gapChart.role,
      },
      { x: onScale('held', domain), y: pixels('y'), ...statusLook(look.colors), ...saying() },
    ),
  ]
}

/** The status of each row, right of the plot. */
function besideLayers(
  placed: readonly PlacedEntry[],
  width: number,
  look: Look<GapChartLanguage>,
): ChartLayer[] {
  const x = width + 17
  return [
    ...statusLayer(
      'status',
      placed.filter(({ held }) => held !== undefined).map(({ y, status }) => ({ x, y, status })),
      look,
      64,
    ),
    // Without a level held there is no other mark that could say so.
    ...statusLayer(
      'status without a level held',
      placed.filter(({ held }) => held === undefined).map(({ y, status, says }) => ({ x, y, status, says })),
      look,
      64,
    ),
  ]
}
