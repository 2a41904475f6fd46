import type { MethodInfo } from '../fit/fit-method'
import type { MethodLanguage } from './method-sentences'

/** A score as a reader takes it: in percent of a full fit, or in points where a full fit is another number. */
export function scoreWithUnit(
  score: number,
  { full }: Pick<MethodInfo, 'full'>,
  { methods: say, number }: MethodLanguage,
): string {
  return full === 100 ? say.percent(number(score)) : say.points(number(score), score)
}
