import { foldHeader } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import type { Column } from '../read/row-reader'
import type { Sheet } from '../read/sheet'
import { headerPath, type NamedColumn, tellDoubtful } from '../read/sheet-columns'
import type { TableReader } from './reader-of'
import { levelHeaders, personHeaders } from './shared-headers'

/** The columns of a table beside those of fields, once those of another kind of table are told. */
export type OwnColumns<Field extends string> = Pick<Sheet<Field>, 'others' | 'doubtful'>

/**
 * Warns of a column that no table of this kind has, by which the table is of people, of ratings, or of jobs: what is made of it
 * here is hardly what was meant. One that names a competency too is told as having two meanings; of one that the caller
 * speaks of there is no doubt. Where a column that this kind needs is missing, that says it already.
 *
 * @param own - the fields of which such a table has one
 * @param jobHeaders - headers of jobs, where tables of this kind have none
 * @returns the columns that are left
 */
export function tellOtherKind<Field extends string>(
  sheet: Sheet<Field>,
  own: readonly Field[],
  jobHeaders: readonly string[],
  found: Findings,
): OwnColumns<Field> {
  const { columns, headerRow, layout, given } = sheet
  if (layout.shape !== undefined || !own.some((field) => columns.has(field))) return sheet
  const { others, doubtful } = withoutDoubt(sheet, found)
  const headed = (words: readonly string[]): Column | undefined =>
    others.find(({ header }) => words.includes(foldHeader(header)) && given(header) === undefined)
  const isOfLevels = layout.headers.some(({ text }) => levelHeaders.includes(foldHeader(text)))
  const person = headed(personHeaders)
  const job = isOfLevels ? headed(jobHeaders) : undefined
  const told = person ?? job
  if (told === undefined) return { others, doubtful }
  const ofPeople: TableReader = isOfLevels ? 'safeParseRatingsTable' : 'safeParsePeopleTable'
  const reader: TableReader = person === undefined ? 'safeParseJobProfilesTable' : ofPeople
  const details = { header: told.header, reader }
  found.add(tableIssue('column-unknown', headerPath(headerRow, told), details, 'warning'))
  return { others: others.filter((column) => column !== told), doubtful }
}

/** Tells of columns that are of people by their headers, or of competencies that no other column names. */
function withoutDoubt<Field extends string>(sheet: Sheet<Field>, found: Findings): OwnColumns<Field> {
  const { others, headerRow, given, namesOf } = sheet
  const isOfPeople = ({ header }: Column): boolean =>
    personHeaders.includes(foldHeader(header)) && given(header) === undefined
  const named = new Set(
    others.filter((column) => !isOfPeople(column)).flatMap(({ header }) => namesOf(header)),
  )
  const doubted = others.flatMap((column): NamedColumn[] => {
    const names = isOfPeople(column) ? namesOf(column.header) : []
    return names.length === 0 || names.some((name) => named.has(name)) ? [] : [{ column, names }]
  })
  for (const doubt of doubted) tellDoubtful(headerRow, { ...doubt, field: 'person' }, found)
  return {
    others: others.filter((column) => !doubted.some((each) => each.column === column)),
    doubtful: [...sheet.doubtful, ...doubted],
  }
}
