import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { Holdings } from '../model/holdings'
import type { CarriedHoldings, CarryReport, KeptLevel } from './carried'
import { carryHoldings } from './carry-holdings'
import { checkChoices } from './check-choices'
import { diffWay, type MigrationOptions, migrationOptions } from './diff-way'
import type { ModelDiff } from './model-diff'
import { aDiffToFollow } from './result-kinds'

/** Holdings after a model changed, and what became of each level. */
export interface Migration<
  FromId extends string = string,
  From extends string = string,
  ToId extends string = string,
  To extends string = string,
> extends CarryReport<FromId, From, ToId, To> {
  /** It came through a diff. */
  readonly kind: 'migration'
  /** Under the same code with the same number. */
  readonly kept: readonly KeptLevel<From>[]
  /** The options it was made with. */
  readonly options: MigrationOptions<From, To>
}

const migrateHoldingsArguments: Kinds = {
  diff: aDiffToFollow,
  options: { fields: migrationOptions },
}

/**
 * Takes the levels a person holds through the changes of a model. What the model does not say is not filled in: a
 * guess, the parts of a split, a merger or a changed scale need a word of the caller, and without it the level has
 * no place and says why.
 *
 * @param holdings - levels held by code of the earlier model; or an earlier migration or translation, so that the
 * way back can be refused where something was lost
 * @param diff - what changed
 * @param options - the caller's word on guesses, splits, mergers and scales
 * @returns the holdings in the later model; and each code that is held in exactly one of `kept`, `moved`,
 * `converted` and `unplaced`, in dictionary order. Levels are combined first, then rounded
 * @throws `CompetencyError` `unknown-competency`, `level-not-a-number`, `level-off-scale`, `parameter-invalid`;
 * of an earlier migration `model-mismatch` when it ended in another model or version, `way-back-lossy` when it
 * left the later model with a loss
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { diffModels, migrateHoldings } from 'kompetensi/change'
 *
 * const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
 * const v1 = defineModel({
 *   id: 'acme',
 *   scales,
 *   competencies: { SQL: { name: 'SQL', scale: 'five' }, FAX: { name: 'Fax', scale: 'five' } },
 *   jobs: {},
 * })
 * const v2 = defineModel({
 *   id: 'acme',
 *   version: '2',
 *   scales,
 *   competencies: {
 *     SQL: { name: 'SQL', scale: 'five', retired: { successors: ['DATA'] } },
 *     DATA: { name: 'Data', scale: 'five' },
 *   },
 *   jobs: {},
 * })
 * const migration = migrateHoldings({ SQL: 3, FAX: 5 }, diffModels(v1, v2))
 * console.log(migration.holdings) // { DATA: 3 }
 * console.log(migration.unplaced) // [{ competency: 'FAX', held: 5, withheld: [{ obstacle: 'removed' }] }]
 * ```
 */
export function migrateHoldings<
  FromId extends string,
  From extends string,
  ToId extends string,
  To extends string,
>(
  holdings: Holdings<NoInfer<FromId>, NoInfer<From>> | CarriedHoldings<NoInfer<FromId>, NoInfer<From>>,
  diff: ModelDiff<FromId, From, ToId, To>,
  options: MigrationOptions<NoInfer<From>, NoInfer<To>> = {},
): Migration<FromId, From, ToId, To> {
  checkArguments('migrateHoldings', { diff, options }, migrateHoldingsArguments)
  checkChoices('migrateHoldings', options)
  const way = diffWay(diff, options)
  const carried = carryHoldings<FromId, From, ToId, To>(holdings, way, { ...options, keeps: true })
  return { kind: 'migration', ...carried, options: { ...options } }
}
