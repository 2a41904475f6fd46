import { shown } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { isFilledUp, officialNumber } from '../read/official-number'
import type { RowReader } from '../read/row-reader'

/** The id of the person that a row is about; one that can be none is told. */
export function personId(row: RowReader<'person'>, found: Findings): string | undefined {
  const id = row.key('person')
  if (id === undefined) return undefined
  const column = row.columnOf('person')?.header ?? ''
  const key = officialNumber(id, column)
  if (isFilledUp(key, column)) {
    const details = { column: shown(column), found: shown(key), by: 'sheet' } as const
    found.add(tableIssue('digits-lost', row.pathOf('person'), details, 'warning'))
  }
  return canBeKey(key, 'people', row.pathOf('person'), found) ? key : undefined
}
