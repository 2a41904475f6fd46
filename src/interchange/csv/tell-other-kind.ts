import { foldHeader } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import type { Column } from '../read/row-reader'
import type { Sheet } from '../read/sheet'
import { headerPath } from '../read/sheet-columns'
import type { TableReader } from './reader-of'
import { levelHeaders, personHeaders } from './shared-headers'

/**
 * Warns of a column that no table of this kind has, by which the table is of people, of ratings, or of jobs: what is made of it
 * here is hardly what was meant. Where a column that this kind needs is missing, that says it already.
 *
 * @param own - the fields of which such a table has one
 * @param jobHeaders - headers of jobs, where tables of this kind have none
 * @returns the column
 */
export function tellOtherKind<Field extends string>(
  { columns, others, headerRow, layout }: Pick<Sheet<Field>, 'columns' | 'others' | 'headerRow' | 'layout'>,
  own: readonly Field[],
  jobHeaders: readonly string[],
  found: Findings,
): Column | undefined {
  if (layout.shape !== undefined || !own.some((field) => columns.has(field))) return undefined
  const headed = (words: readonly string[]): Column | undefined =>
    others.find(({ header }) => words.includes(foldHeader(header)))
  const isOfLevels = layout.headers.some(({ text }) => levelHeaders.includes(foldHeader(text)))
  const person = headed(personHeaders)
  const job = isOfLevels ? headed(jobHeaders) : undefined
  const column = person ?? job
  if (column === undefined) return undefined
  const ofPeople: TableReader = isOfLevels ? 'safeParseRatingsTable' : 'safeParsePeopleTable'
  const reader: TableReader = person === undefined ? 'safeParseJobProfilesTable' : ofPeople
  const details = { header: column.header, reader }
  found.add(tableIssue('column-unknown', headerPath(headerRow, column), details, 'warning'))
  return column
}
