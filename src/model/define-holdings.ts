import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { aModel } from './argument-kinds'
import type { CompetencyModel } from './competency-model'
import type { Holdings } from './holdings'
import { holdingsIssues } from './holdings-issues'

const defineHoldingsArguments: Kinds = { model: aModel }

/**
 * Checks holdings once and tags them with their model, so that giving them to another model does not
 * compile.
 *
 * @param model - the model the codes are of
 * @param holdings - levels held by code, each on its competency's scale (from the floor to the highest level)
 * @returns a fresh, frozen copy
 * @throws `CompetencyError` with every issue: `holdings-not-a-record`, `unknown-competency`,
 * `level-not-a-number`, `level-off-scale`
 * @example
 * ```ts
 * import { defineHoldings } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const holdings = defineHoldings(lembagaXy, { INT: 3, CFV: 2.5 })
 * console.log(holdings.INT) // 3
 * ```
 */
export function defineHoldings<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: { readonly [K in NoInfer<C>]?: number | undefined },
): Holdings<Id, C> {
  checkArguments('defineHoldings', { model }, defineHoldingsArguments)
  throwIssues(holdingsIssues<Id, C>(model, holdings))
  return Object.freeze({ ...holdings })
}
