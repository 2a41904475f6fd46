import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { aJob, aMethod, aNumber, aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import type { SqlQuery } from './sql-statement'
import { someTableNames } from './tables'
import { type SelectTopOptions, type TopRow, topQuery } from './top-query'

const selectTopJobsOptions: OptionKinds<SelectTopOptions> = {
  limit: aNumber,
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
  method: aMethod,
  unassessed: { oneOf: ['exclude', 'floor'] },
  tableNames: someTableNames,
  jobs: { each: aJob },
  people: { each: aText },
}

const selectTopJobsArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: selectTopJobsOptions },
}

/**
 * The best jobs for each person as a query: the first of `rankJobs`, by rank and then by code point of their ids. Jobs
 * that an essential requirement excludes the person from, and jobs without a score, are not listed. Ties are those of
 * `selectTopCandidates`.
 *
 * @param model - the model, whose rows and version are in the tables
 * @param options - the method, how many, what happens to who is below an essential, which people and jobs, and where the tables are
 * @returns the query; its rows by person and position
 * @throws `CompetencyError` `parameter-invalid` for `limit` or `belowEssential`; otherwise as `selectFit` does
 * @example
 * ```ts
 * import { metShare } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { selectTopJobs } from 'kompetensi/sql'
 *
 * const query = selectTopJobs(lembagaXy, { method: metShare(), limit: 3, belowEssential: 'flag', people: ['p1', 'p2'] })
 * console.log(query.parameters) // ['lembaga-xy', … 'p1', 'p2', … 3]
 * ```
 */
export function selectTopJobs<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: SelectTopOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
): SqlQuery<TopRow> {
  checkArguments('selectTopJobs', { model, options }, selectTopJobsArguments)
  return topQuery<Id, C, J>(model, options, { group: 'person', entry: 'job' })
}
