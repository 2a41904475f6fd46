import type { BandSet } from '../fit/band-set'
import type { MethodComparison } from '../fit/compare-methods'
import type { MethodInfo } from '../fit/fit-method'
import type { FitScore, MissingPolicy } from '../fit/score-fit'
import { describeComparison } from '../describe/describe-comparison'
import { describeFit } from '../describe/describe-fit'
import { describeMethod } from '../describe/describe-method'
import { listed, nameOf } from '../describe/words'
import type { CompetencyModel } from '../model/competency-model'
import { invalidParameter } from '../base/invalid-parameter'
import { noise } from '../base/compare'
import type { Locale } from '../model/localized-text'
import type { ChartOptions } from './chart-options'
import type { ChartSpec } from './chart-spec'
import { checkSameModel } from '../model/check-same-model'
import { framed } from './frame'
import { intervalEntries, intervalLayers, intervalLegend, type PointKind } from './intervals'
import { layer, onScale, pixels } from './layers'
import { type Look, lookOf, narrow } from './look'
import { domainOf, numberAxis } from './number-axis'
import { plainText } from './plain-text'
import { layOutRows, type RowLabel } from './rows'

/** What a fit chart can be told. */
export interface FitChartOptions extends ChartOptions {
  /**
   * Bands whose lower edges are drawn through every row, where all methods have the full score they are for; none when
   * absent. Give them only with methods they are meant for: a band set does not name its methods.
   */
  readonly bands?: BandSet
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
 *
 * const fits = [attainment(), metShare()].map((method) =>
 *   scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method }),
 * )
 * const spec = fitChart(lembagaXy, fits, { locale: 'en' })
 * console.log(spec.title.text) // [ 'Administration Staff: fit by method' ]
 * ```
 */
export function fitChart<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  fit:
    | FitScore<NoInfer<Id>, NoInfer<C>>
    | readonly FitScore<NoInfer<Id>, NoInfer<C>>[]
    | MethodComparison<NoInfer<Id>, NoInfer<C>>,
  options: FitChartOptions,
): ChartSpec {
  const look = lookOf('fitChart', options)
  const { locale, colors, number } = look
  const say = words[locale]
  const given =
    'rankings' in fit
      ? ofComparison(model, fit, look)
      : ofScores(model, 'score' in fit || 'items' in fit ? [fit] : fit, look)
  const scores = given.rows.flatMap(({ score }) => score ?? [])
  if (scores.length === 0) throw invalidParameter('fitChart', 'fit', '[]', 'at least one score')
  const fulls = new Set(scores.map(({ method }) => method.full))
  const [full = 100] = fulls
  const same = fulls.size === 1
  const per = (value: number, method: MethodInfo): number => (same ? value : (100 * value) / method.full)
  const rows = layOutRows(look, given.rows)
  const placed = given.rows.flatMap(({ score, label }, i) => {
    if (score === undefined) return []
    const { method, value, lowest, highest } = score
    return [
      {
        key: String(i),
        y: rows.middles[i] ?? 0,
        kind: score.kind,
        ...(value === undefined ? {} : { point: per(value, method) }),
        ...(lowest === undefined || highest === undefined
          ? {}
          : { interval: [per(lowest, method), per(highest, method)] as const }),
        says: `${score.subject ?? plainText(label)}: ${numbers(score, look, false)}`,
      },
    ]
  })
  const top = Math.max(
    same ? full : 100,
    ...placed.flatMap(({ point, interval }) => [point ?? 0, interval?.[1] ?? 0]),
  )
  const least = Math.min(0, ...placed.flatMap(({ point, interval }) => [point ?? 0, interval?.[0] ?? 0]))
  const range = [least, top] as const
  const domain = domainOf(range, rows.width)
  const axis = numberAxis(look, rows, {
    range,
    title: same && full !== 100 ? say.points(number(full)) : say.percent,
  })
  const { bands } = options
  const edges =
    bands === undefined || (bands.full !== undefined && (!same || bands.full !== full))
      ? []
      : bands.bands.flatMap(({ from }) => (from === undefined || !same ? [] : [from]))
  return framed(look, {
    title: options.title ?? say.title(given.jobs),
    notes: [
      ...(edges.length === 0 || bands === undefined ? [] : [bandNote(bands, look)]),
      ...(given.complete ? [] : [say.incomplete]),
    ],
    legend: {
      entries: intervalEntries(placed, {
        interval: say.interval,
        sure: say.sure,
        part: say.part[given.missing],
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
        { type: 'rule', stroke: colors.muted, strokeWidth: 1.5, strokeDash: [5, 4], aria: false },
        { x: onScale('edge', domain), y: pixels('top'), y2: { field: 'bottom' } },
      ),
      ...intervalLayers(placed, domain, say.role, look),
    ],
  })
}

/** One score, of whatever it comes from. */
interface Score {
  readonly method: MethodInfo
  readonly value: number | undefined
  readonly lowest: number | undefined
  readonly highest: number | undefined
  readonly kind: PointKind
  /** What the row is of, where its label alone does not say. */
  readonly subject?: string
}

interface Given {
  readonly rows: readonly (RowLabel & { readonly score?: Score })[]
  readonly jobs: string
  readonly says: readonly string[]
  readonly complete: boolean
  readonly missing: MissingPolicy
}

function ofScores<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  fits: readonly FitScore<Id, C>[],
  look: Look,
): Given {
  const { locale } = look
  for (const fit of fits) checkSameModel(model, fit)
  const names = [...new Set(fits.map(({ jobName }) => jobName[locale]))]
  return {
    rows: fits.map((fit) => {
      const { method, score: value, lowest, highest, outsideInterval, coverage } = fit
      const score = {
        method,
        value,
        lowest,
        highest,
        kind: kindOf({ lowest, highest, outsideInterval, whole: coverage === 1 }),
      }
      const name = describeMethod(method, { locale })
      const label = names.length > 1 ? `${name}: ${fit.jobName[locale]}` : name
      return { label, aside: numbers(score, look, look.width < narrow), score }
    }),
    jobs: listed(names, locale),
    says: fits.flatMap((fit) => describeFit(model, fit, { locale }).split('\n').slice(0, 1)),
    complete: fits.every(({ profileComplete }) => profileComplete),
    missing: fits.some(({ missing }) => missing === 'floor') ? 'floor' : 'exclude',
  }
}

function ofComparison<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  comparison: MethodComparison<Id, C>,
  look: Look,
): Given {
  const { locale } = look
  checkSameModel(model, comparison)
  return {
    rows: comparison.rankings.flatMap(({ method, results }) => {
      const name = describeMethod(method, { locale })
      return [
        { label: name, head: true },
        ...results.map(({ candidate, score: value, lowest, highest }) => {
          const outsideInterval =
            value !== undefined &&
            lowest !== undefined &&
            highest !== undefined &&
            (value < lowest - noise || value > highest + noise)
          const score = {
            method,
            value,
            lowest,
            highest,
            kind: kindOf({ lowest, highest, outsideInterval, whole: false }),
            subject: `${name}, ${plainText(candidate)}`,
          }
          return { label: candidate, aside: numbers(score, look, look.width < narrow), score }
        }),
      ]
    }),
    jobs: nameOf(model.jobs, comparison.job, locale),
    says: describeComparison(model, comparison, { locale }).split('\n'),
    complete: comparison.profileComplete,
    missing: comparison.missing,
  }
}

function kindOf({
  lowest,
  highest,
  outsideInterval,
  whole,
}: {
  readonly lowest: number | undefined
  readonly highest: number | undefined
  readonly outsideInterval: boolean
  readonly whole: boolean
}): PointKind {
  if (lowest === undefined || highest === undefined) return whole ? 'sure' : 'alone'
  if (lowest === highest) return 'sure'
  return outsideInterval ? 'outside' : 'part'
}

/** The score and what it may be, as numbers. */
function numbers({ value, lowest, highest }: Score, { locale, number }: Look, short: boolean): string {
  const say = words[locale]
  const one = (given: number): string => number(Math.round(given * 10) / 10)
  if (value === undefined && lowest === undefined) return say.none
  const interval =
    lowest === undefined || highest === undefined || lowest === highest
      ? ''
      : `${one(lowest)} … ${one(highest)}`
  if (value === undefined) return interval
  if (interval === '' || short) return one(value)
  return `${one(value)} (${interval})`
}

function bandNote({ name, bands }: BandSet, { locale, number }: Look): string {
  const parts = bands.map((band) =>
    band.from === undefined ? band.name[locale] : `${band.name[locale]} ≥ ${number(band.from)}`,
  )
  return `${name[locale]}: ${parts.join('; ')}.`
}

interface Words {
  readonly title: (jobs: string) => string
  readonly percent: string
  readonly points: (full: string) => string
  readonly interval: string
  readonly sure: string
  readonly part: Readonly<Record<MissingPolicy, string>>
  readonly outside: string
  readonly alone: string
  readonly none: string
  readonly role: string
  readonly incomplete: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: (jobs) => `${jobs}: fit by method`,
    percent: '% of full fit',
    points: (full) => `Points of ${full}`,
    interval: 'what the score may be',
    sure: 'score, nothing is missing',
    part: {
      exclude: 'score on what is assessed',
      floor: 'score, not assessed taken as nothing shown',
    },
    outside: 'the same, outside what the whole can give',
    alone: 'score of a method without an interval',
    none: 'no score',
    role: 'fit score',
    incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
  },
  id: {
    title: (jobs) => `${jobs}: kesesuaian menurut metode`,
    percent: '% dari kesesuaian penuh',
    points: (full) => `Poin dari ${full}`,
    interval: 'nilai yang masih mungkin',
    sure: 'nilai, semua sudah dinilai',
    part: {
      exclude: 'nilai atas yang sudah dinilai',
      floor: 'nilai, yang belum dinilai dianggap belum tampak',
    },
    outside: 'nilai yang sama, di luar rentang keseluruhan',
    alone: 'nilai metode tanpa rentang',
    none: 'tanpa nilai',
    role: 'nilai kesesuaian',
    incomplete: 'Nilai ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
