import { noise, one, zero } from './common'
import { type Fragment, number, sql } from './fragment'
import type { MethodForm } from './method-form'

/** How a ratio method is put together. */
export interface RatioForm {
  /** Where ratios are measured from. */
  readonly origin: 'scale_floor' | 'lowest_level'
  /** The most one requirement can count; absent: no limit. */
  readonly top?: number
  /** One ratio of the sums, or the mean of one ratio a requirement. */
  readonly of: 'sums' | 'ratios'
  /** Whether requirement weights count. */
  readonly weighted: boolean
  /** The most the score can be; absent: no limit. */
  readonly cap?: number
}

/** Less than this counts as nothing shown: PostgreSQL ends a statement in which a quotient is too small for a number. */
const tiny = /* @__PURE__ */ (() => sql`1e-100`)()

/** The SQL form of (held − origin) ÷ (required − origin), added up by weight; in percent. */
export function ratioForm({ origin, top, of, weighted, cap }: RatioForm): MethodForm {
  const from: Fragment = origin === 'scale_floor' ? sql`r."scale_floor"` : sql`r."lowest_level"`
  const weight: Fragment = weighted ? sql`r."weight"` : one
  const measured = sql`"measured" AS (
  SELECT r.*, ${from} AS "origin", ${weight} AS "plain",
    CASE WHEN ${from} - r."required" >= -${noise} THEN ${zero} ELSE r."required" - ${from} END AS "distance"
  FROM "requirement" AS r
)`
  // A requirement at its origin has no distance: it weighs only where no requirement has one.
  const fixed =
    of === 'ratios'
      ? sql`r."plain"`
      : sql`CASE WHEN MAX(r."distance") OVER (PARTITION BY r."job") > 0 THEN r."distance" * r."plain" ELSE r."plain" END`
  const prepared = sql`"prepared" AS (
  SELECT r.*, CASE WHEN r."required" IS NOT NULL THEN ${fixed} END AS "fixed"
  FROM "measured" AS r
)`
  const limit =
    top === undefined
      ? sql``
      : sql`\n    WHEN "held" - "origin" >= ${number(top)} * "distance" THEN ${number(top)}`
  return {
    prepared: [measured, prepared],
    steps: [],
    // No LEAST or GREATEST: they leave NULL out, and an unassessed level would count as met.
    value: sql`CASE WHEN "held" IS NULL THEN NULL
    WHEN "distance" = 0 THEN CASE WHEN "held" - "required" >= -${noise} THEN ${one} ELSE ${zero} END
    WHEN "held" - "origin" < ${tiny} THEN ${zero}${limit}
    ELSE ("held" - "origin") / "distance" END`,
    ...(of === 'sums' ? { assessedSum } : {}),
    scale: 100,
    ...(cap === undefined ? {} : { cap }),
  }
}

/** The ratio of the sums over what is assessed; where none of that has a distance, the mean. */
const assessedSum: Fragment =
  /* @__PURE__ */ (() => sql`CASE WHEN MAX(CASE WHEN "held" IS NOT NULL THEN "distance" END) > 0
      THEN SUM("distance" * "plain" * "value") / SUM(CASE WHEN "held" IS NOT NULL THEN "distance" * "plain" END)
      ELSE SUM("plain" * "value") / SUM(CASE WHEN "held" IS NOT NULL THEN "plain" END) END`)()

/** The SQL form of the share of requirements that are met. */
export function metShareForm(): MethodForm {
  return {
    prepared: [
      sql`"prepared" AS (
  SELECT r.*, CASE WHEN r."required" IS NOT NULL THEN r."weight" END AS "fixed"
  FROM "requirement" AS r
)`,
    ],
    steps: [],
    value: sql`CASE WHEN "held" IS NULL THEN NULL WHEN "held" - "required" >= -${noise} THEN ${one} ELSE ${zero} END`,
    scale: 100,
  }
}
