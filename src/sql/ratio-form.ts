import { noise, one, zero } from './common'
import { type Fragment, number, sql } from './fragment'
import { type GroupPlace, groupTables } from './group-form'
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
  /** The group of each competency, where groups have a share each. */
  readonly places?: readonly GroupPlace[]
}

/** Less than this counts as nothing shown: PostgreSQL ends a statement in which a quotient is too small for a number. */
const tiny = /* @__PURE__ */ (() => sql`1e-100`)()

/** The SQL form of (held − origin) ÷ (required − origin), added up by weight; in percent. */
export function ratioForm({ origin, top, of, weighted, cap, places }: RatioForm): MethodForm {
  const from: Fragment = origin === 'scale_floor' ? sql`r."scale_floor"` : sql`r."lowest_level"`
  const weight: Fragment = weighted ? sql`r."weight"` : one
  const measured = sql`"measured" AS (
  SELECT r.*, ${from} AS "origin", ${weight} AS "plain",
    CASE WHEN ${from} - r."required" >= -${noise} THEN ${zero} ELSE r."required" - ${from} END AS "distance"
  FROM "requirement" AS r
)`
  // A requirement at its origin has no distance: it weighs only where no requirement of the whole it is part of has one.
  const apart: Fragment = places === undefined ? sql`r."job"` : sql`r."job", r."part", r."core"`
  const own =
    of === 'ratios'
      ? sql`r."plain"`
      : sql`CASE WHEN MAX(r."distance") OVER (PARTITION BY ${apart}) > 0 THEN r."distance" * r."plain" ELSE r."plain" END`
  const prepared = sql`"prepared" AS (
  SELECT r.*, CASE WHEN r."required" IS NOT NULL THEN ${own} END AS "fixed"
  FROM "measured" AS r
)`
  const limit =
    top === undefined
      ? sql``
      : sql`\n    WHEN "held" - "origin" >= ${number(top)} * "distance" THEN ${number(top)}`
  const mean = of === 'sums' ? assessedSum : assessedMean
  const grouped =
    places === undefined
      ? { prepared: [prepared], ...(of === 'sums' ? { assessedSum } : {}) }
      : groupTables('measured', { places, others: nowhere, own, mean })
  return {
    ...grouped,
    prepared: [measured, ...grouped.prepared],
    steps: [],
    // No LEAST or GREATEST: they leave NULL out, and an unassessed level would count as met.
    value: sql`CASE WHEN "held" IS NULL THEN NULL
    WHEN "distance" = 0 THEN CASE WHEN "held" - "required" >= -${noise} THEN ${one} ELSE ${zero} END
    WHEN "held" - "origin" < ${tiny} THEN ${zero}${limit}
    ELSE ("held" - "origin") / "distance" END`,
    scale: 100,
    ...(cap === undefined ? {} : { cap }),
  }
}

/** The ratio of the sums over what is assessed; where none of that has a distance, the mean. */
const assessedSum: Fragment =
  /* @__PURE__ */ (() => sql`CASE WHEN MAX(CASE WHEN "held" IS NOT NULL THEN "distance" END) > 0
      THEN SUM("distance" * "plain" * "value") / SUM(CASE WHEN "held" IS NOT NULL THEN "distance" * "plain" END)
      ELSE SUM("plain" * "value") / SUM(CASE WHEN "held" IS NOT NULL THEN "plain" END) END`)()

/** The mean of the ratios over what is assessed. */
const assessedMean: Fragment = /* @__PURE__ */ (() =>
  sql`SUM("plain" * "value") / SUM(CASE WHEN "held" IS NOT NULL THEN "plain" END)`)()

/** Where groups have a share each, every requirement with a level is in one; one without a level has no weight anywhere. */
const nowhere = { part: -1, share: 0, core: false, coreShare: 0 } as const

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
