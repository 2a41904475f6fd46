import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { isBesideThePoint } from '../read/beside-the-point'
import { tellSharedName } from '../read/entries'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import type { Column, RowReader } from '../read/row-reader'
import { type Sheet, suggestionFor } from '../read/sheet'
import { headerPath, tellDuplicate } from '../read/sheet-columns'
import type { LevelTest } from './level-test'

/** The columns of a table that hold levels, or that would if they could be read. */
export interface CompetencyColumns {
  /** The columns that are read, by code. */
  readonly named: ReadonlyMap<string, Column>
  /** The headers of the columns that name nothing. */
  readonly unknown: readonly string[]
  /** Columns that are not read although they hold levels, and the codes that they may be of; none: any. */
  readonly unread: readonly UnreadColumn[]
}

/** A column of levels that is not read. */
export interface UnreadColumn {
  readonly column: Column
  readonly codes: readonly string[]
}

/**
 * Finds the columns of competencies beside those of fields. A second column of one competency, a name that several
 * have, and levels in a column that names none are errors; a column that holds no levels is hinted at.
 */
export function competencyColumns<Field extends string>(
  sheet: Sheet<Field>,
  model: CompetencyModel,
  isLevel: LevelTest,
  found: Findings,
): CompetencyColumns {
  const named = new Map<string, Column>()
  const unread: UnreadColumn[] = sheet.doubtful.map(({ column, names }) => ({ column, codes: names }))
  const unknown: Column[] = []
  for (const column of sheet.others) {
    const codes = sheet.namesOf(column.header)
    const [code, ...others] = codes
    if (code === undefined) unknown.push(column)
    else if (others.length === 0 && !named.has(code)) named.set(code, column)
    else {
      tellTwice(sheet, { column, codes }, named.get(code), found)
      unread.push({ column, codes })
    }
  }
  const words = [...sheet.absent, ...wordsOf(model, named)]
  const counts = levelsIn(sheet.rows, unknown, isLevel)
  for (const column of unknown) {
    const code = competencyGiven(sheet, column)
    const levels = counts.get(column) ?? 0
    if (code === undefined && !tellUnread(sheet, column, { words, levels }, found)) continue
    unread.push({ column, codes: [] })
    const path = headerPath(sheet.headerRow, column)
    if (code !== undefined) found.add(unknownCompetency(model, code, path, found.count()))
  }
  return { named, unknown: unknown.map(({ header }) => header), unread }
}

/** Tells of a column whose header names several competencies, or one that has a column already. */
function tellTwice(
  { headerRow }: Pick<Sheet<string>, 'headerRow'>,
  { column, codes }: UnreadColumn,
  other: Column | undefined,
  found: Findings,
): void {
  const { header } = column
  const path = headerPath(headerRow, column)
  if (codes.length > 1) tellSharedName({ kind: 'competencies', name: header, keys: codes }, path, found)
  else if (other !== undefined) tellDuplicate(headerRow, column, other, found)
}

/** The competency that the caller says a column holds. */
function competencyGiven<Field extends string>(
  { given }: Sheet<Field>,
  { header }: Column,
): string | undefined {
  const meaning = given(header)
  return typeof meaning === 'object' ? meaning.competency : undefined
}

/** Codes and names of the competencies that no column names. */
function wordsOf({ competencies }: CompetencyModel, named: ReadonlyMap<string, Column>): readonly string[] {
  return Object.entries(competencies).flatMap(([code, { name, aliases = [] }]) =>
    named.has(code) ? [] : [code, ...Object.values(name).filter((text) => text !== undefined), ...aliases],
  )
}

/** What the header of an unknown column may have been meant for, and how many of its cells read as levels. */
export interface UnknownColumn {
  readonly words: readonly string[]
  readonly levels: number
}

/** Tells of a column that says nothing to the reader: an error where it holds levels, and true then. */
export function tellUnread(
  { headerRow }: Pick<Sheet<never>, 'headerRow'>,
  column: Column,
  { words, levels }: UnknownColumn,
  found: Findings,
): boolean {
  const { header } = column
  const details = { header, ...suggestionFor(header, words, found), ...(levels === 0 ? {} : { levels }) }
  const severity = levels === 0 ? 'hint' : 'error'
  found.add(tableIssue('column-unknown', headerPath(headerRow, column), details, severity))
  return levels > 0
}

/** How many cells of columns read as levels, in one pass; none of a column that says that it holds none. */
export function levelsIn(
  rows: Iterable<RowReader<never>>,
  columns: readonly Column[],
  isLevel: LevelTest,
): ReadonlyMap<Column, number> {
  const counts = new Map<Column, number>()
  const open = columns.filter(({ header }) => !isBesideThePoint(header))
  if (open.length === 0) return counts
  for (const row of rows) {
    for (const column of open) {
      const cell = row.cell(column)
      if (cell !== undefined && isLevel(cell)) counts.set(column, (counts.get(column) ?? 0) + 1)
    }
  }
  return counts
}
