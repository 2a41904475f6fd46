import { at } from '../base/at'
import { noise, one } from './common'
import { type Fragment, joined, number, sql } from './fragment'
import { type GroupPlace, groupTables } from './group-form'
import type { MethodForm } from './method-form'

/** What is done with a gap between two of the table. */
export type BetweenGaps = 'refuse' | 'interpolate' | 'threshold'

/** A gap and its weight. */
type GapRow = readonly [gap: number, weight: number]

/** How profile matching is put together. */
export interface MatchingForm {
  /** Weight by gap, ascending, or the weight of gap 0 in the closed form. */
  readonly weights: readonly GapRow[] | number
  /** The last gap of the closed form, beyond which its weight counts; absent: no gap is beyond it. */
  readonly end?: number | undefined
  /** Places of factors; every other one is a secondary factor of the first part, which has the whole share then. */
  readonly places: readonly GroupPlace[]
  /** Share of the core factors of that part. */
  readonly coreShare: number
  /** Whether requirement weights count. */
  readonly weighted: boolean
  readonly between: BetweenGaps
}

/** The SQL form of profile matching; in points. */
export function matchingForm(form: MatchingForm): MethodForm {
  const { weights, coreShare, places, weighted, between } = form
  return {
    ...groupTables('requirement', {
      places,
      others: { part: 0, share: 1, core: false, coreShare },
      own: weighted ? sql`r."weight"` : one,
      mean: weighted
        ? sql`SUM("own" * "value") / SUM(CASE WHEN "held" IS NOT NULL THEN "own" END)`
        : sql`AVG("value")`,
    }),
    steps: [
      ['difference', sql`CASE WHEN "held" < "lowest_level" THEN "lowest_level" ELSE "held" END - "required"`],
      [
        'gap',
        sql`CASE WHEN ABS("difference" - FLOOR("difference" + 0.5)) <= ${noise}
      THEN FLOOR("difference" + 0.5) ELSE "difference" END`,
      ],
    ],
    value: sql`CASE WHEN "held" IS NULL THEN NULL
    ${typeof weights === 'number' ? closedWeights(weights, form) : tableWeights(weights, between)} END`,
    ...(typeof weights === 'number' ? {} : { turns: turnsOf(weights) }),
    scale: 1,
    ...(between === 'refuse' ? { refusal: 'fractional-gap' } : {}),
  }
}

/** Arms for the weight of `gap` in the closed form. */
function closedWeights(full: number, { end, between }: MatchingForm): Fragment {
  const weight = (gap: Fragment): Fragment => closedWeight(full, end, gap)
  const beyond = end === undefined ? sql`` : sql` OR "gap" < -${number(end)} OR "gap" > ${number(end)}`
  const rest = {
    refuse: sql`NULL`,
    threshold: weight(sql`FLOOR("gap")`),
    interpolate: sql`(1 - ("gap" - FLOOR("gap"))) * ${weight(sql`FLOOR("gap")`)}
      + ("gap" - FLOOR("gap")) * ${weight(sql`(FLOOR("gap") + 1)`)}`,
  }
  return sql`WHEN "gap" = FLOOR("gap")${beyond} THEN ${weight(sql`"gap"`)}
    ELSE ${rest[between]}`
}

/** The weight of a whole gap; beyond the end that of the end. */
function closedWeight(full: number, end: number | undefined, gap: Fragment): Fragment {
  const most = number(full)
  const last = number(end ?? 0)
  const beyond =
    end === undefined
      ? sql``
      : sql` WHEN ${gap} < -${last} THEN ${most} - ${last} WHEN ${gap} > ${last} THEN ${number(full - end + (end > 0 ? 0.5 : 0))}`
  return sql`CASE${beyond} WHEN ${gap} > 0 THEN ${most} - ${gap} + 0.5 ELSE ${most} + ${gap} END`
}

/** Arms for the weight of `difference` in a table, from the greatest gap down; beyond the table that of its end. */
function tableWeights(table: readonly GapRow[], between: BetweenGaps): Fragment {
  const arms = table.map(([gap, weight], i) => {
    const above = table[i + 1]
    const within = betweenWeights([gap, weight], above, between)
    const value =
      within === undefined
        ? number(weight)
        : sql`CASE WHEN "difference" - ${number(gap)} <= ${noise} THEN ${number(weight)} ELSE ${within} END`
    return sql`WHEN "difference" - ${number(gap)} >= -${noise} THEN ${value}`
  })
  return sql`${joined(arms.toReversed(), sql`\n    `)}
    ELSE ${number(at(table, 0)[1])}`
}

/** The weight between a gap of a table and the next above it; absent where it is that of the lower one. */
function betweenWeights(
  [gap, weight]: GapRow,
  above: GapRow | undefined,
  between: BetweenGaps,
): Fragment | undefined {
  if (above === undefined || between === 'threshold') return undefined
  if (between === 'refuse') return sql`NULL`
  const part = sql`(("difference" - ${number(gap)}) / ${number(above[0] - gap)})`
  return sql`(1 - ${part}) * ${number(weight)} + ${part} * ${number(above[1])}`
}

/** On a continuous scale the value turns, or leaps, at the gaps of the table. */
function turnsOf(weights: readonly GapRow[]): Fragment {
  const gaps = weights.map(([gap]) => sql`(${number(gap)})`)
  return sql`SELECT r."job", r."competency", r."required" + t."gap" AS "level"
    FROM "prepared" AS r CROSS JOIN (VALUES ${joined(gaps)}) AS t ("gap")
    WHERE r."continuous" AND r."required" + t."gap" - r."lowest_level" >= -${noise}
      AND r."highest_level" - (r."required" + t."gap") >= -${noise}`
}
