import { mostSuggestions, suggest } from '../../base/suggest'
import type { CompetencyModel } from '../../model/competency-model'
import { isBesideThePoint } from '../read/beside-the-point'
import { tellSharedName } from '../read/entries'
import { wordsOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { foldHeader } from '../read/fold-header'
import { tableIssue } from '../read/issues'
import type { Column, RowReader } from '../read/row-reader'
import { type Sheet, suggestionFor } from '../read/sheet'
import { headerPath, tellDuplicate } from '../read/sheet-columns'
import { tellUnknownCompetency } from '../read/tell-unknown-competency'
import type { LevelTest } from './level-test'

/** The columns of a table that hold levels, or that would if they could be read. */
export interface CompetencyColumns<C extends string = string> {
  /** The columns that are read, by code. */
  readonly named: ReadonlyMap<C, Column>
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
export function competencyColumns<Field extends string, C extends string>(
  sheet: Sheet<Field>,
  model: CompetencyModel<string, C>,
  isLevel: LevelTest,
  found: Findings,
): CompetencyColumns<C> {
  const named = new Map<C, Column>()
  const unread: UnreadColumn[] = sheet.doubtful.map(({ column, names }) => ({ column, codes: names }))
  const unknown: Column[] = []
  for (const column of sheet.others) {
    const codes = sheet.namesOf(column.header).filter((code) => isCode(model, code))
    const [code, ...others] = codes
    if (code === undefined) unknown.push(column)
    else if (others.length === 0 && !named.has(code)) named.set(code, column)
    else {
      tellTwice(sheet, { column, codes }, named.get(code), found)
      unread.push({ column, codes })
    }
  }
  const competencies = wordsWithout(model, named)
  const words = [...sheet.absent, ...competencies]
  const counts = levelsIn(sheet.rows, unknown, isLevel)
  const isMeant = misspeltColumns(sheet, unknown, competencies)
  for (const column of unknown) {
    const code = competencyGiven(sheet, column)
    const levels = counts.get(column) ?? 0
    const details = { words, levels, isMeant: isMeant.has(column) }
    if (code === undefined && !tellUnread(sheet, column, details, found)) continue
    unread.push({ column, codes: [] })
    const path = headerPath(sheet.headerRow, column)
    if (code !== undefined) tellUnknownCompetency(model, code, path, found)
  }
  return { named, unknown: unknown.map(({ header }) => header), unread }
}

/** Whether a key that a header names is a code of the model, as what names headers is asked to give. */
function isCode<C extends string>({ competencies }: CompetencyModel<string, C>, key: string): key is C {
  return Object.hasOwn(competencies, key)
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
function wordsWithout(
  { competencies }: CompetencyModel,
  named: ReadonlyMap<string, Column>,
): readonly string[] {
  return wordsOf(Object.fromEntries(Object.entries(competencies).filter(([code]) => !named.has(code))))
}

/** Columns that hold something, under a header that is nearer to a competency than to any field. */
function misspeltColumns<Field extends string>(
  { rows, absent }: Sheet<Field>,
  columns: readonly Column[],
  competencies: readonly string[],
): ReadonlySet<Column> {
  const words = [...absent, ...competencies]
  // As for suggestions: a thousand unknown columns are not a thousand typing errors.
  const near = columns.slice(0, mostSuggestions).filter(({ header }) => {
    const meant = suggest(foldHeader(header), words)
    return meant !== undefined && !absent.includes(meant)
  })
  return new Set(levelsIn(rows, near, () => true).keys())
}

/** What the header of an unknown column may have been meant for, and how many of its cells read as levels. */
export interface UnknownColumn {
  readonly words: readonly string[]
  readonly levels: number
  /** Whether it is a competency's, misspelt, whatever stands in it. */
  readonly isMeant?: boolean
}

/** Tells of a column that says nothing to the reader: an error where it holds levels or is misspelt, and true then. */
export function tellUnread(
  { headerRow }: Pick<Sheet<never>, 'headerRow'>,
  column: Column,
  { words, levels, isMeant = false }: UnknownColumn,
  found: Findings,
): boolean {
  const { header } = column
  const details = { header, ...suggestionFor(header, words, found), ...(levels === 0 ? {} : { levels }) }
  const isError = levels > 0 || isMeant
  const path = headerPath(headerRow, column)
  found.add(tableIssue('column-unknown', path, details, isError ? 'error' : 'hint'))
  return isError
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
