import { headerText, isBlankCell, isDash } from './cell-text'
import { isOfEssentials, isOfWeights } from './footer-words'
import type { BesideLevel } from './issues'
import { filledIn, numberingOf } from './layout-words'
import { readYesNo } from './yes-no'

/**
 * What a row below headers of competencies says of them beside levels: their weights, by its word; which are essential, where it
 * has a word for that, and yes or no below each.
 *
 * @param columns - the places of competencies
 */
export function besideRow(
  cells: readonly unknown[],
  columns: ReadonlySet<number>,
): { readonly as: BesideLevel; readonly unread: number } | undefined {
  const filled = filledIn(cells)
  const unread = filled.find((i) => columns.has(i))
  if (unread === undefined) return undefined
  if (filled.some((i) => isOfWeights(headerText(cells[i])))) return { as: 'weights', unread }
  const isLabelled = filled.some((i) => !columns.has(i) && isOfEssentials(headerText(cells[i])))
  return isLabelled && saysYesOrNo(cells, columns) ? { as: 'essentials', unread } : undefined
}

/** Whether cells hold words for yes and no and nothing else; figures may be levels. */
function saysYesOrNo(cells: readonly unknown[], columns: ReadonlySet<number>): boolean {
  const held = [...columns].flatMap((i) => (isBlankCell(cells[i]) ? [] : [cells[i]]))
  const said = held.filter((cell) => !isDash(headerText(cell)))
  return (
    said.length > 0 &&
    said.every((cell) => numberingOf(cell) === undefined && readYesNo(headerText(cell)) !== undefined)
  )
}
