import { at } from '../base/at'
import { noise } from './common'
import { type Fragment, integer, joined, number, sql, text } from './fragment'
import type { MethodForm } from './method-form'

/** A competency's place among the factors of profile matching. */
export interface Factor {
  readonly competency: string
  readonly aspect: number
  readonly share: number
  readonly core: boolean
}

/** How profile matching is put together. */
export interface MatchingForm {
  /** Weight by whole gap, ascending and without holes, or the weight of gap 0 in the closed form. */
  readonly weights: readonly (readonly [gap: number, weight: number])[] | number
  /** The last gap of the closed form, beyond which its weight counts; absent: no gap is beyond it. */
  readonly end?: number | undefined
  /** Share of the core factors. */
  readonly coreShare: number
  /** Factors, a competency once; every other one is a secondary factor of aspect 0, which has a share of 1. */
  readonly factors: readonly Factor[]
  /** Whether gaps that are no whole numbers are interpolated. */
  readonly interpolated: boolean
}

/** The SQL form of profile matching; in points. */
export function matchingForm(form: MatchingForm): MethodForm {
  const { weights, coreShare, factors, interpolated } = form
  const share = number(coreShare)
  const prepared = [
    sql`"factor" ("competency", "aspect", "share", "core") AS (
  ${factorRows(factors)}
)`,
    sql`"placed" AS (
  SELECT r.*, COALESCE(f."aspect", 0) AS "aspect", COALESCE(f."share", 1) AS "share",
    COALESCE(f."core", FALSE) AS "core"
  FROM "requirement" AS r LEFT JOIN "factor" AS f ON f."competency" = r."competency"
)`,
    sql`"counted" AS (
  SELECT r.*,
    COUNT(r."required") OVER (PARTITION BY r."job", r."aspect", r."core") AS "group_size",
    COUNT(r."required") OVER (PARTITION BY r."job", r."aspect") AS "aspect_size"
  FROM "placed" AS r
)`,
    // A group that is alone in its aspect has the whole of it.
    sql`"shared" AS (
  SELECT r.*, r."share" * CASE WHEN r."group_size" = r."aspect_size" THEN 1
    WHEN r."core" THEN ${share} ELSE 1 - ${share} END AS "group_share"
  FROM "counted" AS r
)`,
    sql`"prepared" AS (
  SELECT r.*, CASE WHEN r."required" IS NOT NULL THEN r."group_share" / r."group_size" END AS "fixed"
  FROM "shared" AS r
)`,
  ]
  const whole = weightAt(form, sql`"gap"`)
  const between = sql`(1 - ("gap" - FLOOR("gap"))) * ${weightAt(form, sql`FLOOR("gap")`)}
      + ("gap" - FLOOR("gap")) * ${weightAt(form, sql`(FLOOR("gap") + 1)`)}`
  return {
    prepared,
    steps: [
      ['difference', sql`CASE WHEN "held" < "lowest_level" THEN "lowest_level" ELSE "held" END - "required"`],
      [
        'gap',
        sql`CASE WHEN ABS("difference" - FLOOR("difference" + 0.5)) <= ${noise}
      THEN FLOOR("difference" + 0.5) ELSE "difference" END`,
      ],
    ],
    value: sql`CASE WHEN "held" IS NULL THEN NULL
    WHEN "gap" = FLOOR("gap") THEN ${whole}
    ELSE ${interpolated ? between : sql`NULL`} END`,
    ...(typeof weights === 'number' ? {} : { turns: turnsOf(weights) }),
    assessedPart: [
      sql`"group_mean" AS (
  SELECT "person", "job", "aspect", "core", MAX("group_share") AS "group_share", AVG("value") AS "mean"
  FROM "valued" WHERE "required" IS NOT NULL
  GROUP BY "person", "job", "aspect", "core"
)`,
      // A group in which nothing was assessed leaves the score open.
      sql`"assessed_part" AS (
  SELECT "person", "job",
    CASE WHEN COUNT("mean") = COUNT(*) THEN SUM("group_share" * "mean") / SUM("group_share") END AS "part"
  FROM "group_mean"
  GROUP BY "person", "job"
)`,
    ],
    scale: 1,
    ...(interpolated ? {} : { refusal: 'fractional-gap' }),
  }
}

function factorRows(factors: readonly Factor[]): Fragment {
  if (factors.length === 0)
    return sql`SELECT CAST(NULL AS text), 0, CAST(1 AS double precision), FALSE WHERE FALSE`
  const rows = factors.map(
    ({ competency, aspect, share, core }) =>
      sql`(${text(competency)}, ${integer(aspect)}, ${number(share)}, ${core ? sql`TRUE` : sql`FALSE`})`,
  )
  return sql`VALUES ${joined(rows)}`
}

/** The weight of a whole gap; beyond the end that of the end. */
function weightAt({ weights, end }: MatchingForm, gap: Fragment): Fragment {
  if (typeof weights === 'number') {
    const most = number(weights)
    const last = number(end ?? 0)
    const beyond =
      end === undefined
        ? sql``
        : sql` WHEN ${gap} < -${last} THEN ${most} - ${last} WHEN ${gap} > ${last} THEN ${number(weights - end + (end > 0 ? 0.5 : 0))}`
    return sql`CASE${beyond} WHEN ${gap} > 0 THEN ${most} - ${gap} + 0.5 ELSE ${most} + ${gap} END`
  }
  const steps = weights
    .slice(0, -1)
    .map(([at, weight]) => sql` WHEN ${gap} <= ${number(at)} THEN ${number(weight)}`)
  const [, most] = at(weights, weights.length - 1)
  const last = number(most)
  return steps.length === 0 ? last : sql`CASE${joined(steps, sql``)} ELSE ${last} END`
}

/** On a continuous scale the value turns at whole gaps. */
function turnsOf(weights: readonly (readonly [gap: number, weight: number])[]): Fragment {
  const gaps = weights.map(([gap]) => sql`(${number(gap)})`)
  return sql`SELECT r."job", r."competency", r."required" + t."gap" AS "level"
    FROM "prepared" AS r CROSS JOIN (VALUES ${joined(gaps)}) AS t ("gap")
    WHERE r."continuous" AND r."required" + t."gap" >= r."lowest_level"
      AND r."required" + t."gap" <= r."highest_level"`
}
