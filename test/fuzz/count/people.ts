import type { Person } from 'kompetensi'
import { bareId, folded, isFilled, plainNumber, saysNotAssessed, saysNothing, textOf } from './cells'
import { type CountedCell, type CountedTable, cellsIn, isAside, lostCell } from './counted-table'

/** Whether a level that came out is what a cell says. */
export function isLevelOf(
  held: unknown,
  cell: unknown,
  words: Readonly<Record<string, number>> = {},
): boolean {
  if (held === undefined) return saysNotAssessed(cell)
  if (typeof held !== 'number') return false
  const isWord = Object.keys(words).some((word) => folded(word) === folded(textOf(cell)))
  const shown = isWord ? undefined : plainNumber(cell)
  return shown === undefined || shown === held
}

function isOut({ column, cell }: CountedCell, person: Person, { options }: CountedTable): boolean {
  const { as, code } = column
  if (as === 'level' && code !== undefined) return isLevelOf(person.holdings[code], cell, options.levels)
  if (saysNothing(cell)) return true
  if (as === 'job' || as === 'unit') return person[as] !== undefined
  if (as !== 'performance' && as !== 'potential') return true
  if (folded(textOf(cell)) === 'null') return true
  return (plainNumber(cell) ?? person[as]) === person[as] && person[as] !== undefined
}

/** People by their ids without blanks; two may differ in these alone. */
function peopleById(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const byId = new Map<string, Person[]>()
  for (const person of people) byId.set(bareId(person.id), [...(byId.get(bareId(person.id)) ?? []), person])
  return byId
}

/** Each row is a person, and each of its cells theirs, or told; no person comes from nowhere. */
export function countPeople(table: CountedTable, people: readonly Person[]): string | undefined {
  const byId = peopleById(people)
  if (table.reading.competencyRows.length > 0) return countTurned(table, byId)
  const rowsOf = new Map<string, number[]>()
  for (const row of table.rows) {
    const cells = cellsIn(table, row)
    const key = cells.find(({ column }) => column.as === 'person')
    const id = key === undefined ? '' : bareId(textOf(key.cell))
    const rows = [...(rowsOf.get(id) ?? []), row]
    rowsOf.set(id, rows)
    const them = byId.get(id)
    if (them === undefined) {
      if (table.told.row(row)) continue
      // Of several tables below each other, what is wrong with an id is told once of all rows that have it.
      if (id !== '' && table.reading.headerRows.length > 1 && rows.some(table.told.row)) continue
      return `row ${row}: nobody is ${JSON.stringify(id)}, and nothing is told`
    }
    // Of somebody who has a row already, that is told.
    if (key?.isTold === true) continue
    // Of several tables below each other, what two rows say of one person is told once.
    const isTold = ({ column }: CountedCell): boolean =>
      rows.some((each) => table.told.cell(each, column.header))
    const lost = cells.find((cell) => !isTold(cell) && !them.some((person) => isOut(cell, person, table)))
    if (lost !== undefined) return lostCell(row, lost)
  }
  const stranger = [...byId.keys()].find((id) => !rowsOf.has(id))
  return stranger === undefined ? undefined : `nobody in the table is ${JSON.stringify(stranger)}`
}

/** The same of a sheet with a person a column. */
function countTurned(table: CountedTable, byId: ReadonlyMap<string, readonly Person[]>): string | undefined {
  const left = table.rows.find((row) => !table.told.row(row) && !isAside(table, row))
  if (left !== undefined) return `row ${left} is neither read nor told`
  for (const { row, code } of table.reading.competencyRows) {
    for (const counted of cellsIn(table, row)) {
      const { column, cell, isTold } = counted
      if (column.as !== 'person' || !isFilled(cell) || isTold) continue
      const them = byId.get(bareId(column.header)) ?? []
      const isThere = them.some(({ holdings }) => isLevelOf(holdings[code], cell, table.options.levels))
      if (!isThere) return lostCell(row, counted)
    }
  }
  return undefined
}
