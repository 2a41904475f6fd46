import { invalidParameter } from '../base/invalid-parameter'
import type { CompetencyModel } from '../model/competency-model'
import { byCode, noise } from './common'
import { type FitQueryOptions, type FitRow, fitColumns, fitTables } from './fit-query'
import { type Fragment, integer, joined, quoted, sql, statementOf } from './fragment'
import type { SqlQuery } from './sql-statement'

/** How to list the best. */
export interface SelectTopOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> extends FitQueryOptions<Id, C, J> {
  /** How many, at least 1. */
  readonly limit: number
  /** What a shortfall in an essential requirement does; there is no default. */
  readonly belowEssential: 'exclude' | 'last' | 'flag'
}

/** A fit row and its place in a ranking. */
export interface TopRow extends FitRow {
  /** Place in the list, from 1; equal ranks in the order of ids. */
  readonly position: number
  /** Competition rank: equal scores share one and the next counts them all (1, 1, 3). */
  readonly rank: number
  /** How many share the rank, those beyond the end of the list included. */
  readonly tied: number
}

/** The columns of a row. */
const topColumns: readonly (keyof TopRow)[] = /* @__PURE__ */ (() => [
  ...fitColumns,
  'position' as const,
  'rank' as const,
  'tied' as const,
])()

/** The best within each `group`, listed by `entry`. */
export function topQuery<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: SelectTopOptions<Id, C, J>,
  by: { readonly group: 'person' | 'job'; readonly entry: 'person' | 'job' },
): SqlQuery<TopRow> {
  const { limit, belowEssential } = options
  if (!Number.isInteger(limit) || limit < 1 || limit > 2 ** 31 - 1) {
    throw invalidParameter('SQL', 'limit', limit, { whole: true, atLeast: 1, atMost: 2 ** 31 - 1 })
  }
  if (belowEssential !== 'exclude' && belowEssential !== 'last' && belowEssential !== 'flag') {
    throw invalidParameter('SQL', 'belowEssential', belowEssential, {
      oneOf: ['exclude', 'last', 'flag'],
    })
  }
  const group = quoted(by.group)
  const entry = byCode(quoted(by.entry))
  const behind: Fragment =
    belowEssential === 'last' ? sql`CASE WHEN "essentials_below" > 0 THEN 1 ELSE 0 END` : sql`0`
  const excluding = belowEssential === 'exclude' ? sql` AND "essentials_below" = 0` : sql``
  const best = sql`(PARTITION BY ${group} ORDER BY "behind", "score" DESC, ${entry})`
  // Scores that differ by noise alone are equal; a rank begins where a score is below the one above it.
  const query = sql`WITH ${fitTables<Id, C, J>(model, options)},
"eligible" AS (
  SELECT *, ${behind} AS "behind"
  FROM "fit" WHERE "score" IS NOT NULL${excluding}
),
"placed_by_score" AS (
  SELECT *, ROW_NUMBER() OVER ${best} AS "place",
    LAG("score") OVER ${best} AS "score_above", LAG("behind") OVER ${best} AS "behind_above"
  FROM "eligible"
),
"begun" AS (
  SELECT *, CASE WHEN "place" = 1 OR "behind" > "behind_above" OR "score_above" - "score" > ${noise}
    THEN "place" END AS "begins"
  FROM "placed_by_score"
),
"ranked" AS (
  SELECT *, MAX("begins") OVER (PARTITION BY ${group} ORDER BY "place" ROWS UNBOUNDED PRECEDING) AS "group_place"
  FROM "begun"
),
"listed" AS (
  SELECT *,
    CAST(ROW_NUMBER() OVER (PARTITION BY ${group} ORDER BY "group_place", ${entry}) AS integer) AS "position",
    CAST("group_place" AS integer) AS "rank",
    CAST(COUNT(*) OVER (PARTITION BY ${group}, "group_place") AS integer) AS "tied"
  FROM "ranked"
)
SELECT ${joined(topColumns.map(quoted))}
FROM "listed"
WHERE "position" <= ${integer(limit)}
ORDER BY ${byCode(group)}, "position"`
  return { ...statementOf(query), columns: [...topColumns] }
}
