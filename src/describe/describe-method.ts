import type { MethodInfo } from '../fit/fit-method'
import { methodIdOf } from '../fit/method-id-of'
import { languageOf } from './language-of'
import type { MethodLanguage } from './method-sentences'
import type { DescribeOptions } from './options'

/**
 * The name of a fit method with the parameters that tell its variants apart. A caller's own method goes by its id.
 *
 * @param method - a method, or what a result says of one
 * @param options - the language
 * @example
 * ```ts
 * import { describeMethod, jobPersonMatch } from 'kompetensi'
 * import { en } from 'kompetensi/locale/en'
 *
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
 * console.log(describeMethod(method, { language: en })) // Job Person Match (ratio of sums, capped per competency)
 * ```
 */
export function describeMethod(
  method: Pick<MethodInfo, 'id' | 'parameters'>,
  options: DescribeOptions<MethodLanguage>,
): string {
  const language = languageOf('describeMethod', options, ['methods'])
  const id = methodIdOf(method)
  if (id === undefined) return method.id
  const { methods: say, number } = language
  const words = new Map(Object.entries(say.variants))
  const { weighted, surplus } = method.parameters
  const details = ['variant', 'cap', 'measure', 'surplus'].flatMap((parameter) => {
    const value = method.parameters[parameter]
    return typeof value === 'string' ? (words.get(value) ?? []) : []
  })
  if (weighted === true) details.push(say.weighted)
  if (typeof surplus === 'object' && 'cappedAt' in surplus) {
    details.push(say.surplusUpTo(number(Number(surplus['cappedAt']))))
  }
  return details.length === 0 ? say.names[id] : say.detailed(say.names[id], details)
}
