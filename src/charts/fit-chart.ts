import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import { emptyList } from '../base/empty-list'
import { isFielded } from '../base/is-fielded'
import type { Kinds, OptionKinds } from '../base/kind'
import { plainText } from '../base/plain-text'
import { sayLevels } from '../describe/say-levels'
import { aMethodComparison } from '../fit/band-result-kinds'
import type { BandSetInput } from '../fit/band-set'
import type { MethodComparison } from '../fit/compare-methods'
import { aFitScore } from '../fit/result-kinds'
import type { FitScore } from '../fit/score-fit'
import { someBandSet, someNumber, someText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { textOf } from '../model/text-of'
import { aDictionary } from '../model/whole-model'
import type { ChartOptions } from './chart-options'
import type { ChartSpec } from './chart-spec'
import type { FitChartLanguage } from './fit-words'
import { framed } from './frame'
import { type GivenScores, numbersOf, scoresOf, scoresOfComparison } from './given-scores'
import { type IntervalRow, intervalEntries, intervalLayers, intervalLegend } from './intervals'
import { layer, onScale, pixels } from './layers'
import { type Look, lookOf } from './look'
import { domainOf, numberAxis } from './number-axis'
import { layOutRows, type Rows } from './rows'

/** What a fit chart can be told. */
export interface FitChartOptions extends ChartOptions<FitChartLanguage> {
  /**
   * Bands whose lower edges are drawn through every row, where all methods have the full score they are for; none when
   * absent. Give them only with methods they are meant for: a band set does not name its methods.
   */
  readonly bands?: BandSetInput
}

const fitChartOptions: OptionKinds<FitChartOptions> = {
  bands: someBandSet,
  theme: { oneOf: ['light', 'dark'] },
  width: someNumber,
  title: someText,
  language: {},
}

/** What the arguments must be: a comparison is told from a score by its rankings. */
function argumentsFor(fit: unknown): Kinds {
  const isComparison = isFielded(fit) && 'rankings' in fit
  return {
    model: aDictionary,
    fit: isComparison ? aMethodComparison : { ...aFitScore, each: aFitScore },
    options: { fields: fitChartOptions },
  }
}

/**
 * Draws fit scores with their intervals, one row a method or, of a comparison, one row a method and candidate. The bar is
 * what the score may be, whatever the unassessed competencies turn out to be; the point is the score, hollow where it rests
 * on a part of the profile, a diamond where it lies outside what the whole can give, a square where the method has no
 * interval. Methods of different full scores are drawn in percent of it; beside each row stands the number itself.
 *
 * @param model - the model the scores are of
 * @param fit - a score, several, or a comparison of methods
 * @param options - language, theme, width, title, bands
 * @returns a Vega-Lite specification; rows in the order given
 * @throws `CompetencyError` `model-mismatch` for a score of another model, `parameter-invalid` for no score at all or a
 * theme, `number-out-of-range` for a width
 * @example
 * ```ts
 * import { attainment, metShare, scoreFit } from 'kompetensi'
 * import { fitChart } from 'kompetensi/charts'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { fullEn } from 'kompetensi/locale/en'
 *
 * const fits = [attainment(), metShare()].map((method) =>
 *   scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method }),
 * )
 * const spec = fitChart(lembagaXy, fits, { language: fullEn })
 * console.log(spec.title.text) // [ 'Administration Staff: fit by method' ]
 * ```
 */
export function fitChart<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  fit:
    | (FitScore<R> & OfModel<R, NoInfer<Id>>)
    | readonly (FitScore<R> & OfModel<R, NoInfer<Id>>)[]
    | (MethodComparison<R> & OfModel<R, NoInfer<Id>>),
  options: FitChartOptions,
): ChartSpec {
  checkArguments('fitChart', { model, fit, options }, argumentsFor(fit))
  const look = lookOf('fitChart', options)
  const { language, number } = look
  const say = language.fitChart
  const given =
    'rankings' in fit
      ? scoresOfComparison(model, fit, look)
      : scoresOf(model, 'score' in fit || 'items' in fit ? [fit] : fit, look)
  const full = fullOf(given)
  const rows = layOutRows(look, given.rows)
  const placed = placedRows(given, full, rows, look)
  const range = rangeOf(placed, full)
  const domain = domainOf(range, rows.width)
  const axis = numberAxis(look, rows, {
    range,
    title: full === undefined || full === 100 ? say.percent : say.points(number(full)),
  })
  const edges = edgesOf(options.bands, full)
  return framed(look, {
    title: options.title ?? say.title(given.jobs),
    notes: [
      ...(edges.length === 0 || options.bands === undefined ? [] : [bandNote(options.bands, look)]),
      ...(given.complete ? [] : [say.incomplete]),
      ...sayLevels(model, language),
    ],
    legend: {
      entries: intervalEntries(placed, {
        interval: say.interval,
        sure: say.sure,
        part: say.part[given.unassessed],
        outside: say.outside,
        alone: say.alone,
      }),
      draw: (symbols) => intervalLegend(symbols, look),
    },
    left: rows.left,
    right: rows.right,
    above: axis.above,
    below: axis.below,
    width: rows.width,
    height: rows.height,
    says: given.says,
    layers: [
      ...axis.layers,
      ...rows.layers,
      ...layer(
        'edges of bands',
        edges.map((edge) => ({ edge, top: 0, bottom: rows.height })),
        { type: 'rule', stroke: look.colors.muted, strokeWidth: 1.5, strokeDash: [5, 4], aria: false },
        { x: onScale('edge', domain), y: pixels('top'), y2: { field: 'bottom' } },
      ),
      ...intervalLayers(placed, domain, say.role, look),
    ],
  })
}

/** The full score of all methods; `undefined` where they differ, so that all are drawn in percent of it. */
function fullOf({ rows }: GivenScores): number | undefined {
  const fulls = new Set(rows.flatMap(({ score }) => score?.method.full ?? []))
  const [full, other] = fulls
  if (full === undefined) throw new CompetencyError(emptyList(['fit']))
  return other === undefined ? full : undefined
}

function placedRows(
  given: GivenScores,
  full: number | undefined,
  { middles }: Rows,
  look: Look<FitChartLanguage>,
): IntervalRow[] {
  return given.rows.flatMap(({ score, label }, i) => {
    if (score === undefined) return []
    const { method, value, lowest, highest, kind } = score
    const per = (one: number): number => (full === undefined ? (100 * one) / method.full : one)
    return [
      {
        key: String(i),
        y: at(middles, i),
        kind,
        ...(value === undefined ? {} : { point: per(value) }),
        ...(lowest === undefined || highest === undefined
          ? {}
          : { interval: [per(lowest), per(highest)] as const }),
        says: `${score.subject ?? plainText(label)}: ${numbersOf(score, look, false)}`,
      },
    ]
  })
}

/** From 0 to the full score, or as far as any number reaches beyond. */
function rangeOf(placed: readonly IntervalRow[], full = 100): readonly [number, number] {
  const numbers = placed.flatMap(({ point, interval }) => [
    ...(point === undefined ? [] : [point]),
    ...(interval ?? []),
  ])
  return [Math.min(0, ...numbers), Math.max(full, ...numbers)]
}

/** The lower edges of bands, where all methods have the full score that the bands are for. */
function edgesOf(bands: BandSetInput | undefined, full: number | undefined): number[] {
  if (bands === undefined || full === undefined) return []
  if (bands.full !== undefined && bands.full !== full) return []
  return bands.bands.flatMap(({ from }) => from ?? [])
}

function bandNote({ name, bands }: BandSetInput, { language, number }: Look<FitChartLanguage>): string {
  const parts = bands.map((band) =>
    band.from === undefined
      ? textIn(textOf(band.name), language.tag)
      : `${textIn(textOf(band.name), language.tag)} ≥ ${number(band.from)}`,
  )
  return `${textIn(textOf(name), language.tag)}: ${parts.join('; ')}.`
}
