import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import type { Evidence } from '../fit/assign-band'
import { checkBands } from '../fit/band-of'
import type { BandSetInput } from '../fit/band-set'
import { aBandSet, aJob, aMethod, aText } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import { bandForm } from './band-form'
import { byCode } from './common'
import { type FitQueryOptions, type FitRow, fitColumns, fitTables } from './fit-query'
import { joined, quoted, sql, statementOf } from './fragment'
import type { PairOptions } from './scope'
import type { SqlQuery } from './sql-statement'
import { someTableNames } from './tables'

/** How to assign bands. */
export interface SelectBandsOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> extends FitQueryOptions<Id, C, J>,
    PairOptions {
  /** The bands. */
  readonly bands: BandSetInput
  /** `'interval'` (when absent): a band only if the whole interval lies in it. `'as-scored'`: the score as it stands. */
  readonly evidence?: Evidence
}

/** A fit row and its verdict: what `assignBand` says, but for what is open and would settle it. */
export interface BandRow extends FitRow {
  /** As in a verdict. */
  readonly outcome: 'assigned' | 'undetermined' | 'no-score'
  /** Id of the band; NULL unless one is assigned. */
  readonly band: string | null
  /** Id of the lowest band that is touched; NULL without a score. */
  readonly lowest_band: string | null
  /** Id of the highest band that is touched. */
  readonly highest_band: string | null
}

/** The columns of a band row. */
const bandColumns: readonly (keyof BandRow)[] = /* @__PURE__ */ (() => [
  ...fitColumns,
  'outcome' as const,
  'band' as const,
  'lowest_band' as const,
  'highest_band' as const,
])()

const selectBandsOptions: OptionKinds<SelectBandsOptions> = {
  bands: aBandSet,
  evidence: { oneOf: ['interval', 'as-scored'] },
  method: aMethod,
  unassessed: { oneOf: ['exclude', 'floor'] },
  tableNames: someTableNames,
  jobs: { each: aJob },
  people: { each: aText },
  pairs: { oneOf: ['every-job', 'own-job'] },
}

const selectBandsArguments: Kinds = { model: aWholeModel, options: { due: true, fields: selectBandsOptions } }

/**
 * The bands of people for jobs as a query: a band only where the evidence allows it, as `assignBand` does, beside the
 * columns of `selectFit`. A band alone is no "meets the requirements": the row counts essentials below, not assessed and
 * of no given level.
 *
 * @param model - the model, whose rows and version are in the tables
 * @param options - the method, the bands, which people and jobs, and where the tables are
 * @returns the query; its rows by person and job
 * @throws `CompetencyError` `bands-empty`, `bands-not-ascending` or `duplicate-id` for bands that are not in order, `full-score-differs`;
 * otherwise as `selectFit` does
 * @example
 * ```ts
 * import { jobPersonMatch } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jpmSelection } from 'kompetensi/schemes'
 * import { selectBands } from 'kompetensi/sql'
 *
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
 * const { columns } = selectBands(lembagaXy, { method, bands: jpmSelection })
 * console.log(columns.slice(-4)) // ['outcome', 'band', 'lowest_band', 'highest_band']
 * ```
 */
export function selectBands<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: SelectBandsOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
): SqlQuery<BandRow> {
  checkArguments('selectBands', { model, options }, selectBandsArguments)
  const { bands, evidence = 'interval', method } = options
  if (evidence !== 'interval' && evidence !== 'as-scored') {
    throw invalidParameter('selectBands', 'evidence', evidence, { oneOf: ['interval', 'as-scored'] })
  }
  const tables = fitTables<Id, C, J>(model, options)
  checkBands(bands, method)
  const [from, to] = evidence === 'interval' ? [sql`"lowest"`, sql`"highest"`] : [sql`"score"`, sql`"score"`]
  const query = sql`WITH ${tables},
"touched" AS (
  SELECT *, ${bandForm(bands, from)} AS "lowest_band",
    ${bandForm(bands, to)} AS "highest_band"
  FROM "fit"
),
"banded" AS (
  SELECT *,
    CASE WHEN "lowest_band" IS NULL THEN 'no-score' WHEN "lowest_band" = "highest_band" THEN 'assigned'
      ELSE 'undetermined' END AS "outcome",
    CASE WHEN "lowest_band" = "highest_band" THEN "lowest_band" END AS "band"
  FROM "touched"
)
SELECT ${joined(bandColumns.map(quoted))}
FROM "banded"
ORDER BY ${byCode(sql`"person"`)}, ${byCode(sql`"job"`)}`
  return { ...statementOf(query), columns: [...bandColumns] }
}
