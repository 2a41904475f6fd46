import type { Holdings } from '../model/holdings'
import type { OutcomeRange } from '../model/outcome-range'
import type { AppliedRules } from './resolve-options'
import type { ResolvedCompetency } from './resolved-competency'

/** What a person's ratings come to on a day. Plain, JSON-able, fresh. */
export interface ResolvedHoldings<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the person; absent when there is no rating. */
  readonly person?: string
  /** The day the holdings are of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The rules that were applied. */
  readonly rules: AppliedRules
  /** The levels held on the day, in the order of the model; a competency that is absent is not assessed. */
  readonly holdings: Holdings<Id, C>
  /** What expired levels still say, by competency, for the `outcomes` of `scoreFit`; empty unless asked for. */
  readonly outcomes: { readonly [K in C]?: OutcomeRange }
  /** One entry for each competency that was rated, in the order of the model. */
  readonly competencies: readonly ResolvedCompetency<Id, C>[]
}
