/** What a row is that holds no entry. */
export type PassedRowKind =
  | 'above-header'
  | 'numbering'
  | 'header-again'
  | 'group'
  | 'standard'
  | 'not-standard'
  | 'not-header'
  | 'total'
  | 'weights'
  | 'essentials'
  | 'empty'
  | 'signature'
  | 'note'
  | 'other-separator'

/** Each of them, to tell one from what is none. */
export const passedRowKinds: readonly PassedRowKind[] = [
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
  'other-separator',
]

/** A row that is not read as an entry. */
export interface PassedRow {
  /** Its number as a sheet shows it. */
  readonly row: number
  /** What it was taken for. */
  readonly as: PassedRowKind
  /** Its first cell that holds something. */
  readonly found: string
}
