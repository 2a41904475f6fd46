import { isBlankCell, shown } from './cell-text'
import type { Findings } from './findings'
import type { HeaderFinder } from './header-finder'
import { type ReadIssue, tableIssue } from './issues'
import type { Layout } from './layout-types'
import { letterOf } from './letter-of'
import type { Column } from './row-reader'

/** Most columns of a table beside the first that are told. */
const mostTold = 10

/** A column, and the keys of what it may hold that the caller knows by name. */
export interface NamedColumn {
  readonly column: Column
  readonly names: readonly string[]
}

/** One that has the header of a field, and may hold such a thing beside it. */
export interface DoubtfulColumn<Field extends string> extends NamedColumn {
  readonly field: Field
}

/** What the columns of a table hold. */
export interface SheetColumns<Field extends string> {
  /** The column of each field that there is one of. */
  readonly columns: ReadonlyMap<Field, Column>
  /** The columns that say what that of a field says in another way, as a name beside a code. */
  readonly alike: ReadonlyMap<Field, readonly Column[]>
  /** The columns that hold no field, blank ones left out. */
  readonly others: readonly Column[]
  /** The columns that are not read, because their header has two meanings. */
  readonly doubtful: readonly NamedColumn[]
}

/** How headers are understood. */
export interface HeaderMeaning<Field extends string>
  extends Pick<HeaderFinder<Field>, 'fieldOf' | 'given' | 'rankOf'> {
  /** The keys of what a header names beside a field: competencies. */
  readonly namesOf: ((header: string) => readonly string[]) | undefined
  /** A field that says, where there is a column of it, that headers name nothing beside fields. */
  readonly unless: Field | undefined
}

/**
 * Finds what columns hold. A header that is that of a field and the name of a competency is the one that has no other
 * column; where neither has, it is told and not read.
 */
export function sheetColumns<Field extends string>(
  layout: Layout<Field>,
  meaning: HeaderMeaning<Field>,
  found: Findings,
): SheetColumns<Field> {
  const { headerRow } = layout
  const beside = tableBeside(layout, meaning)
  if (beside !== undefined) tellBeside(layout, beside, found)
  const { fields, others } = columnsBefore(beside, columnsIn(layout, meaning))
  const ranked = rankedColumns(layout, meaning, fields)
  const columns = fieldColumns(fields, ranked, headerRow, found)
  const doubtful: DoubtfulColumn<Field>[] = []
  const named = new Set(others.flatMap(({ header }) => meaning.namesOf?.(header) ?? []))
  for (const doubt of fields.filter(({ names }) => names.length > 0)) {
    if (columns.has(doubt.field)) others.push(doubt.column)
    else if (doubt.names.some((name) => named.has(name))) columns.set(doubt.field, doubt.column)
    else {
      doubtful.push(doubt)
      tellDoubtful(headerRow, doubt, found)
    }
  }
  const alike = new Map(
    [...ranked].map(([field, [, ...further]]) => [field, further.map(({ column }) => column)]),
  )
  return { columns, alike, others, doubtful }
}

/** The column of each field; a second one is told. */
function fieldColumns<Field extends string>(
  fields: readonly DoubtfulColumn<Field>[],
  ranked: RankedColumns<Field>,
  headerRow: number,
  found: Findings,
): Map<Field, Column> {
  const columns = new Map<Field, Column>()
  for (const [field, [first]] of ranked) if (first !== undefined) columns.set(field, first.column)
  for (const each of fields) {
    const { column, field, names } = each
    const other = columns.get(field)
    if (names.length > 0 || column === other) continue
    if (other === undefined) columns.set(field, column)
    // It says the same thing in another way, and nothing is lost that the reader asks for.
    else if (ranked.get(field)?.includes(each) === true)
      found.add({ ...duplicateIssue(headerRow, column, other), severity: 'hint' })
    else tellDuplicate(headerRow, column, other, found)
  }
  return columns
}

/** A column, and the place of its header among those of its field. */
interface RankedColumn<Field extends string> {
  readonly each: DoubtfulColumn<Field>
  readonly rank: number
}

/** The columns of fields that several may hold: the one to read, then the others. */
type RankedColumns<Field extends string> = ReadonlyMap<Field, readonly DoubtfulColumn<Field>[]>

/**
 * Finds the columns of fields that several may hold, side by side and each under a header of its own. One in which nothing
 * stands is none to read.
 */
function rankedColumns<Field extends string>(
  { headers, rows }: Layout<Field>,
  { rankOf, namesOf = () => [] }: HeaderMeaning<Field>,
  fields: readonly DoubtfulColumn<Field>[],
): RankedColumns<Field> {
  const ranked = new Map<Field, RankedColumn<Field>[]>()
  for (const each of fields) {
    const rank = each.names.length > 0 ? undefined : rankOf(each.column.header)
    if (rank !== undefined) ranked.set(each.field, [...(ranked.get(each.field) ?? []), { each, rank }])
  }
  const isFilled = ({ column }: DoubtfulColumn<Field>): boolean =>
    rows.some(({ cells }) => !isBlankCell(cells[column.index]))
  const alike = [...ranked].filter(([, columns]) => sayTheSame(columns, headers, namesOf))
  return new Map(
    alike.map(([field, columns]) => {
      const sorted = columns.sort((a, b) => a.rank - b.rank).map(({ each }) => each)
      const best = sorted.find(isFilled)
      return [field, best === undefined ? sorted : [best, ...sorted.filter((each) => each !== best)]]
    }),
  )
}

/** Whether columns of one field stand side by side, each under a header of its own. */
function sayTheSame<Field extends string>(
  columns: readonly RankedColumn<Field>[],
  headers: Layout<Field>['headers'],
  namesOf: (header: string) => readonly string[],
): boolean {
  const places = columns.map(({ each }) => each.column.index)
  const between = headers.slice(Math.min(...places), Math.max(...places))
  const isApart = between.some(({ text }) => text === '' || namesOf(text).length > 0)
  return !isApart && new Set(columns.map(({ rank }) => rank)).size === columns.length
}

/** The columns whose headers are those of fields, and all others; blank ones, and those to pass over, left out. */
function columnsIn<Field extends string>(
  { headers, headerRow, asides, shape }: Layout<Field>,
  { fieldOf, given, namesOf = () => [], unless }: HeaderMeaning<Field>,
): { readonly fields: readonly DoubtfulColumn<Field>[]; readonly others: Column[] } {
  const fields: DoubtfulColumn<Field>[] = []
  const others: Column[] = []
  const isNamed =
    shape !== undefined || !headers.some(({ text }) => unless !== undefined && fieldOf(text) === unless)
  headers.forEach(({ text: header, row, field: known }, index) => {
    const field = known ?? fieldOf(header)
    if (header === '' || field === 'ignored' || asides.has(index)) return
    const column = row === headerRow ? { index, header } : { index, header, row }
    const isField = known !== undefined || !isNamed || given(header) !== undefined
    const names = isField ? [] : namesOf(header)
    // Rows of competencies name no fields: there such a name leaves no doubt.
    const isOther = field === undefined || (shape === 'competency-rows' && names.length > 0)
    if (isOther) others.push(column)
    else fields.push({ column, field, names })
  })
  return { fields, others }
}

/**
 * Where a table beside the first one begins: at the header of its first field again, behind a blank column or one of a
 * competency. Its rows are about others, so that nothing of it is read.
 */
function tableBeside<Field extends string>(
  { headers, asides, shape }: Layout<Field>,
  { fieldOf, namesOf = () => [] }: HeaderMeaning<Field>,
): number | undefined {
  if (shape !== undefined) return undefined
  const isField = (text: string): boolean => text !== '' && fieldOf(text) !== undefined
  const isBetween = (text: string): boolean => text === '' || namesOf(text).length > 0
  const first = headers.findIndex(({ text }, i) => isField(text) && !asides.has(i))
  const between = headers.findIndex(({ text }, i) => i > first && isBetween(text))
  if (first === -1 || between === -1) return undefined
  const again = headers.findIndex(({ text }, i) => i > between && text === headers[first]?.text)
  return again === -1 ? undefined : again
}

function tellBeside({ headerRow, headers }: Layout, at: number, found: Findings): void {
  const columns = headers.slice(at, at + mostTold).flatMap(({ text }) => (text === '' ? [] : [shown(text)]))
  const header = headers[at]?.text ?? ''
  found.add(tableIssue('table-beside', headerPath(headerRow, { index: at, header }), { columns }))
}

/** The columns before that at which another table begins. */
function columnsBefore<Field extends string>(
  end: number = Number.POSITIVE_INFINITY,
  { fields, others }: { readonly fields: readonly DoubtfulColumn<Field>[]; readonly others: Column[] },
): { readonly fields: readonly DoubtfulColumn<Field>[]; readonly others: Column[] } {
  return {
    fields: fields.filter(({ column }) => column.index < end),
    others: others.filter(({ index }) => index < end),
  }
}

/** Where the header of a column stands. */
export function headerPath(headerRow: number, { header, row = headerRow }: Column): [number, string] {
  return [row, header]
}

/** Tells of a column that is of the same thing as another. */
export function tellDuplicate(headerRow: number, column: Column, other: Column, found: Findings): void {
  found.add(duplicateIssue(headerRow, column, other))
}

/** Two columns of one header are told apart by their letters. */
function duplicateIssue(headerRow: number, column: Column, other: Column): ReadIssue {
  const isSame = column.header === other.header
  const named = ({ header, index }: Column): string => (isSame ? `${header} (${letterOf(index)})` : header)
  const details = { header: named(column), other: named(other) }
  return tableIssue('column-duplicate', headerPath(headerRow, column), details)
}

/** Tells of a column that is not read, because its header has two meanings. */
export function tellDoubtful(
  headerRow: number,
  { column, field, names }: DoubtfulColumn<string>,
  found: Findings,
): void {
  const details = { header: column.header, field, competencies: names.slice(0, 10) }
  found.add(tableIssue('column-ambiguous', headerPath(headerRow, column), details))
}
