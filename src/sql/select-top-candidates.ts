import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { aJob, aMethod, aNumber, aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import type { SqlQuery } from './sql-statement'
import { someTableNames } from './tables'
import { type SelectTopOptions, type TopRow, topQuery } from './top-query'

export type { SelectTopOptions, TopRow } from './top-query'

const selectTopCandidatesOptions: OptionKinds<SelectTopOptions> = {
  limit: aNumber,
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
  method: aMethod,
  unassessed: { oneOf: ['exclude', 'floor'] },
  tableNames: someTableNames,
  jobs: { each: aJob },
  people: { each: aText },
}

const selectTopCandidatesArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: selectTopCandidatesOptions },
}

/**
 * The best people for each job as a query: the first of `rankCandidates`, by rank and then by code point of their ids.
 * Who is excluded by an essential requirement, or has no score, is not listed.
 *
 * Scores within 1e-9 of the highest of a tie share its rank, as in `rankCandidates`.
 *
 * @param model - the model, whose rows and version are in the tables
 * @param options - the method, how many, what happens to who is below an essential, which people and jobs, and where the tables are
 * @returns the query; its rows by job and position
 * @throws `CompetencyError` `parameter-invalid` for `limit` or `belowEssential`; otherwise as `selectFit` does
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { selectTopCandidates } from 'kompetensi/sql'
 *
 * const query = selectTopCandidates(lembagaXy, { method: attainment(), limit: 10, belowEssential: 'exclude' })
 * console.log(query.parameters.at(-1), query.columns.slice(-3)) // 10 ['position', 'rank', 'tied']
 * ```
 */
export function selectTopCandidates<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: SelectTopOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
): SqlQuery<TopRow> {
  checkArguments('selectTopCandidates', { model, options }, selectTopCandidatesArguments)
  return topQuery<Id, C, J>(model, options, { group: 'job', entry: 'person' })
}
