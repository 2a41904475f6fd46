import { type Fragment, integer, joined, number, sql, text } from './fragment'
import type { MethodForm } from './method-form'

/** A competency's place among the groups of a method. */
export interface GroupPlace {
  readonly competency: string
  /** Position of the part of the profile that it belongs to. */
  readonly part: number
  /** Share of that part in the total. */
  readonly share: number
  /** Whether it is a core factor of its part; a part has core factors, others, or both. */
  readonly core: boolean
  /** Share of the core factors of its part, where there are others too. */
  readonly coreShare: number
}

/** How requirements are weighed by group. */
export interface GroupForm {
  /** Places, a competency once. */
  readonly places: readonly GroupPlace[]
  /** The place of every other competency. */
  readonly others: Omit<GroupPlace, 'competency'>
  /** The weight of a requirement by itself, from its row `r`. */
  readonly own: Fragment
  /** The mean of what is assessed of a group, from its rows of `valued`. */
  readonly mean: Fragment
}

/** Tables from one with the columns of `requirement` to `prepared`, and those of the assessed part. */
export function groupTables(
  from: string,
  { places, others, own, mean }: GroupForm,
): Required<Pick<MethodForm, 'prepared' | 'assessedPart'>> {
  return {
    prepared: [
      sql`"place" ("competency", "part", "share", "core", "core_share") AS (
  ${placeRows(places)}
)`,
      sql`"placed" AS (
  SELECT r.*, COALESCE(f."part", ${integer(others.part)}) AS "part",
    COALESCE(f."share", ${number(others.share)}) AS "share", COALESCE(f."core", ${boolean(others.core)}) AS "core",
    COALESCE(f."core_share", ${number(others.coreShare)}) AS "core_share"
  FROM ${{ texts: [`"${from}"`], values: [] }} AS r LEFT JOIN "place" AS f ON f."competency" = r."competency"
)`,
      sql`"counted" AS (
  SELECT r.*,
    COUNT(r."required") OVER (PARTITION BY r."job", r."part", r."core") AS "group_size",
    COUNT(r."required") OVER (PARTITION BY r."job", r."part") AS "part_size",
    CASE WHEN r."required" IS NOT NULL THEN ${own} END AS "own"
  FROM "placed" AS r
)`,
      // A group that is alone in its part has the whole of it.
      sql`"shared" AS (
  SELECT r.*, r."share" * CASE WHEN r."group_size" = r."part_size" THEN 1
    WHEN r."core" THEN r."core_share" ELSE 1 - r."core_share" END AS "group_share",
    SUM(r."own") OVER (PARTITION BY r."job", r."part", r."core") AS "group_weight"
  FROM "counted" AS r
)`,
      sql`"prepared" AS (
  SELECT r.*, r."group_share" * r."own" / r."group_weight" AS "fixed"
  FROM "shared" AS r
)`,
    ],
    assessedPart: [
      sql`"group_mean" AS (
  SELECT "person", "job", "part", "core", MAX("group_share") AS "group_share", ${mean} AS "mean"
  FROM "valued" WHERE "required" IS NOT NULL
  GROUP BY "person", "job", "part", "core"
)`,
      // A group in which nothing was assessed leaves the score open.
      sql`"assessed_part" AS (
  SELECT "person", "job",
    CASE WHEN COUNT("mean") = COUNT(*) THEN SUM("group_share" * "mean") / SUM("group_share") END AS "part"
  FROM "group_mean"
  GROUP BY "person", "job"
)`,
    ],
  }
}

function placeRows(places: readonly GroupPlace[]): Fragment {
  if (places.length === 0)
    return sql`SELECT CAST(NULL AS text), 0, CAST(1 AS double precision), FALSE, CAST(1 AS double precision) WHERE FALSE`
  const rows = places.map(
    ({ competency, part, share, core, coreShare }) =>
      sql`(${text(competency)}, ${integer(part)}, ${number(share)}, ${boolean(core)}, ${number(coreShare)})`,
  )
  return sql`VALUES ${joined(rows)}`
}

function boolean(value: boolean): Fragment {
  return value ? sql`TRUE` : sql`FALSE`
}
