import { invalidParameter } from '../../base/invalid-parameter'
import { foldHeader, headerText, isBlankCell } from './cell-text'
import { isRecord } from './kind-of'
import type { LayoutHints } from './layout-types'
import { firstRows } from './read-cells'
import type { CompetencyColumn, Separator } from './table-options'

/** What the columns of a kind of table can hold, by the headers people write. */
export interface TableKind<Field extends string> {
  /** Headers of each field, in either language; case and marks do not matter. */
  readonly headers: Readonly<Record<Field, readonly string[]>>
  /** Of each of these groups one column at least must be there. */
  readonly needed: readonly (readonly Field[])[]
  /** Further headers, each of which hold only in a table that has no column by those before: a name where there is no id. */
  readonly weak?: readonly Readonly<Partial<Record<Field, readonly string[]>>>[]
  /**
   * Fields that several columns of a sheet may hold, each in a way of its own, as numbers of people, or the code and the name of a
   * competency: the first of its headers is read.
   */
  readonly ranked?: readonly Field[]
  /** What helps to see how a sheet of this kind lies; absent in files that programs write. */
  readonly layout?: LayoutHints<Field>
  /** Whether a missing column is told by its header, where a field has one alone; by its field when absent. */
  readonly byHeader?: true
}

/** Finds the header row of a kind of table, and what each of its columns holds. */
export interface HeaderFinder<Field extends string> {
  /** What a column holds, by its header. */
  readonly fieldOf: (header: string) => Field | 'ignored' | undefined
  /** What the caller says of a header. */
  readonly given: (header: string) => Field | 'ignored' | CompetencyColumn | undefined
  /** The place of a header among those of its field, where several columns may hold that; absent of any other. */
  readonly rankOf: (header: string) => number | undefined
  /** The place of the header row: the first of the upper rows with every needed column, else the first not blank. */
  readonly rowIn: (rows: readonly (readonly unknown[])[]) => number
  /** Whether one of the upper rows has every needed column. */
  readonly hasHeader: (rows: readonly (readonly unknown[])[]) => boolean
  /** The separator under which the header is known best; else the one most frequent in the first row with any. */
  readonly separatorOf: (text: string) => Separator
}

/** How many rows from the top the header is sought in: sheets often have a title above it. */
const headerSearch = 20

const separators: readonly Separator[] = [';', ',', '\t', '|']

/** A finder for a kind of table; what the caller says of a header goes before what is known of it. */
export function headerFinder<Field extends string>(
  kind: TableKind<Field>,
  mapping: Readonly<Record<string, Field | 'ignored' | CompetencyColumn>>,
): HeaderFinder<Field> {
  const meanings = new Map(Object.entries(mapping).map(([header, field]) => [header.trim(), field]))
  for (const [header, meaning] of meanings) checkMeaning(kind, header, meaning)
  const known = knownHeaders(kind, new Set(meanings.values()))
  const given: HeaderFinder<Field>['given'] = (header) => meanings.get(header.trim())
  const fieldOf: HeaderFinder<Field>['fieldOf'] = (header) => {
    const meaning = given(header)
    if (typeof meaning === 'object') return undefined
    return header === '' ? undefined : (meaning ?? known.get(foldHeader(header)))
  }
  const ranked = (kind.ranked ?? []).flatMap((field) => [field, ...kind.headers[field]].map(foldHeader))
  const rankOf: HeaderFinder<Field>['rankOf'] = (header) => {
    const rank = given(header) === undefined ? ranked.indexOf(foldHeader(header)) : -1
    return rank < 0 ? undefined : rank
  }
  const isHeader = (row: readonly unknown[]): boolean => {
    const fields = new Set(row.map((cell) => fieldOf(headerText(cell))))
    return kind.needed.every((group) => group.some((field) => fields.has(field)))
  }
  const rowIn: HeaderFinder<Field>['rowIn'] = (rows) => {
    const header = rows.slice(0, headerSearch).findIndex(isHeader)
    const first = (): number => rows.findIndex((row) => !row.every(isBlankCell))
    return header >= 0 ? header : Math.max(0, first())
  }
  const hasHeader: HeaderFinder<Field>['hasHeader'] = (rows) => rows.slice(0, headerSearch).some(isHeader)
  const scoreOf = (text: string, separator: Separator): number => {
    const rows = firstRows(text, separator, headerSearch)
    const header = rows[rowIn(rows)] ?? []
    const width = Math.min(999, header.length)
    return isHeader(header)
      ? 1_000_000 + new Set(header.map((cell) => fieldOf(cell))).size * 1000 + width
      : width
  }
  const separatorOf = (text: string): Separator => {
    let best: Separator = ','
    let most = 0
    for (const separator of separators) {
      const score = scoreOf(text, separator)
      if (score > most) [best, most] = [separator, score]
    }
    return best
  }
  return { fieldOf, given, rankOf, rowIn, hasHeader, separatorOf }
}

/** A kind of table with each of its weak headers among the others, one after the other. */
export function withWeakHeaders<Field extends string>(kind: TableKind<Field>): readonly TableKind<Field>[] {
  return (kind.weak ?? []).map((weak) => {
    const headers: Record<Field, readonly string[]> = { ...kind.headers }
    for (const field of fieldsOf(kind)) headers[field] = [...kind.headers[field], ...(weak[field] ?? [])]
    return { ...kind, headers }
  })
}

/** Refuses what no column of a kind of table can hold; JavaScript callers can write anything. */
function checkMeaning<Field extends string>(kind: TableKind<Field>, header: string, meaning: unknown): void {
  const isCompetency =
    isRecord(meaning) && Object.keys(meaning).length === 1 && typeof meaning['competency'] === 'string'
  if (isCompetency || meaning === 'ignored' || fieldsOf(kind).some((field) => field === meaning)) return
  throw invalidParameter('a table', `columns.${header}`, meaning, { oneOf: [...fieldsOf(kind), 'ignored'] })
}

/** Fields by their folded headers, without those that the caller has named a column for. */
function knownHeaders<Field extends string>(
  kind: TableKind<Field>,
  taken: ReadonlySet<Field | 'ignored' | CompetencyColumn>,
): ReadonlyMap<string, Field> {
  const known = new Map<string, Field>()
  for (const field of fieldsOf(kind)) {
    if (taken.has(field)) continue
    for (const header of [field, ...kind.headers[field]]) known.set(foldHeader(header), field)
  }
  return known
}

/** The fields of a kind of table. */
export function fieldsOf<Field extends string>(kind: TableKind<Field>): Field[] {
  // Safe: `headers` is a literal with exactly the fields as keys.
  return Object.keys(kind.headers) as Field[]
}
