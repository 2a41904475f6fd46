import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import type { GapStatus } from '../gap/analyze-gap'
import { aJob, aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import { byCode, noise, zero } from './common'
import { sql, statementOf } from './fragment'
import { type PairOptions, pairsOf, type QueryOptions, scopeOf } from './scope'
import type { SqlQuery } from './sql-statement'
import { someTableNames } from './tables'

/** Which gaps. */
export interface SelectGapsOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> extends QueryOptions<Id, C, J>,
    PairOptions {}

/** One requirement of a job against what a person holds: an item of `analyzeGap`. */
export interface GapRow {
  /** Id of the person. */
  readonly person: string
  /** Id of the job. */
  readonly job: string
  /** Place of the requirement in the profile, from 1. */
  readonly position: number
  /** Code of the competency. */
  readonly competency: string
  /** As in a gap report. */
  readonly status: GapStatus
  /** Weight of the requirement. */
  readonly weight: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
  /** Required level; NULL: none is given. */
  readonly required: number | null
  /** Level held; NULL: not assessed. */
  readonly held: number | null
  /** `held − required`, in levels; NULL unless both are there. */
  readonly gap: number | null
}

const selectGapsOptions: OptionKinds<SelectGapsOptions> = {
  tableNames: someTableNames,
  jobs: { each: aJob },
  people: { each: aText },
  pairs: { oneOf: ['every-job', 'own-job'] },
}

const selectGapsArguments: Kinds = { model: aWholeModel, options: { fields: selectGapsOptions } }

/**
 * The gaps of people against jobs as a query: the items of `analyzeGap`, one row a requirement. A job without
 * requirements gives no rows.
 *
 * @param model - the model, whose rows and version are in the tables
 * @param options - which people and jobs, and where the tables are
 * @returns the query; its rows by person, job and place in the profile
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `parameter-invalid`, and the errors of profiles
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { selectGaps } from 'kompetensi/sql'
 *
 * const { sql, parameters, columns } = selectGaps(lembagaXy, { pairs: 'own-job' })
 * console.log(parameters) // ['lembaga-xy', 'lembaga-xy']
 * console.log(columns.join()) // person,job,position,competency,status,weight,essential,required,held,gap
 * console.log(sql.includes('lembaga-xy')) // false
 * ```
 */
export function selectGaps<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: SelectGapsOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>> = {},
): SqlQuery<GapRow> {
  checkArguments('selectGaps', { model, options }, selectGapsArguments)
  const scope = scopeOf<Id, C, J>(model, options)
  const { tables, requirementFilter, personFilter } = scope
  // Comparing with NULL is neither true nor false, so what is missing is asked for first.
  const query = sql`WITH "item" AS (
  SELECT p."person", r."job", r."position", r."competency", r."weight", r."essential", r."required",
    h."level" AS "held", h."level" - r."required" AS "difference"
  FROM ${pairsOf(scope, tables.requirements)}
  LEFT JOIN ${tables.holdings} AS h
    ON h."model" = r."model" AND h."person" = p."person" AND h."competency" = r."competency"
  WHERE ${personFilter} AND ${requirementFilter}
)
SELECT "person", "job", "position", "competency",
  CASE WHEN "required" IS NULL THEN 'level-unspecified'
    WHEN "held" IS NULL THEN 'not-assessed'
    WHEN "difference" < -${noise} THEN 'below'
    WHEN "difference" > ${noise} THEN 'above'
    ELSE 'met' END AS "status",
  "weight", "essential", "required", "held",
  CASE WHEN ABS("difference") <= ${noise} THEN ${zero} ELSE "difference" END AS "gap"
FROM "item"
ORDER BY ${byCode(sql`"person"`)}, ${byCode(sql`"job"`)}, "position"`
  return {
    ...statementOf(query),
    columns: [
      'person',
      'job',
      'position',
      'competency',
      'status',
      'weight',
      'essential',
      'required',
      'held',
      'gap',
    ],
  }
}
