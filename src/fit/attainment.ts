import { invalidParameter } from '../base/invalid-parameter'
import type { SeparableMethod } from './fit-method'
import { knownOptions } from './known-options'
import { copied } from './method-info'
import { prepareRatios } from './ratio'
import { withWeightsKept } from './weights-kept'

/** What a level above the required one counts. */
export type SurplusPolicy =
  /** As much as the required one. */
  | 'ignored'
  /** In full: a surplus makes up for shortfalls elsewhere. */
  | 'counted'
  /** Up to k times the required level, k ≥ 1. */
  | { readonly cappedAt: number }

/** Parameters of `attainment`. */
export interface AttainmentOptions {
  /** What a surplus counts; `'ignored'` when absent. */
  readonly surplus?: SurplusPolicy
}

/**
 * Attainment: the share of the required levels that is held, `100 × Σ w × min(held, required) ÷ Σ w × required`,
 * levels measured from the floor of their scale. In percent; 100 is every requirement met. Monotone.
 *
 * With `surplus: 'ignored'` this is the weighted Job Person Match as a ratio of sums with a cap on each item.
 *
 * @param options - what a surplus counts
 * @throws `CompetencyError` `parameter-invalid` for a cap that is not a finite number of at least 1 or an option it does not have
 * @source proportional capped fit, also called coverage with cap; no single author
 * @example
 * ```ts
 * import { attainment, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { score, lowest, highest } = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method: attainment() })
 * console.log(score?.toFixed(1), lowest?.toFixed(1), highest?.toFixed(1)) // 66.7 12.5 93.8
 * ```
 */
export function attainment(options: AttainmentOptions = {}): SeparableMethod {
  const { surplus = 'ignored' } = knownOptions('attainment', options, ['surplus'])
  // Every policy is a cap; no surplus reaches the greatest number.
  const tops = { ignored: 1, counted: Number.MAX_VALUE }
  const isNamed = typeof surplus === 'string'
  const top = isNamed ? tops[surplus] : knownOptions('attainment', surplus, ['cappedAt'], 'surplus.').cappedAt
  if (!(top >= 1 && Number.isFinite(top)))
    throw invalidParameter('attainment', 'surplus.cappedAt', top, { atLeast: 1 })
  return {
    id: 'attainment',
    parameters: { surplus: copied(surplus) },
    full: 100,
    monotone: true,
    separable: true,
    prepare: withWeightsKept((requirements) =>
      prepareRatios(requirements, { origin: 'floor', top, of: 'sums', weighted: true, finish: 'none' }),
    ),
  }
}
