import { foldHeader } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import type { Findings } from '../read/findings'
import type { RowReader } from '../read/row-reader'
import { numberHeaders } from './shared-headers'

/**
 * The id of the person that a row is about; one that can be none is told. In a column of official numbers (NIP and the
 * like), digits written in groups are one number: `19850101 201001 1 001` is `198501012010011001`.
 */
export function personId(row: RowReader<'person'>, found: Findings): string | undefined {
  const id = row.key('person')
  if (id === undefined) return undefined
  const header = row.columnOf('person')?.header ?? ''
  const isGrouped = numberHeaders.includes(foldHeader(header)) && /^[\d ]+$/.test(id)
  const key = isGrouped ? id.replaceAll(' ', '') : id
  return canBeKey(key, 'people', row.pathOf('person'), found) ? key : undefined
}
