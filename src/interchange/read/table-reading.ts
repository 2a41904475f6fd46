import type { Issue } from '../../base/issue'
import type { TableLayout } from './layout-types'
import { letterOf } from './letter-of'
import type { PassedRow } from './passed-row'
import type { TableResult } from './result'
import type { Column } from './row-reader'
import type { Sheet } from './sheet'

/** What a column of a table can have been taken for: every field of every kind of table. */
export type ReadField =
  | 'code'
  | 'name'
  | 'nameId'
  | 'nameEn'
  | 'cluster'
  | 'clusterParent'
  | 'parent'
  | 'levelDescription'
  | 'indicator'
  | 'scale'
  | 'nature'
  | 'dimensionOf'
  | 'definition'
  | 'definitionId'
  | 'definitionEn'
  | 'aliases'
  | 'externalIds'
  | 'job'
  | 'jobName'
  | 'jobNameId'
  | 'jobNameEn'
  | 'family'
  | 'track'
  | 'grade'
  | 'unit'
  | 'superior'
  | 'horizon'
  | 'validFrom'
  | 'validUntil'
  | 'olderNames'
  | 'complete'
  | 'competency'
  | 'level'
  | 'weight'
  | 'essential'
  | 'person'
  | 'performance'
  | 'potential'
  | 'model'
  | 'assessedOn'
  | 'raterKind'
  | 'rater'
  | 'evidence'
  | 'language'

/** Each of them, to tell one from what is none. */
export const readFields: readonly ReadField[] = [
  'code',
  'name',
  'nameId',
  'nameEn',
  'cluster',
  'clusterParent',
  'parent',
  'levelDescription',
  'indicator',
  'scale',
  'nature',
  'dimensionOf',
  'definition',
  'definitionId',
  'definitionEn',
  'aliases',
  'externalIds',
  'job',
  'jobName',
  'jobNameId',
  'jobNameEn',
  'family',
  'track',
  'grade',
  'unit',
  'superior',
  'horizon',
  'validFrom',
  'validUntil',
  'olderNames',
  'complete',
  'competency',
  'level',
  'weight',
  'essential',
  'person',
  'performance',
  'potential',
  'model',
  'assessedOn',
  'raterKind',
  'rater',
  'evidence',
  'language',
]

/** A column of a table and what it was taken for. */
export interface ColumnReading {
  /** Its letters as a sheet shows them. */
  readonly column: string
  /** Its header; `''` where it has none. */
  readonly header: string
  /** What its cells hold: of a competency the levels, else what the field says. */
  readonly as: ReadField
  /** The competency whose levels it holds. */
  readonly code?: string
}

/** A row of a table that names a competency, in a sheet with competencies in rows. */
export interface CompetencyRow {
  /** Its number as a sheet shows it. */
  readonly row: number
  /** What it says. */
  readonly header: string
  /** The competency. */
  readonly code: string
}

/** A column that was not read. */
export type UnusedColumn = Pick<ColumnReading, 'column' | 'header'>

/** What a table was taken for: which rows are its header, what its columns hold, and what was not read. */
export interface TableReading {
  /** How the sheet lies. */
  readonly layout: TableLayout
  /** The rows that headers stand in, from the top down. */
  readonly headerRows: readonly number[]
  /** The columns that were read, from the left; of tables below each other one after the other. */
  readonly columns: readonly ColumnReading[]
  /** The rows that name competencies, from the top down; empty unless the layout has them in rows beside jobs or people. */
  readonly competencyRows: readonly CompetencyRow[]
  /** The columns with a header or cells that were not read, from the left. */
  readonly unused: readonly UnusedColumn[]
  /** The rows that are no entries, from the top down; blank ones are not named. */
  readonly passedOver: readonly PassedRow[]
  /** How many rows were read as entries, or columns in a sheet with competencies in rows. */
  readonly entries: number
}

/** What a reader has found in the columns of a sheet beside the fields. */
export interface FoundColumns {
  /** How its kind lies, where the sheet does not say otherwise. */
  readonly layout: TableLayout
  /** The columns of competencies, by code. */
  readonly competencies?: ReadonlyMap<string, Column>
  /** The columns of texts in further languages, and the field of each. */
  readonly texts?: readonly (readonly [ReadField, Column])[]
}

/** The reading report of a sheet. */
export function readingOf<Field extends ReadField>(
  { layout, columns }: Sheet<Field>,
  found: FoundColumns,
): TableReading {
  const { headers, headerRows, asides, rows, sheetColumns } = layout
  const { competencies = new Map<string, Column>(), texts = [] } = found
  const shape = layout.shape ?? found.layout
  const base = { layout: shape, headerRows, passedOver: [...layout.passed].sort(byRow), entries: rows.length }
  if (sheetColumns !== undefined) {
    const read = sheetColumns.flatMap(({ index, header, as }) =>
      as === undefined ? [] : [{ column: letterOf(index), header, as }],
    )
    const unused = sheetColumns.flatMap(({ index, header, as }) =>
      as === undefined ? [{ column: letterOf(index), header }] : [],
    )
    const competencyRows = [...competencies].flatMap(([code, { header, index, row = layout.headerRow }]) =>
      [row, ...(layout.goesOnIn?.get(index) ?? [])].map((each) => ({ row: each, header, code })),
    )
    return { ...base, columns: read, competencyRows: competencyRows.sort(byRow), unused }
  }
  const taken = new Map<number, Omit<ColumnReading, 'column'>>()
  for (const [field, { index, header }] of columns) taken.set(index, { header, as: field })
  for (const [field, { index, header }] of texts) taken.set(index, { header, as: field })
  for (const [code, { index, header }] of competencies) taken.set(index, { header, as: 'level', code })
  const isUnused = (text: string, i: number): boolean => !taken.has(i) && (text !== '' || asides.has(i))
  const all = headers.map(({ text, index }, i) => ({ column: letterOf(index ?? i), header: text, index: i }))
  return {
    ...base,
    columns: all.flatMap(({ column, index }) => {
      const read = taken.get(index)
      return read === undefined ? [] : [{ column, ...read }]
    }),
    competencyRows: [],
    unused: all.flatMap(({ column, header, index }) => (isUnused(header, index) ? [{ column, header }] : [])),
  }
}

function byRow(a: { readonly row: number }, b: { readonly row: number }): number {
  return a.row - b.row
}

/** What comes of reading a table: the good rows in either case, every issue, and what the table was taken for. */
export type ReadTable<T, I extends Issue = Issue> = TableResult<T, I> & {
  /** What the table was taken for; `describeReading` says it. */
  readonly reading: TableReading
}
