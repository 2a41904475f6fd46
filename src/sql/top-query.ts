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
  // A chain is of scores each within noise of the one above. Mostly it is one tie; where it reaches further than noise, a
  // tie starts at its highest score and takes what is within noise of it, so that such a chain is walked row by row.
  const query = sql`WITH RECURSIVE ${fitTables<Id, C, J>(model, options)},
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
"chained" AS (
  SELECT *, MAX("begins") OVER (PARTITION BY ${group} ORDER BY "place" ROWS UNBOUNDED PRECEDING) AS "chain"
  FROM "begun"
),
"long_chain" AS (
  SELECT ${group}, "chain" FROM "chained" GROUP BY ${group}, "chain" HAVING MAX("score") - MIN("score") > ${noise}
),
"long_chain_row" AS (
  SELECT c.${group}, c."chain", c."place", c."score"
  FROM "chained" AS c JOIN "long_chain" AS l ON l.${group} = c.${group} AND l."chain" = c."chain"
),
"walked" AS (
  SELECT ${group}, "chain", "place", "place" AS "tie_place", "score" AS "tie_score"
  FROM "long_chain_row" WHERE "place" = "chain"
  UNION ALL
  SELECT r.${group}, r."chain", r."place",
    CASE WHEN w."tie_score" - r."score" > ${noise} THEN r."place" ELSE w."tie_place" END,
    CASE WHEN w."tie_score" - r."score" > ${noise} THEN r."score" ELSE w."tie_score" END
  FROM "walked" AS w JOIN "long_chain_row" AS r
    ON r.${group} = w.${group} AND r."chain" = w."chain" AND r."place" = w."place" + 1
),
"ranked" AS (
  SELECT c.*, COALESCE(w."tie_place", c."chain") AS "group_place"
  FROM "chained" AS c LEFT JOIN "walked" AS w ON w.${group} = c.${group} AND w."place" = c."place"
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
