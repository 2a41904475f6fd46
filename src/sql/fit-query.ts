import { invalidParameter } from '../base/invalid-parameter'
import type { FitMethod } from '../fit/fit-method'
import type { ScoredUnassessed } from '../fit/score-fit'
import type { CompetencyModel } from '../model/competency-model'
import { countOf, noise } from './common'
import { formOf, needsNamedJobs } from './form-of'
import { type Fragment, joined, number, quoted, sql } from './fragment'
import type { MethodForm } from './method-form'
import { type PairOptions, pairsOf, type QueryOptions, type Scope, scopeOf } from './scope'

/** How to score. */
export interface FitQueryOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> extends QueryOptions<Id, C, J> {
  /** The method; there is no default. `similarity` and methods of one's own have no SQL form. */
  readonly method: FitMethod
  /** What `score` does with what is not assessed; `'exclude'` when absent. The interval does not depend on it. */
  readonly unassessed?: ScoredUnassessed
}

/** How well a person fits a job: what `scoreFit` says, but for its items. */
export interface FitRow {
  /** Id of the person. */
  readonly person: string
  /** Id of the job. */
  readonly job: string
  /** Version of the model. */
  readonly model_version: string
  /** The score, unrounded, in the method's unit; NULL when nothing is assessed or there is no score here. */
  readonly score: number | null
  /** Least score any outcome of the unassessed can give; NULL where no requirement has a level. */
  readonly lowest: number | null
  /** Greatest score any outcome of the unassessed can give. */
  readonly highest: number | null
  /** True when `score` lies outside lowest … highest: it then describes the assessed part only. */
  readonly outside_interval: boolean
  /** Weight share of the levelled requirements that were assessed, 0 … 1; NULL where none has a level. */
  readonly coverage: number | null
  /** Number of requirements with a level. */
  readonly levelled: number
  /** Of these: how many were assessed. */
  readonly assessed: number
  /** Number of essential requirements held below their level. */
  readonly essentials_below: number
  /** Number of essential requirements not assessed. */
  readonly essentials_not_assessed: number
  /** Number of essential requirements of no given level. */
  readonly essentials_unspecified: number
  /** False when the source shows only a part of the profile. */
  readonly profile_complete: boolean
  /** Code of the error that `scoreFit` throws for this pair (`fractional-gap`): there is no score then; else NULL. */
  readonly refused: string | null
}

/** The columns of a fit row. */
export const fitColumns: readonly (keyof FitRow)[] = [
  'person',
  'job',
  'model_version',
  'score',
  'lowest',
  'highest',
  'outside_interval',
  'coverage',
  'levelled',
  'assessed',
  'essentials_below',
  'essentials_not_assessed',
  'essentials_unspecified',
  'profile_complete',
  'refused',
]

/** Common table expressions that end with `fit`, whose columns are those of a fit row. */
export function fitTables<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: FitQueryOptions<Id, C, J> & PairOptions,
): Fragment {
  const { method, unassessed = 'exclude' } = options
  if (unassessed !== 'exclude' && unassessed !== 'floor') {
    throw invalidParameter('SQL', 'unassessed', unassessed, { oneOf: ['exclude', 'floor'] })
  }
  const scope = scopeOf<Id, C, J>(model, options, needsNamedJobs(method))
  const form = formOf(scope, method)
  const parts = unassessed === 'exclude' ? form.assessedPart : undefined
  return joined(
    [
      requirementTable(scope),
      ...form.prepared,
      ...outcomeTables(scope, form),
      ...itemTables(scope, form),
      ...(parts ?? []),
      summedTable(form, unassessed),
      scoredTable(form, parts !== undefined),
      fitTable(scope, form),
    ],
    sql`,\n`,
  )
}

function requirementTable<Id extends string, C extends string>({
  tables,
  requirementFilter,
}: Scope<Id, C>): Fragment {
  return sql`"requirement" AS (
  SELECT r."model", r."job", r."competency", r."required", r."weight", r."essential", r."scale_floor",
    r."lowest_level", r."highest_level", r."continuous"
  FROM ${tables.requirements} AS r
  WHERE ${requirementFilter}
)`
}

/** The tables that add the steps of a method and `value` to a table with the columns of `prepared` and `held`. */
function valuedTables(form: MethodForm, from: string, to: string): Fragment[] {
  const steps = [...form.steps, ['value', form.value] as const]
  return steps.map(([column, expression], i) => {
    const source = i === 0 ? from : `${to}_${i}`
    const target = i === steps.length - 1 ? to : `${to}_${i + 1}`
    return sql`${quoted(target)} AS (
  SELECT *, ${expression} AS ${quoted(column)}
  FROM ${quoted(source)}
)`
  })
}

/** `open`: what a requirement can be worth when it is not assessed. */
function outcomeTables<Id extends string, C extends string>(
  { tables }: Scope<Id, C>,
  form: MethodForm,
): Fragment[] {
  const turns = form.turns === undefined ? sql`` : sql`\n    UNION ALL\n    ${form.turns}`
  return [
    sql`"outcome" AS (
  SELECT r.*, o."level" AS "held"
  FROM "prepared" AS r JOIN (
    SELECT r."job", r."competency", o."level"
    FROM "prepared" AS r JOIN ${tables.outcomes} AS o
      ON o."model" = r."model" AND o."job" = r."job" AND o."competency" = r."competency"${turns}
  ) AS o ON o."job" = r."job" AND o."competency" = r."competency"
  WHERE r."required" IS NOT NULL
)`,
    ...valuedTables(form, 'outcome', 'valued_outcome'),
    sql`"open" AS (
  SELECT "job", "competency", MIN("value") AS "least", MAX("value") AS "greatest",
    MAX(CASE WHEN "held" = "scale_floor" THEN "value" END) AS "at_floor",
    CASE WHEN COUNT("value") < COUNT(*) THEN 1 ELSE 0 END AS "open_refused"
  FROM "valued_outcome"
  GROUP BY "job", "competency"
)`,
  ]
}

/** `valued`: people × requirements, with what they hold; not held where the requirement has no level. */
function itemTables<Id extends string, C extends string>(scope: Scope<Id, C>, form: MethodForm): Fragment[] {
  return [
    sql`"ready" AS (
  SELECT r.*, o."least", o."greatest", o."at_floor", o."open_refused"
  FROM "prepared" AS r LEFT JOIN "open" AS o ON o."job" = r."job" AND o."competency" = r."competency"
)`,
    sql`"item" AS (
  SELECT p."person", r.*, CASE WHEN r."required" IS NOT NULL THEN h."level" END AS "held"
  FROM ${pairsOf(scope, sql`"ready"`)}
  LEFT JOIN ${scope.tables.holdings} AS h
    ON h."model" = r."model" AND h."person" = p."person" AND h."competency" = r."competency"
  WHERE ${scope.personFilter}
)`,
    ...valuedTables(form, 'item', 'valued'),
  ]
}

/** `summed`: a row a pair, with the sums over its requirements. */
function summedTable(form: MethodForm, unassessed: ScoredUnassessed): Fragment {
  const part =
    unassessed === 'floor'
      ? sql`SUM("fixed" * COALESCE("value", "at_floor")) / SUM("fixed")`
      : (form.assessedSum ?? sql`SUM("fixed" * "value") / SUM(CASE WHEN "held" IS NOT NULL THEN "fixed" END)`)
  return sql`"summed" AS (
  SELECT "person", "job",
    ${form.assessedPart !== undefined && unassessed === 'exclude' ? sql`CAST(NULL AS double precision)` : part} AS "part",
    SUM("fixed" * COALESCE("value", "least")) / SUM("fixed") AS "low",
    SUM("fixed" * COALESCE("value", "greatest")) / SUM("fixed") AS "high",
    SUM(CASE WHEN "required" IS NULL THEN NULL WHEN "held" IS NULL THEN 0 ELSE "weight" END)
      / SUM(CASE WHEN "required" IS NOT NULL THEN "weight" END) AS "coverage",
    ${countOf(sql`"required" IS NOT NULL`)} AS "levelled",
    ${countOf(sql`"held" IS NOT NULL`)} AS "assessed",
    ${countOf(sql`"essential" AND "held" - "required" < -${noise}`)} AS "essentials_below",
    ${countOf(sql`"essential" AND "required" IS NOT NULL AND "held" IS NULL`)} AS "essentials_not_assessed",
    ${countOf(sql`"essential" AND "required" IS NULL`)} AS "essentials_unspecified",
    SUM(CASE WHEN "required" IS NULL THEN 0 WHEN "held" IS NULL THEN "open_refused"
      WHEN "value" IS NULL THEN 1 ELSE 0 END) AS "refusals"
  FROM "valued"
  GROUP BY "person", "job"
)`
}

/** `scored`: the last step of the method; with nothing missing the score is one of the ends, bit by bit. */
function scoredTable({ scale, cap }: MethodForm, partsApart: boolean): Fragment {
  const finished = (expression: Fragment): Fragment => {
    const points = scale === 1 ? expression : sql`${number(scale)} * ${expression}`
    return cap === undefined
      ? points
      : sql`CASE WHEN ${points} > ${number(cap)} THEN ${number(cap)} ELSE ${points} END`
  }
  const part = partsApart ? sql`a."part"` : sql`s."part"`
  const from = partsApart
    ? sql`"summed" AS s LEFT JOIN "assessed_part" AS a ON a."person" = s."person" AND a."job" = s."job"`
    : sql`"summed" AS s`
  return sql`"scored" AS (
  SELECT s."person", s."job", s."coverage", s."levelled", s."assessed", s."essentials_below",
    s."essentials_not_assessed", s."essentials_unspecified", s."refusals",
    CASE WHEN s."refusals" > 0 OR s."assessed" = 0 THEN NULL
      WHEN s."assessed" = s."levelled" THEN ${finished(sql`s."low"`)}
      ELSE ${finished(part)} END AS "score",
    CASE WHEN s."refusals" = 0 THEN ${finished(sql`s."low"`)} END AS "lowest",
    CASE WHEN s."refusals" = 0 THEN ${finished(sql`s."high"`)} END AS "highest"
  FROM ${from}
)`
}

function fitTable<Id extends string, C extends string>(
  { model, tables }: Scope<Id, C>,
  { refusal }: MethodForm,
): Fragment {
  const refused =
    refusal === undefined
      ? sql`CAST(NULL AS text)`
      : sql`CASE WHEN s."refusals" > 0 THEN ${{ texts: [`'${refusal}'`], values: [] }} END`
  return sql`"fit" AS (
  SELECT s."person", s."job", j."model_version", s."score", s."lowest", s."highest",
    COALESCE(s."lowest" - s."score" > ${noise} * ABS(s."lowest")
      OR s."score" - s."highest" > ${noise} * ABS(s."score"), FALSE) AS "outside_interval",
    s."coverage", s."levelled", s."assessed", s."essentials_below", s."essentials_not_assessed",
    s."essentials_unspecified", j."profile_complete", ${refused} AS "refused"
  FROM "scored" AS s JOIN ${tables.jobs} AS j
    ON j."model" = ${{ texts: ['CAST(', ' AS text)'], values: [model.id] }} AND j."job" = s."job"
)`
}
