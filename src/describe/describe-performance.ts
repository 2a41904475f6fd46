import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { textIn } from '../model/find-text'
import { aPerformanceScore } from '../talent/result-kinds'
import type { PerformancePart, PerformanceScore } from '../talent/score-performance'
import { describeMethod } from './describe-method'
import { languageOf } from './language-of'
import type { DescribeOptions } from './options'
import type { PerformanceLanguage } from './performance-sentences'

const describePerformanceArguments: Kinds = {
  performance: aPerformanceScore,
  options: { fields: { language: {} } },
}

/**
 * Says a performance score: the whole or its interval, both parts with their weights, what was not measured or assessed, and
 * that essentials are open.
 *
 * @param performance - the score
 * @param options - the language
 * @returns sentences, one a line
 * @example
 * ```ts
 * import { describePerformance, scorePerformance } from 'kompetensi/talent'
 * import { en, talent } from 'kompetensi/locale/en'
 *
 * const performance = scorePerformance({ result: 96, process: 80 }, { weights: { result: 60, process: 40 } })
 * console.log(describePerformance(performance, { language: { ...en, ...talent } }))
 * // Performance: 89.6%.
 * // Results (60%): 96%. Process, by competency (40%): 80%.
 * ```
 */
export function describePerformance(
  performance: PerformanceScore,
  options: DescribeOptions<PerformanceLanguage>,
): string {
  checkArguments('describePerformance', { performance, options }, describePerformanceArguments)
  const language = languageOf('describePerformance', options, ['performance', 'essentials', 'methods'])
  const { result, process, notMeasured } = performance
  const { performance: say, list, number } = language
  const share = (part: PerformancePart): string => number(part.share * 100)
  return [
    say.whole(percentOf(performance, language)),
    say.parts({
      resultShare: share(result),
      result: percentOf(result, language),
      processShare: share(process),
      process: percentOf(process, language),
    }),
    ...basisLine(performance, language),
    ...(notMeasured.length === 0 ? [] : [say.notMeasured(list(notMeasured))]),
    ...openLines(performance, language),
  ].join('\n')
}

/** A value in percent, its interval where it is not one number, or that nothing is known. */
function percentOf(
  { score, lowest, highest }: Omit<PerformancePart, 'share'>,
  { performance: say, number }: PerformanceLanguage,
): string {
  if (lowest !== undefined && highest !== undefined && lowest !== highest) {
    return say.interval(number(lowest), number(highest))
  }
  return score === undefined ? say.none : say.percent(number(score))
}

function basisLine({ fit }: PerformanceScore, language: PerformanceLanguage): string[] {
  if (fit === undefined) return []
  return [
    language.performance.basis(describeMethod(fit.method, { language }), textIn(fit.jobName, language.tag)),
  ]
}

/** The essentials that are open, by their codes: a performance score does not come with its model. */
function openLines({ fit }: PerformanceScore, language: PerformanceLanguage): string[] {
  if (fit === undefined) return []
  const { essentials, list, performance: say } = language
  return [
    ...(['essentialsBelow', 'essentialsNotAssessed', 'essentialsUnspecified'] as const).flatMap((kind) =>
      fit[kind].length === 0 ? [] : [essentials[kind](list(fit[kind]))],
    ),
    ...(fit.profileComplete ? [] : [say.incomplete]),
  ]
}
