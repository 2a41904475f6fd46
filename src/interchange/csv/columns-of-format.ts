import type { Locale } from '../../model/localized-text'
import { protectedText } from '../read/cell-text'
import type { TableCell } from '../read/table-options'

/** A column that is written: its header in both languages, and its cell of an entry. */
export interface WrittenColumn<T> {
  /** Indonesian header. */
  readonly id: string
  /** English header. */
  readonly en: string
  /** The cell. */
  readonly cell: (entry: T) => TableCell
}

/** The header row. */
export function headersOf<T>(columns: readonly WrittenColumn<T>[], locale: Locale): TableCell[] {
  return columns.map((column) => column[locale])
}

/** A text as a cell, protected; blank when there is none. */
export function textCell(text: string | undefined): TableCell {
  return text === undefined ? null : protectedText(text)
}
