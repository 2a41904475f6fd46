import { invalidParameter } from '../base/invalid-parameter'
import type { SeparableMethod } from './fit-method'
import { prepareRatios } from './ratio'
import { withWeightsKept } from './weights-kept'

/** Parameters of `jobPersonMatch`. Programs disagree on variant and cap, so both are named by the caller. */
export interface JobPersonMatchOptions {
  /** `ratioOfSums`: 100 × Σ held ÷ Σ required. `meanOfRatios`: 100 × mean(held ÷ required). */
  readonly variant: 'ratioOfSums' | 'meanOfRatios'
  /** What is cut off: nothing, each requirement at 1, or the total at 100. */
  readonly cap: 'none' | 'item' | 'total'
  /** Whether requirement weights count; `false`, as published, when absent. */
  readonly weighted?: boolean
}

/**
 * Job Person Match (JPM) of the Indonesian civil service: how much of the required levels is held, in percent,
 * levels measured from the floor of their scale. Monotone.
 *
 * `ratioOfSums` with `cap: 'item'` and `weighted: true` is `attainment`.
 *
 * @param options - variant, cap and weights
 * @throws `CompetencyError` `parameter-invalid` for a variant or cap it does not know
 * @source the formula as used in assessment programs of Indonesian agencies; published without a worked example
 * @example
 * ```ts
 * import { jobPersonMatch, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })
 * const { score } = scoreFit(lembagaXy, 'staf-administrasi', { INT: 2, CFV: 2 }, { method })
 * console.log(score?.toFixed(1)) // 133.3
 * ```
 */
export function jobPersonMatch(options: JobPersonMatchOptions): SeparableMethod {
  const { variant, cap, weighted = false } = options
  if (variant !== 'ratioOfSums' && variant !== 'meanOfRatios') {
    throw invalidParameter('jobPersonMatch', 'variant', variant, { oneOf: ['ratioOfSums', 'meanOfRatios'] })
  }
  if (cap !== 'none' && cap !== 'item' && cap !== 'total') {
    throw invalidParameter('jobPersonMatch', 'cap', cap, { oneOf: ['none', 'item', 'total'] })
  }
  return {
    id: 'jobPersonMatch',
    parameters: { variant, cap, weighted },
    full: 100,
    monotone: true,
    separable: true,
    prepare: withWeightsKept((requirements) =>
      prepareRatios(requirements, {
        origin: 'floor',
        top: cap === 'item' ? 1 : Number.POSITIVE_INFINITY,
        of: variant === 'ratioOfSums' ? 'sums' : 'ratios',
        weighted,
        finish: cap === 'total' ? { cap: 100 } : 'none',
      }),
    ),
  }
}
