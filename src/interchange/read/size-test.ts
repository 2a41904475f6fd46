import { mostColumns } from './exceeded'

/**
 * Tells of rows, one after the other, whether a table goes beyond what is read: by all of its cells so far, or by the columns of
 * one row. A row counts as one cell at least: a list may have a thousand million places and nothing in them.
 */
export function sizeTest(mostCells: number): (places: number) => 'cells' | 'columns' | undefined {
  let cells = 0
  return (places) => {
    cells += Math.max(1, places)
    if (cells > mostCells) return 'cells'
    return places > mostColumns ? 'columns' : undefined
  }
}
