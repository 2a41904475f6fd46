import { canBeKey } from '../read/entries'
import type { Findings } from '../read/findings'
import { officialNumber } from '../read/official-number'
import type { RowReader } from '../read/row-reader'

/** The id of the person that a row is about; one that can be none is told. */
export function personId(row: RowReader<'person'>, found: Findings): string | undefined {
  const id = row.key('person')
  if (id === undefined) return undefined
  const key = officialNumber(id, row.columnOf('person')?.header ?? '')
  return canBeKey(key, 'people', row.pathOf('person'), found) ? key : undefined
}
