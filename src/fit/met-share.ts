import { at } from '../base/at'
import { isAtLeast } from '../base/compare'
import { checkNoOptions } from './check-options'
import type { SeparableMethod } from './fit-method'
import { withWeightsKept } from './weights-kept'

/**
 * The share of requirements that are met, by weight, in percent. Monotone. Half-way to a requirement counts
 * nothing.
 *
 * @param options - none: there is nothing to choose
 * @throws `CompetencyError` `parameter-invalid` for an option it does not have
 * @source no author; the plain count every report has
 * @example
 * ```ts
 * import { metShare, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { score } = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method: metShare() })
 * console.log(score) // 50
 * ```
 */
export function metShare(options: Readonly<Record<string, never>> = {}): SeparableMethod {
  checkNoOptions('metShare', options)
  return {
    id: 'metShare',
    parameters: {},
    full: 100,
    monotone: true,
    separable: true,
    prepare: withWeightsKept((requirements) => {
      const weights = requirements.map(({ weight }) => weight)
      return {
        weights,
        divisor: weights.reduce((sum, weight) => sum + weight, 0),
        value: (index, held) => (isAtLeast(held, at(requirements, index).required) ? 1 : 0),
        finish: 'none',
        groups: requirements.map(() => 0),
      }
    }),
  }
}
