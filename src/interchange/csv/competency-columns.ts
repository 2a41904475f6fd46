import type { Severity } from '../../base/issue'
import { present } from '../../base/present'
import { mostSuggestions } from '../../base/suggest'
import type { CompetencyModel } from '../../model/competency-model'
import { isBesideThePoint } from '../read/beside-the-point'
import type { CellTests } from '../read/cell-tests'
import { tellSharedName } from '../read/entries'
import { wordsOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { namedPart } from '../read/named-part'
import { type Cell, type Column, type RowReader, textOf } from '../read/row-reader'
import { tellRepeatedRow } from '../read/same-rows'
import { fieldsFor, type Sheet, suggestionAmong } from '../read/sheet'
import { headerPath, tellDuplicate } from '../read/sheet-columns'
import { tellUnknownCompetency } from '../read/tell-unknown-competency'

/** The columns of a table that hold levels, or that would if they could be read. */
export interface CompetencyColumns<C extends string = string> {
  /** The columns that are read, by code. */
  readonly named: ReadonlyMap<C, Column>
  /** The headers of the columns that name nothing. */
  readonly unknown: readonly string[]
  /** Columns that are not read although they hold levels, and the codes that they may be of; none: any. */
  readonly unread: readonly UnreadColumn[]
}

/** A column that is not read although something in it may have been of a competency or a field. */
export interface UnreadColumn {
  readonly column: Column
  readonly codes: readonly string[]
  /** The header of a field that its own may have been meant for. */
  readonly meant?: string
}

/**
 * Finds the columns of competencies beside those of fields. A second column of one competency, a name that several
 * have, and levels in a column that names none are errors; cells that look like levels and cannot be read, and something
 * under a header that is nearly one of a field, are warnings; any other column is hinted at.
 */
export function competencyColumns<Field extends string, C extends string>(
  sheet: Sheet<Field>,
  model: CompetencyModel<string, C>,
  tests: CellTests,
  found: Findings,
): CompetencyColumns<C> {
  const { named, unknown, unread } = namedColumns(sheet, model, found)
  const competencies = wordsWithout(model, named)
  const counts = cellCounts(sheet.rows, unknown, tests)
  for (const column of unknown) {
    const code = competencyGiven(sheet, column)
    const cells = counts.get(column)
    const isTurned = sheet.layout.shape === 'competency-rows'
    const words = { fields: isTurned ? sheet.absent : fieldsFor(sheet, column), competencies }
    const told = code === undefined ? tellUnread(sheet, column, { words, cells }, found) : {}
    if (told === undefined) continue
    unread.push({ column, codes: [], ...told })
    const path = headerPath(sheet.headerRow, column)
    if (code !== undefined) tellUnknownCompetency(model, code, path, found)
  }
  return { named, unknown: unknown.map(({ header }) => header), unread }
}

/** The columns that name competencies, those that name none, and those that are not read because others do. */
function namedColumns<Field extends string, C extends string>(
  sheet: Sheet<Field>,
  model: CompetencyModel<string, C>,
  found: Findings,
): { readonly named: Map<C, Column>; readonly unknown: readonly Column[]; readonly unread: UnreadColumn[] } {
  const named = new Map<C, Column>()
  const unknown: Column[] = []
  const unread: UnreadColumn[] = sheet.doubtful.map(({ column, names }) => ({ column, codes: names }))
  for (const column of sheet.others) {
    const codes = sheet.namesOf(column.header).filter((code) => isCode(model, code))
    const [code, ...others] = codes
    const other = code === undefined ? undefined : named.get(code)
    if (code === undefined) unknown.push(column)
    else if (others.length === 0 && other === undefined) named.set(code, column)
    else if (tellTwice(sheet, { column, codes }, other, found)) unread.push({ column, codes })
  }
  return { named, unknown, unread }
}

/** Whether a key that a header names is a code of the model, as what names headers is asked to give. */
function isCode<C extends string>({ competencies }: CompetencyModel<string, C>, key: string): key is C {
  return Object.hasOwn(competencies, key)
}

/**
 * Tells of a column whose header names several competencies, or one that has a column already; true where something is
 * lost with it.
 */
function tellTwice(
  { headerRow, layout, rows }: Pick<Sheet<string>, 'headerRow' | 'layout' | 'rows'>,
  { column, codes }: UnreadColumn,
  other: Column | undefined,
  found: Findings,
): boolean {
  const { header } = column
  const path = headerPath(headerRow, column)
  if (codes.length > 1) tellSharedName({ kind: 'competencies', name: header, keys: codes }, path, found)
  else if (other === undefined) return false
  else if (layout.shape === 'competency-rows') {
    const same = [...rows].every((row) => sameCell(row.cell(column), row.cell(other)))
    tellRepeatedRow({ key: header, row: other.row ?? headerRow, same, path }, found)
    return !same
  } else tellDuplicate(headerRow, column, other, found)
  return true
}

function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return (one === undefined ? '' : textOf(one)) === (other === undefined ? '' : textOf(other))
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

/** What the cells of a column are that hold something. */
export interface CellCounts {
  readonly filled: number
  readonly levels: number
  readonly attempts: number
}

/** What an unknown column may have been meant for, and what its cells are; absent where nothing is in them, or of no column. */
export interface UnknownColumn {
  readonly words: { readonly fields: readonly string[]; readonly competencies: readonly string[] }
  readonly cells: CellCounts | undefined
}

/**
 * Tells of a column that says nothing to the reader: an error where it holds levels or is a misspelt competency's.
 *
 * @returns what else it may have been, where something is lost with it
 */
export function tellUnread(
  { headerRow, layout }: Pick<Sheet<string>, 'headerRow' | 'layout'>,
  column: Column,
  { words: { fields, competencies }, cells }: UnknownColumn,
  found: Findings,
): Pick<UnreadColumn, 'meant'> | undefined {
  const { header } = column
  const isRow = layout.shape === 'competency-rows'
  const { suggestion: near } = suggestionAmong(header, [fields, competencies], found)
  const meant = near !== undefined && fields.includes(near) ? near : undefined
  const severity = severityOf(cells ?? noCells, { near, meant, isRow })
  const { levels = 0, attempts = 0 } = cells ?? {}
  // Words below "Catatan (SQL)" are remarks; levels below "Bahasa kueri (SQL)" are of the competency.
  const isSought = near === undefined && levels > 0 && found.count() < mostSuggestions
  const part = isSought ? namedPart(header, competencies) : undefined
  const isAttempt = severity === 'warning' && attempts > 0 && meant === undefined
  const counted = levels > 0 ? { levels } : isAttempt ? { attempts } : {}
  const details = {
    header,
    ...counted,
    ...present({ suggestion: near ?? part, lies: isRow ? ('row' as const) : undefined }),
  }
  found.add(tableIssue('column-unknown', headerPath(headerRow, column), details, severity))
  if (severity === 'hint') return undefined
  return levels === 0 && meant !== undefined ? { meant } : {}
}

/** How much is lost with a column that is not read. */
function severityOf(
  { filled, levels, attempts }: CellCounts,
  {
    near,
    meant,
    isRow,
  }: { readonly near: string | undefined; readonly meant: string | undefined; readonly isRow: boolean },
): Severity {
  const isCompetency = near !== undefined && meant === undefined
  if (levels > 0 || (filled > 0 && isCompetency)) return 'error'
  // Among competencies in rows a row of words is most likely one too.
  return attempts > 0 || (filled > 0 && (meant !== undefined || isRow)) ? 'warning' : 'hint'
}

const noCells: CellCounts = { filled: 0, levels: 0, attempts: 0 }

/** What the cells of columns are, in one pass; nothing of a column that says that it holds no levels. */
export function cellCounts(
  rows: Iterable<RowReader<never>>,
  columns: readonly Column[],
  tests: CellTests,
  isAside: (header: string) => boolean = isBesideThePoint,
): ReadonlyMap<Column, CellCounts> {
  const counts = new Map<Column, CellCounts>()
  const open = columns.filter(({ header }) => !isAside(header))
  if (open.length === 0) return counts
  for (const row of rows) {
    for (const column of open) {
      const cell = row.isAbsent(column) ? undefined : row.cell(column)
      if (cell !== undefined) counts.set(column, withCell(counts.get(column) ?? noCells, cell, tests))
    }
  }
  return counts
}

function withCell(
  { filled, levels: before, attempts }: CellCounts,
  cell: Cell,
  { isLevel, isAttempt }: CellTests,
): CellCounts {
  const levels = before + (isLevel(cell) ? 1 : 0)
  // Once a level is among them, what else looks like one changes nothing.
  return { filled: filled + 1, levels, attempts: attempts + (levels === 0 && isAttempt(cell) ? 1 : 0) }
}
