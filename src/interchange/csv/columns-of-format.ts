import { isIsoDate } from '../../base/is-iso-date'
import type { LocalizedText } from '../../model/localized-text'
import { protectedText } from '../read/cell-text'
import type { TableCell } from '../read/table-options'
import { textHeader } from './texts'

/** A column that is written: its header in both languages, and its cell of an entry. */
export interface WrittenColumn<T> {
  /** Indonesian header. */
  readonly id: string
  /** English header. */
  readonly en: string
  /** The cell. */
  readonly cell: (entry: T) => TableCell
}

/** A column for each language of a text. */
export function textColumnsOf<T>(
  headers: Pick<WrittenColumn<T>, 'id' | 'en'>,
  tags: readonly string[],
  textOf: (entry: T) => LocalizedText | undefined,
): WrittenColumn<T>[] {
  return tags.map((tag) => ({
    id: textHeader(headers.id, tag),
    en: textHeader(headers.en, tag),
    cell: (entry) => textCell(textOf(entry)?.[tag]),
  }))
}

/** The header row. */
export function headersOf<T>(columns: readonly WrittenColumn<T>[], words: 'id' | 'en'): TableCell[] {
  return columns.map((column) => column[words])
}

/** A day as a cell, which a sheet is meant to take for a date; blank when there is none. */
export function dayCell(day: string | undefined): TableCell {
  return day !== undefined && isIsoDate(day) ? day : textCell(day)
}

/** A text as a cell, protected; blank when there is none. */
export function textCell(text: string | undefined): TableCell {
  return text === undefined ? null : protectedText(text)
}
