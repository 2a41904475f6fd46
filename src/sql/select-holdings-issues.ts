import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { aJob, aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import { byCode, noise } from './common'
import { sql, statementOf } from './fragment'
import { type QueryOptions, scopeOf } from './scope'
import type { SqlQuery } from './sql-statement'
import { someTableNames } from './tables'

/** Something in the caller's tables that the functions would throw for. */
export interface HoldingsIssueRow {
  /** The code of the error, as `describeIssue` knows it. */
  readonly code:
    | 'duplicate-person'
    | 'duplicate-rating'
    | 'level-not-a-number'
    | 'level-off-scale'
    | 'unknown-competency'
    | 'unknown-job'
    | 'unknown-reference'
  /** Id of the person. */
  readonly person: string
  /** Code of the competency; NULL where it is about none. */
  readonly competency: string | null
  /** Id of the job; NULL where it is about none. */
  readonly job: string | null
  /** Level held; NULL where it is about none. */
  readonly level: number | null
}

const selectHoldingsIssuesOptions: OptionKinds<QueryOptions> = {
  tableNames: someTableNames,
  jobs: { each: aJob },
  people: { each: aText },
}

const selectHoldingsIssuesArguments: Kinds = {
  model: aWholeModel,
  options: { fields: selectHoldingsIssuesOptions },
}

/**
 * What is wrong with the people and the holdings in the tables, as a query: people and levels that stand twice, jobs and
 * competencies that the model lacks, levels that are no finite numbers or off their scale, and levels of nobody
 * (`unknown-reference`). Functions throw for these; a query would calculate on, so run this one after loading. No rows is
 * good.
 *
 * @param model - the model, whose rows and version are in the tables
 * @param options - which people and jobs, and where the tables are
 * @returns the query; its rows by person, code, competency and job
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `parameter-invalid`, and the errors of profiles
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { selectHoldingsIssues } from 'kompetensi/sql'
 *
 * console.log(selectHoldingsIssues(lembagaXy).columns) // ['code', 'person', 'competency', 'job', 'level']
 * ```
 */
export function selectHoldingsIssues<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: QueryOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>> = {},
): SqlQuery<HoldingsIssueRow> {
  checkArguments('selectHoldingsIssues', { model, options }, selectHoldingsIssuesArguments)
  const { tables, requirementFilter, personFilter } = scopeOf<Id, C, J>(model, options)
  const none = sql`CAST(NULL AS text)`
  const noLevel = sql`CAST(NULL AS double precision)`
  // A number minus itself is 0, but for NaN and the infinities.
  const finite = sql`p."level" - p."level" = 0`
  const off = sql`(p."level" - LEAST(r."scale_floor", r."lowest_level") < -${noise} OR r."highest_level" - p."level" < -${noise})`
  const query = sql`WITH "issue" AS (
  SELECT 'duplicate-person' AS "code", p."person", ${none} AS "competency", ${none} AS "job", ${noLevel} AS "level"
  FROM ${tables.people} AS p WHERE ${personFilter}
  GROUP BY p."person" HAVING COUNT(*) > 1
  UNION ALL
  SELECT 'unknown-job', p."person", ${none}, p."job", ${noLevel}
  FROM ${tables.people} AS p LEFT JOIN ${tables.jobs} AS j ON j."model" = p."model" AND j."job" = p."job"
  WHERE ${personFilter} AND p."job" IS NOT NULL AND j."job" IS NULL
  UNION ALL
  SELECT 'unknown-reference', p."person", ${none}, ${none}, ${noLevel}
  FROM ${tables.holdings} AS p LEFT JOIN ${tables.people} AS o ON o."model" = p."model" AND o."person" = p."person"
  WHERE ${personFilter} AND o."person" IS NULL
  GROUP BY p."person"
  UNION ALL
  SELECT 'duplicate-rating', p."person", p."competency", ${none}, ${noLevel}
  FROM ${tables.holdings} AS p WHERE ${personFilter}
  GROUP BY p."person", p."competency" HAVING COUNT(*) > 1
  UNION ALL
  SELECT CASE WHEN c."competency" IS NULL THEN 'unknown-competency' WHEN ${finite} THEN 'level-off-scale'
    ELSE 'level-not-a-number' END, p."person", p."competency", ${none}, p."level"
  FROM ${tables.holdings} AS p
  LEFT JOIN ${tables.competencies} AS c ON c."model" = p."model" AND c."competency" = p."competency"
  WHERE ${personFilter} AND (c."competency" IS NULL OR NOT (${finite})
    OR p."level" - c."lowest_held" < -${noise} OR c."highest_level" - p."level" < -${noise})
  UNION ALL
  SELECT 'level-off-scale', p."person", p."competency", r."job", p."level"
  FROM ${tables.holdings} AS p
  JOIN ${tables.competencies} AS c ON c."model" = p."model" AND c."competency" = p."competency"
  JOIN ${tables.requirements} AS r ON r."model" = p."model" AND r."competency" = p."competency"
  WHERE ${personFilter} AND ${requirementFilter} AND c."highest_level" IS NULL AND ${finite} AND ${off}
)
SELECT "code", "person", "competency", "job", "level"
FROM "issue"
ORDER BY ${byCode(sql`"person"`)}, ${byCode(sql`"code"`)}, ${byCode(sql`"competency"`)} NULLS FIRST,
  ${byCode(sql`"job"`)} NULLS FIRST`
  return {
    ...statementOf(query),
    columns: ['code', 'person', 'competency', 'job', 'level'],
  }
}
