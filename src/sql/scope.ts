import { invalidParameter } from '../base/invalid-parameter'
import type { MeasuredJob } from '../measure/measured-job'
import type { CompetencyModel } from '../model/competency-model'
import type { JobOrProfile } from '../model/resolve-profile'
import { type Fragment, joined, sql, text } from './fragment'
import { jobsOf } from './jobs-of'
import { type QuotedTables, quotedTables, type TableNames } from './tables'

/** What every query takes. */
export interface QueryOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> {
  /** Where the tables are. */
  readonly tableNames?: TableNames
  /** The jobs, as they were given to `tabulateModel`; every job in the table when absent. */
  readonly jobs?: readonly JobOrProfile<Id, C, J>[]
  /** Ids of people; everybody in the table when absent. */
  readonly people?: readonly string[]
}

/** Which person is compared with which job. */
export interface PairOptions {
  /** `every-job` (when absent): each person with each job. `own-job`: each person with the own job. */
  readonly pairs?: 'every-job' | 'own-job'
}

/** What a query is about, checked. */
export interface Scope<Id extends string, C extends string> {
  readonly model: CompetencyModel<Id, C>
  /** Its jobs, as far as they are known here. */
  readonly measured: readonly MeasuredJob<Id, C>[]
  readonly tables: QuotedTables
  /** A condition on the requirements, by the alias `r`. */
  readonly requirementFilter: Fragment
  /** A condition on the people, by the alias `p`. */
  readonly personFilter: Fragment
  readonly ownJob: boolean
}

/**
 * Checks what a query is about.
 *
 * @param named - whether to name the jobs even when they are all of the model's: those were checked, others were not
 */
export function scopeOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: QueryOptions<Id, C, J> & PairOptions,
  named = false,
): Scope<Id, C> {
  const { jobs, people, pairs = 'every-job' } = options
  if (pairs !== 'every-job' && pairs !== 'own-job') {
    throw invalidParameter('SQL', 'pairs', pairs, { oneOf: ['every-job', 'own-job'] })
  }
  const measured = jobsOf<Id, C, J>(model, jobs)
  const ids = jobs === undefined && !named ? undefined : measured.map(({ profile }) => profile.id)
  return {
    model,
    measured,
    tables: quotedTables(options.tableNames),
    requirementFilter: sql`r."model" = ${text(model.id)}${oneOf(sql`r."job"`, ids)}`,
    personFilter: sql`p."model" = ${text(model.id)}${oneOf(sql`p."person"`, people)}`,
    ownJob: pairs === 'own-job',
  }
}

/** `AND column IN (…)`; nothing without a list, and never true of an empty one. */
function oneOf(column: Fragment, ids: readonly string[] | undefined): Fragment {
  if (ids === undefined) return sql``
  if (ids.length === 0) return sql` AND FALSE`
  return sql` AND ${column} IN (${joined(ids.map(text))})`
}

/** People and the requirements of the jobs they are compared with, by the aliases `p` and `r`. */
export function pairsOf<Id extends string, C extends string>(
  { ownJob, tables }: Scope<Id, C>,
  requirements: Fragment,
): Fragment {
  return ownJob
    ? sql`${tables.people} AS p JOIN ${requirements} AS r ON r."job" = p."job"`
    : sql`${tables.people} AS p CROSS JOIN ${requirements} AS r`
}
