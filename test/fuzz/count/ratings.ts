import type { CompetencyModel, Rating } from 'kompetensi'
import { bareId, folded, saysNothing, textOf } from './cells'
import { codesOf } from './codes-of'
import { type CountedCell, type CountedTable, cellsIn } from './counted-table'
import { isLevelOf } from './people'

const inapplicable: readonly string[] = [
  ...['not-applicable', 'not applicable', 'tidak berlaku', 'tidak relevan'],
].map(folded)

/** Whether a rating is what a row says. */
function isOfRow(
  rating: Rating,
  cells: readonly CountedCell[],
  table: CountedTable,
  model: CompetencyModel,
): boolean {
  return cells.every(({ column: { as }, cell, isTold }) => {
    const text = textOf(cell)
    // Of a header that stands there twice one column is read, which is told.
    if (isTold) return true
    if (as === 'person') return bareId(rating.person) === bareId(text)
    if (as === 'competency') return codesOf(model, text).includes(rating.competency)
    if (as === 'level' && rating.level === 'not-applicable') return inapplicable.includes(folded(text))
    if (as === 'level') return isLevelOf(rating.level, cell, table.options.levels)
    return saysNothing(cell) || (as !== 'rater' && as !== 'evidence') || rating[as] !== undefined
  })
}

/** Each row is a rating, in the order of the rows, or told; no rating comes from nowhere. */
export function countRatings(
  table: CountedTable,
  ratings: readonly Rating[],
  model: CompetencyModel,
): string | undefined {
  // How many ratings can have come of the rows so far: a row that is told may be one all the same.
  let reached = new Set([0])
  for (const row of table.rows) {
    const cells = cellsIn(table, row)
    const next = new Set<number>(table.told.row(row) ? reached : [])
    for (const at of reached) {
      const rating = ratings[at]
      if (rating !== undefined && isOfRow(rating, cells, table, model)) next.add(at + 1)
    }
    if (next.size === 0) return `row ${row} is no rating, and nothing is told`
    reached = next
  }
  return reached.has(ratings.length) ? undefined : `${ratings.length} ratings of ${table.rows.length} rows`
}
