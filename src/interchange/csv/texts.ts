import type { LocalizedText } from '../../model/localized-text'
import type { RowReader } from '../read/row-reader'

/** The columns of a text that people read: one for both languages, or one for each. */
export interface TextFields<Field extends string> {
  /** One text for both languages. */
  readonly both: Field
  /** Indonesian. */
  readonly id: Field
  /** English. */
  readonly en: Field
}

/**
 * The text of a row in both languages. A language whose cell is blank takes the other's text; one without a
 * column keeps what was known before. No column at all: all of what was known before.
 */
export function readTexts<Field extends string>(
  row: RowReader<Field>,
  fields: TextFields<Field>,
  previous: LocalizedText | undefined,
): LocalizedText | undefined {
  if (!row.has(fields.both) && !row.has(fields.id) && !row.has(fields.en)) return previous
  const both = row.text(fields.both)
  const id = row.text(fields.id) ?? both
  const en = row.text(fields.en) ?? both
  const one = id ?? en
  if (one === undefined) return undefined
  const kept = row.has(fields.both) ? undefined : previous
  return {
    id: id ?? (row.has(fields.id) ? one : (kept?.id ?? one)),
    en: en ?? (row.has(fields.en) ? one : (kept?.en ?? one)),
  }
}
