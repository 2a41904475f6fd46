import { checkNoOptions } from './check-options'
import type { SeparableMethod } from './fit-method'
import { prepareRatios } from './ratio'
import { withWeightsKept } from './weights-kept'

/**
 * Proportional readiness: per requirement 1 if met, else (held − lowest level) ÷ (required − lowest level), the
 * mean of these by weight, in percent. Measured from the lowest level, so a person at level 1 of a 1 … 5 scale
 * has made no part of the way. Monotone.
 *
 * @param options - none: there is nothing to choose
 * @throws `CompetencyError` `parameter-invalid` for an option it does not have
 * @source SAP SuccessFactors, readiness meter, option 2 (there without weights)
 * @example
 * ```ts
 * import { proportionalReadiness, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { score } = scoreFit(lembagaXy, 'kepala-lsp', { INT: 4, CFV: 3 }, { method: proportionalReadiness() })
 * console.log(score?.toFixed(1)) // 83.3
 * ```
 */
export function proportionalReadiness(options: Readonly<Record<string, never>> = {}): SeparableMethod {
  checkNoOptions('proportionalReadiness', options)
  return {
    id: 'proportionalReadiness',
    parameters: {},
    full: 100,
    monotone: true,
    separable: true,
    prepare: withWeightsKept((requirements) =>
      prepareRatios(requirements, { origin: 'lowest', top: 1, of: 'ratios', weighted: true, finish: 'none' }),
    ),
  }
}
