import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { aJob, aMethod, aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import { byCode } from './common'
import { type FitQueryOptions, type FitRow, fitColumns, fitTables } from './fit-query'
import { joined, quoted, sql, statementOf } from './fragment'
import type { PairOptions } from './scope'
import type { SqlQuery } from './sql-statement'
import { someTableNames } from './tables'

/** How to score whom against what. */
export interface SelectFitOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> extends FitQueryOptions<Id, C, J>,
    PairOptions {}

const selectFitOptions: OptionKinds<SelectFitOptions> = {
  method: aMethod,
  unassessed: { oneOf: ['exclude', 'floor'] },
  tableNames: someTableNames,
  jobs: { each: aJob },
  people: { each: aText },
  pairs: { oneOf: ['every-job', 'own-job'] },
}

const selectFitArguments: Kinds = { model: aWholeModel, options: { due: true, fields: selectFitOptions } }

/**
 * How well people fit jobs as a query: the score, the exact interval over everything that is not assessed, coverage and
 * essentials, as `scoreFit` gives them to 1e-9. A job without requirements gives no rows.
 *
 * `attainment`, `jobPersonMatch`, `metShare`, `proportionalReadiness` and `profileMatching` have a SQL form. A method is
 * told by its id and its parameters: give one of your own another id.
 *
 * @param model - the model, whose rows and version are in the tables
 * @param options - the method, which people and jobs, and where the tables are
 * @returns the query; its rows by person and job
 * @throws `CompetencyError` `method-without-sql` for any other method; `unknown-job`, `model-mismatch`,
 * `parameter-invalid`, the errors of profiles, and those of the method for a profile
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { selectFit } from 'kompetensi/sql'
 *
 * const { sql, parameters } = selectFit(lembagaXy, { method: attainment(), people: ['p1'], jobs: ['kepala-lsp'] })
 * console.log(parameters) // ['lembaga-xy', 'kepala-lsp', … 'p1', …]
 * console.log(sql.includes('kepala-lsp')) // false
 * ```
 */
export function selectFit<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: SelectFitOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
): SqlQuery<FitRow> {
  checkArguments('selectFit', { model, options }, selectFitArguments)
  const query = sql`WITH ${fitTables<Id, C, J>(model, options)}
SELECT ${joined(fitColumns.map(quoted))}
FROM "fit"
ORDER BY ${byCode(sql`"person"`)}, ${byCode(sql`"job"`)}`
  return { ...statementOf(query), columns: [...fitColumns] }
}
