import { shown } from './cell-text'
import type { Findings } from './findings'
import { exchangeIssue } from './issues'
import type { RowReader } from './row-reader'

/** The text of a field that names the entry of a row; where there is none its code stands for it, which is told. */
export function labelIn<Field extends string>(
  row: RowReader<Field>,
  field: Field,
  key: string,
  found: Findings,
): string | undefined {
  const errors = found.errors()
  const label = row.text(field)
  if (label === undefined && found.errors() === errors) {
    const details = { column: row.columnOf(field)?.header ?? field, key: shown(key) }
    found.add(exchangeIssue('name-missing', row.pathOf(field), details, 'warning'))
  }
  return label
}
