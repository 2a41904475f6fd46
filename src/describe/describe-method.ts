import { checkArguments } from '../base/check-arguments'
import { isFielded } from '../base/is-fielded'
import type { Kinds } from '../base/kind'
import { usualCoreShare } from '../fit/factor-groups'
import type { MethodInfo, ParameterValue } from '../fit/fit-method'
import { methodIdOf } from '../fit/method-id-of'
import { aMethodInfo } from '../fit/result-kinds'
import { languageOf } from './language-of'
import type { MethodLanguage } from './method-sentences'
import type { DescribeOptions } from './options'

const describeMethodArguments: Kinds = {
  method: aMethodInfo,
  options: { fields: { language: {} } },
}

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
  checkArguments('describeMethod', { method, options }, describeMethodArguments)
  const language = languageOf('describeMethod', options, ['methods'])
  const id = methodIdOf(method)
  if (id === undefined) return method.id
  const { methods: say, number } = language
  const words = new Map(Object.entries(say.variants))
  const { weighted, surplus } = method.parameters
  const details = ['variant', 'cap', 'measure', 'surplus', 'fractional'].flatMap((parameter) => {
    const value = method.parameters[parameter]
    return typeof value === 'string' ? (words.get(value) ?? []) : []
  })
  if (weighted === true) details.push(say.weighted)
  const { cappedAt } = isFielded(surplus) ? surplus : {}
  if (typeof cappedAt === 'number') details.push(say.surplusUpTo(number(cappedAt)))
  details.push(...shareDetails(method.parameters, language))
  return details.length === 0 ? say.names[id] : say.detailed(say.names[id], details)
}

/** Groups and aspects with their shares, and their core shares where these are not all the usual one. */
function shareDetails(
  { groups, aspects, coreShare }: MethodInfo['parameters'],
  { methods: say, number }: MethodLanguage,
): string[] {
  const percent = (share: number): string => number(share * 100)
  const shared = [...partsIn(groups), ...partsIn(aspects)]
  // Where one has another, all are said: the others would seem to have none.
  const usual = shared.every((part) => (part.coreShare ?? usualCoreShare) === usualCoreShare)
  const parts = shared.map((part) =>
    part.coreShare === undefined || usual
      ? say.group(part.id, percent(part.share))
      : say.aspect(part.id, percent(part.share), percent(part.coreShare)),
  )
  const own = typeof coreShare === 'number' && coreShare !== usualCoreShare && aspects === undefined
  return own ? [say.core(percent(coreShare)), ...parts] : parts
}

/** A part of a profile with a share, and that of its core factors where it has some. */
interface SharedPart {
  readonly id: string
  readonly share: number
  readonly coreShare?: number
}

function partsIn(list: ParameterValue | undefined): SharedPart[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((part: ParameterValue): SharedPart[] => {
    if (typeof part !== 'object' || Array.isArray(part)) return []
    const { id, share, coreShare } = { id: undefined, share: undefined, coreShare: undefined, ...part }
    if (typeof id !== 'string' || typeof share !== 'number') return []
    return [{ id, share, ...(typeof coreShare === 'number' ? { coreShare } : {}) }]
  })
}
