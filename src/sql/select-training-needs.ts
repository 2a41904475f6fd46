import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { aJob, aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import { byCode, countOf, noise, zero } from './common'
import { type Fragment, joined, quoted, sql, statementOf, text } from './fragment'
import { type QueryOptions, scopeOf } from './scope'
import type { SqlQuery } from './sql-statement'
import { someTableNames } from './tables'

/** How to count training needs. */
export interface SelectTrainingNeedsOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> extends QueryOptions<Id, C, J> {
  /** One row a competency (when absent), or one for each of its units. */
  readonly by?: 'competency' | 'unit'
}

/** What people lack in a competency against their own jobs: the counts of `listTrainingNeeds`. */
export interface TrainingNeedRow {
  /** Code of the competency. */
  readonly competency: string
  /** Unit of the person, else of the job; NULL where neither names one, and in rows that are not by unit. */
  readonly unit: string | null
  /** Place in the order of need, from 1; NULL where nobody is known to be below, and in rows by unit. */
  readonly priority: number | null
  /** People whose job requires it at a level. */
  readonly required: number
  /** Of these: people who hold that level or more. */
  readonly met: number
  /** Of these: people who hold less. */
  readonly below: number
  /** Of these: people not assessed. Not a gap, and not level 0. */
  readonly not_assessed: number
  /** People whose job requires it at no given level. */
  readonly unspecified: number
  /** People of whose job it is not known whether it requires it. */
  readonly requirement_unknown: number
  /** Of those below: people to whose job it is essential. */
  readonly essential_below: number
  /** Σ (required − held) over those below, in levels. */
  readonly total_shortfall: number
  /** `total_shortfall` by `below`; NULL where nobody is below. */
  readonly mean_shortfall: number | null
  /** Σ weight × (required − held) over those below. */
  readonly weighted_shortfall: number
}

const needColumns: readonly (keyof TrainingNeedRow)[] = [
  'competency',
  'unit',
  'priority',
  'required',
  'met',
  'below',
  'not_assessed',
  'unspecified',
  'requirement_unknown',
  'essential_below',
  'total_shortfall',
  'mean_shortfall',
  'weighted_shortfall',
]

const selectTrainingNeedsOptions: OptionKinds<SelectTrainingNeedsOptions> = {
  by: { oneOf: ['competency', 'unit'] },
  tableNames: someTableNames,
  jobs: { each: aJob },
  people: { each: aText },
}

const selectTrainingNeedsArguments: Kinds = {
  model: aWholeModel,
  options: { fields: selectTrainingNeedsOptions },
}

/**
 * What people need to learn as a query, each measured against the own job: the counts and the priority of
 * `listTrainingNeeds`. Who is not assessed is counted apart and is in no gap; expired assessments count as not assessed.
 * Activities, seats and schemes are not in it.
 *
 * @param model - the model, whose rows and version are in the tables
 * @param options - by what, which people and jobs, and where the tables are
 * @returns the query; its rows by priority and then in the order of the model; by unit, in the order of the model and then
 * by unit, people without one last
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `parameter-invalid`, and the errors of profiles
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { selectTrainingNeeds } from 'kompetensi/sql'
 *
 * const { columns } = selectTrainingNeeds(lembagaXy, { by: 'unit' })
 * console.log(columns.slice(0, 4)) // ['competency', 'unit', 'priority', 'required']
 * ```
 */
export function selectTrainingNeeds<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: SelectTrainingNeedsOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>> = {},
): SqlQuery<TrainingNeedRow> {
  checkArguments('selectTrainingNeeds', { model, options }, selectTrainingNeedsArguments)
  const { by = 'competency' } = options
  if (by !== 'competency' && by !== 'unit') {
    throw invalidParameter('selectTrainingNeeds', 'by', by, { oneOf: ['competency', 'unit'] })
  }
  const { tables, requirementFilter, personFilter } = scopeOf<Id, C, J>(model, options)
  const people = sql`${tables.people} AS p JOIN ${tables.jobs} AS j ON j."model" = p."model" AND j."job" = p."job"`
  const unit = sql`COALESCE(p."unit", j."unit")`
  const grouping = by === 'unit' ? sql`"competency", "unit"` : sql`"competency"`
  const status = (name: Fragment): Fragment => countOf(sql`"status" = ${name}`)
  const query = sql`WITH RECURSIVE "item" AS (
  SELECT ${unit} AS "unit", r."competency", r."weight", r."essential", r."required", h."level" AS "held"
  FROM ${people} JOIN ${tables.requirements} AS r ON r."model" = p."model" AND r."job" = p."job"
  LEFT JOIN ${tables.holdings} AS h
    ON h."model" = r."model" AND h."person" = p."person" AND h."competency" = r."competency"
  WHERE ${personFilter} AND ${requirementFilter}
),
"cell" AS (
  SELECT "unit", "competency", "weight", "essential", "required" - "held" AS "shortfall",
    CASE WHEN "required" IS NULL THEN 'unspecified' WHEN "held" IS NULL THEN 'not-assessed'
      WHEN "held" - "required" < -${noise} THEN 'below' ELSE 'met' END AS "status"
  FROM "item"
  UNION ALL
  SELECT ${unit}, r."competency", ${zero}, FALSE, ${zero}, 'requirement-unknown'
  FROM ${people} JOIN ${tables.unknownRequirements} AS r ON r."model" = p."model" AND r."job" = p."job"
  WHERE ${personFilter} AND ${requirementFilter}
),
"need" AS (
  SELECT ${by === 'unit' ? grouping : sql`"competency", CAST(NULL AS text) AS "unit"`},
    ${countOf(sql`"status" IN ('met', 'below', 'not-assessed')`)} AS "required",
    ${status(sql`'met'`)} AS "met", ${status(sql`'below'`)} AS "below",
    ${status(sql`'not-assessed'`)} AS "not_assessed", ${status(sql`'unspecified'`)} AS "unspecified",
    ${status(sql`'requirement-unknown'`)} AS "requirement_unknown",
    ${countOf(sql`"status" = 'below' AND "essential"`)} AS "essential_below",
    SUM(CASE WHEN "status" = 'below' THEN "shortfall" ELSE 0 END) AS "total_shortfall",
    SUM(CASE WHEN "status" = 'below' THEN "weight" * "shortfall" ELSE 0 END) AS "weighted_shortfall"
  FROM "cell"
  WHERE "competency" IN (SELECT "competency" FROM "cell" WHERE "status" <> 'requirement-unknown')
  GROUP BY ${grouping}
),
${by === 'unit' ? sql`"prioritized" AS (SELECT *, CAST(NULL AS integer) AS "priority" FROM "need")` : prioritized},
"ordered" AS (
  SELECT *, "total_shortfall" / NULLIF("below", 0) AS "mean_shortfall" FROM "prioritized"
)
SELECT ${joined(needColumns.map((column) => sql`o.${quoted(column)}`))}
FROM "ordered" AS o LEFT JOIN ${tables.competencies} AS c
  ON c."model" = ${text(model.id)} AND c."competency" = o."competency"
ORDER BY o."priority" NULLS LAST, c."position", ${byCode(sql`o."unit"`)} NULLS LAST`
  return { ...statementOf(query), columns: [...needColumns] }
}

/** Whether a need begins a place of its own. */
const begins: Fragment = /* @__PURE__ */ (() => sql`(p."essential_below" < w."first_essential"
      OR p."weighted_shortfall" <= w."first_shortfall" * (1 - ${noise}))`)()

/**
 * What is needed with its priority: a place starts at its largest weighted shortfall, and takes what noise alone parts from
 * that, so that the needs are walked one by one.
 */
const prioritized: Fragment = /* @__PURE__ */ (() => sql`"placed" AS (
  SELECT *, ROW_NUMBER() OVER (ORDER BY "essential_below" DESC, "weighted_shortfall" DESC) AS "place"
  FROM "need" WHERE "below" > 0
),
"walked" AS (
  SELECT "place", "place" AS "first_place", "essential_below" AS "first_essential", "weighted_shortfall" AS "first_shortfall"
  FROM "placed" WHERE "place" = 1
  UNION ALL
  SELECT p."place",
    CASE WHEN ${begins} THEN p."place" ELSE w."first_place" END,
    CASE WHEN ${begins} THEN p."essential_below" ELSE w."first_essential" END,
    CASE WHEN ${begins} THEN p."weighted_shortfall" ELSE w."first_shortfall" END
  FROM "walked" AS w JOIN "placed" AS p ON p."place" = w."place" + 1
),
"prioritized" AS (
  SELECT n.*, CAST(w."first_place" AS integer) AS "priority"
  FROM "need" AS n LEFT JOIN "placed" AS p ON p."competency" = n."competency"
  LEFT JOIN "walked" AS w ON w."place" = p."place"
)`)()
