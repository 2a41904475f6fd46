import { plainText } from '../base/plain-text'
import { describeComparison } from '../describe/describe-comparison'
import { describeFit } from '../describe/describe-fit'
import { describeMethod } from '../describe/describe-method'
import { nameOf } from '../describe/names'
import type { MethodComparison } from '../fit/compare-methods'
import type { MethodInfo } from '../fit/fit-method'
import { isOutside } from '../fit/fit-of'
import type { FitScore, ScoredUnassessed } from '../fit/score-fit'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { FitChartLanguage } from './fit-words'
import type { PointKind } from './intervals'
import { type Look, narrow } from './look'
import type { RowLabel } from './rows'

/** One score, of whatever it comes from. */
export interface GivenScore {
  /** Its method. */
  readonly method: MethodInfo
  /** The score. */
  readonly value: number | undefined
  /** The least it may be. */
  readonly lowest: number | undefined
  /** The most it may be. */
  readonly highest: number | undefined
  /** How sure it is. */
  readonly kind: PointKind
  /** What the row is of, where its label alone does not say. */
  readonly subject?: string
}

/** The scores of a chart, a row each. */
export interface GivenScores {
  /** The rows; one without a score only heads those below it. */
  readonly rows: readonly (RowLabel & { readonly score?: GivenScore })[]
  /** The names of the jobs. */
  readonly jobs: string
  /** The scores in words. */
  readonly says: readonly string[]
  /** Whether every profile is complete. */
  readonly complete: boolean
  /** What the scores took the unassessed for. */
  readonly unassessed: ScoredUnassessed
}

/** The rows of scores, one each. */
export function scoresOf(
  model: CompetencyModel,
  fits: readonly FitScore[],
  look: Look<FitChartLanguage>,
): GivenScores {
  const { language } = look
  for (const fit of fits) checkSameModel(model, fit)
  const names = [...new Set(fits.map(({ jobName }) => textIn(jobName, language.tag)))]
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
      const name = describeMethod(method, { language })
      const label = names.length > 1 ? `${name}: ${textIn(fit.jobName, language.tag)}` : name
      return { label, aside: numbersOf(score, look, look.width < narrow), score }
    }),
    jobs: language.list(names),
    says: fits.flatMap((fit) => describeFit(model, fit, { language }).split('\n').slice(0, 1)),
    complete: fits.every(({ profileComplete }) => profileComplete),
    unassessed: fits.some(({ unassessed }) => unassessed === 'floor') ? 'floor' : 'exclude',
  }
}

/** The rows of a comparison: each method heads the candidates in its order. */
export function scoresOfComparison(
  model: CompetencyModel,
  comparison: MethodComparison,
  look: Look<FitChartLanguage>,
): GivenScores {
  const { language } = look
  checkSameModel(model, comparison)
  return {
    rows: comparison.rankings.flatMap(({ method, results }) => {
      const name = describeMethod(method, { language })
      return [
        { label: name, head: true },
        ...results.map(({ candidate, score: value, lowest, highest }) => {
          const outsideInterval = isOutside({ score: value, lowest, highest })
          const score = {
            method,
            value,
            lowest,
            highest,
            kind: kindOf({ lowest, highest, outsideInterval, whole: false }),
            subject: `${name}, ${plainText(candidate)}`,
          }
          return { label: candidate, aside: numbersOf(score, look, look.width < narrow), score }
        }),
      ]
    }),
    jobs: nameOf(model.jobs, comparison.job, language),
    says: describeComparison(model, comparison, { language }).split('\n'),
    complete: comparison.profileComplete,
    unassessed: comparison.unassessed,
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
export function numbersOf(
  { value, lowest, highest }: GivenScore,
  { language, number }: Look<FitChartLanguage>,
  short: boolean,
): string {
  const say = language.fitChart
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
