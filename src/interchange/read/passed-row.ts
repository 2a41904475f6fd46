/** What a row is that holds no entry. */
export const passedRowKinds = [
  'above-header',
  'numbering',
  'header-again',
  'group',
  'standard',
  'not-standard',
  'not-header',
  'total',
  'weights',
  'essentials',
  'empty',
  'signature',
  'note',
] as const

/** One of these. */
export type PassedRowKind = (typeof passedRowKinds)[number]

/** A row that is not read as an entry. */
export interface PassedRow {
  /** Its number as a sheet shows it. */
  readonly row: number
  /** What it was taken for. */
  readonly as: PassedRowKind
  /** Its first cell that holds something. */
  readonly found: string
}
