import type { HeaderFinder } from './header-finder'
import type { LayoutHints } from './layout-types'

/** What a sheet with competencies in rows is read with. */
export interface Turning<Field extends string> {
  readonly cells: readonly (readonly unknown[])[]
  /** The column that names competencies. */
  readonly column: number
  readonly fieldOf: HeaderFinder<Field>['fieldOf']
  readonly namesOf: (text: string) => readonly string[]
  /** Whether a text is nearly the name of a competency. */
  readonly isNear: (text: string) => boolean
  /** Whether a text heads a column that names competencies. */
  readonly isHead: (text: string) => boolean
  /** Whether a text heads a column of levels. */
  readonly isLevelHead: (text: string) => boolean
  readonly isLevel: (cell: unknown) => boolean
  readonly saysLevel: (cell: unknown) => boolean
  /** Whether a cell looks like a level that cannot be read. */
  readonly isAttempt: (cell: unknown) => boolean
  /** What a cell of a field says beside levels. */
  readonly besideLevel: NonNullable<LayoutHints<Field>['besideLevel']>
  readonly turnedTo: Field
  /** The entry by the header of what is said of it beside its level, where the head of the sheet has two rows. */
  readonly parts: ReadonlyMap<string, string>
  /** The fields that tell entries apart: a header that the caller maps to one of them makes its column an entry. */
  readonly entry: readonly Field[]
}

/** One of the tables of a sheet, which may stand below each other: its header, and its rows of competencies. */
export interface TurnedTable {
  /** The place of the header; -1 where it has none. */
  readonly header: number
  /** The places of the rows. */
  readonly rows: readonly number[]
}
