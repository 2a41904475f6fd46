import { noise as noiseOfNumbers } from '../base/compare'
import { type Fragment, sql } from './fragment'

/** The one tolerance, as text. */
export const noise: Fragment = /* @__PURE__ */ (() => ({ texts: [String(noiseOfNumbers)], values: [] }))()

/** 0 and 1 as the type that levels have. */
export const zero: Fragment = /* @__PURE__ */ (() => sql`CAST(0 AS double precision)`)()
export const one: Fragment = /* @__PURE__ */ (() => sql`CAST(1 AS double precision)`)()

/** How many rows a condition holds for, as a 32-bit integer: drivers give those as numbers. */
export function countOf(condition: Fragment): Fragment {
  return sql`CAST(COUNT(CASE WHEN ${condition} THEN 1 END) AS integer)`
}

/** A column ordered by code point, whatever the collation of the database. */
export function byCode(column: Fragment): Fragment {
  return sql`${column} COLLATE "C"`
}
