import { present } from '../../base/present'
import { isBesideThePoint } from './beside-the-point'
import { headerText, isBlankCell } from './cell-text'
import { foldHeader } from './fold-header'
import { headerSplits } from './header-splits'
import type { SheetColumn } from './layout-types'
import { summingColumns } from './summing-columns'
import type { TurnedTable, Turning } from './turning'

/** The columns of each table of a sheet with competencies in rows, those of entries among them. */
export function turnedColumns<Field extends string>(
  turning: Turning<Field>,
  tables: readonly TurnedTable[],
): readonly (readonly SheetColumn<Field>[])[] {
  const { turnedTo } = turning
  const columnsWith = (elsewhere: ReadonlySet<string>): readonly (readonly SheetColumn<Field>[])[] =>
    tables.map((table) => entryColumns(turning, table, elsewhere))
  const alone = columnsWith(new Set())
  const entries = alone.flat().flatMap(({ as, header }) => (as === turnedTo ? [header] : []))
  const all = tables.length > 1 ? columnsWith(new Set(entries)) : alone
  return all.map((columns) => withoutRepeats(toldApart(columns, turnedTo), turnedTo))
}

/** A column of one table, and what stands in it on rows of competencies. */
interface HeldColumn {
  readonly index: number
  readonly header: string
  readonly held: readonly unknown[]
}

/**
 * The columns of one table, those of entries among them: also those whose cells are no levels, where a table above or below
 * has an entry of the name.
 */
function entryColumns<Field extends string>(
  turning: Turning<Field>,
  { header, rows }: TurnedTable,
  elsewhere: ReadonlySet<string>,
): SheetColumn<Field>[] {
  const { cells, column, fieldOf, turnedTo, entry, parts } = turning
  const headers = (cells[header] ?? []).map(headerText)
  const width = rows.reduce((most, row) => Math.max(most, cells[row]?.length ?? 0), headers.length)
  const all = Array.from({ length: width }, (_, index): HeldColumn => {
    const held = rows.flatMap((row) => (isBlankCell(cells[row]?.[index]) ? [] : [cells[row]?.[index]]))
    return { index, header: headers[index] ?? '', held }
  })
  const chosen = all.filter((each) => entry.some((field) => field === fieldOf(each.header)))
  // A column that is wholly blank ends the table: what stands behind it is another one.
  const end = all.find((each) => each.index > column && each.header === '' && each.held.length === 0)?.index
  const summing = summingColumns(headers, turnedTo === 'person')
  const others = new Set(headers.map(foldHeader))
  return all.map(({ held, ...named }): SheetColumn<Field> => {
    if (named.index === column) return { ...named, as: 'competency' }
    const each = { ...named, ...besideLevels({ ...named, held }, others, turning) }
    const isChosen = chosen.some(({ index }) => index === each.index)
    if (isChosen) return { ...each, ...present({ name: parts.get(each.header) }), as: turnedTo }
    // Levels under no header are told there too: a heading over several columns is written once.
    if (chosen.length > 0 && each.header !== '') return each
    if (each.index < column || summing.has(each.index) || 'holds' in each) return each
    const isBehind = end !== undefined && each.index > end
    return { ...each, ...levelColumn({ ...each, held }, { isBehind, elsewhere }, turning) }
  })
}

/** What a column says of competencies beside levels. */
function besideLevels<Field extends string>(
  { header, held }: HeldColumn,
  others: ReadonlySet<string>,
  { fieldOf, besideLevel }: Turning<Field>,
): Pick<SheetColumn, 'holds'> {
  const field =
    fieldOf(header) ??
    splitHeader(header, others)
      .map(fieldOf)
      .find((each) => each !== undefined)
  if (field === undefined || field === 'ignored') return {}
  const holds = held.map((cell) => besideLevel(field, cell)).find((each) => each !== undefined)
  return holds === undefined ? {} : { holds }
}

/** What a header says before or behind another one: "Bobot" in "Bobot Analis" beside "Analis". */
function splitHeader(header: string, others: ReadonlySet<string>): string[] {
  return headerSplits(foldHeader(header)).flatMap(([before, behind]) => [
    ...(others.has(behind) ? [before] : []),
    ...(others.has(before) ? [behind] : []),
  ])
}

/** What a column behind that of competencies is: an entry where most of its cells read as levels; else these are told. */
function levelColumn<Field extends string>(
  { header, held }: HeldColumn,
  { isBehind, elsewhere }: { readonly isBehind: boolean; readonly elsewhere: ReadonlySet<string> },
  { fieldOf, isLevel, isLevelHead, saysLevel, isAttempt, turnedTo, parts }: Turning<Field>,
): Pick<SheetColumn<Field>, 'as' | 'levels' | 'attempts'> {
  const field: string | undefined = fieldOf(header)
  if (isBesideThePoint(header) || field === 'ignored') return {}
  // A second column called "Competence" that holds levels is no name of competencies; one called "Level" is no entry.
  const isName = header !== '' && !isLevelHead(header) && !parts.has(header)
  const isNamed = isName && (field === undefined || field === 'competency')
  const isEntry = elsewhere.has(header) || held.filter(saysLevel).length * 2 >= held.length
  if (isNamed && !isBehind && isEntry) return { as: turnedTo }
  const levels = held.filter(isLevel).length
  const attempts = levels > 0 ? 0 : held.filter(isAttempt).length
  return levels > 0 ? { levels } : attempts > 0 ? { attempts } : {}
}

/**
 * Columns whose headers stand more than once, told apart by the header of the last column before them that is no entry:
 * heads over several columns are written once.
 */
function toldApart<Field extends string>(
  columns: readonly SheetColumn<Field>[],
  turnedTo: Field,
): SheetColumn<Field>[] {
  const counts = new Map<string, number>()
  for (const { header, as } of columns) {
    if (as === turnedTo) counts.set(header, (counts.get(header) ?? 0) + 1)
  }
  let head = ''
  return columns.map((column) => {
    const { header, as } = column
    if (as !== turnedTo) {
      if (header !== '' && as !== 'competency') head = header
      return column
    }
    return (counts.get(header) ?? 0) < 2 || head === '' ? column : { ...column, header: `${head} ${header}` }
  })
}

/** Columns of entries without a second one of a header, which is not read. */
function withoutRepeats<Field extends string>(
  columns: readonly SheetColumn<Field>[],
  turnedTo: Field,
): SheetColumn<Field>[] {
  const seen = new Map<string, number>()
  return columns.map(({ as, ...column }) => {
    const first = as === turnedTo ? seen.get(column.header) : undefined
    if (first !== undefined) return { ...column, repeats: first }
    if (as === turnedTo) seen.set(column.header, column.index)
    return as === undefined ? column : { ...column, as }
  })
}
