import { isBesideThePoint } from './beside-the-point'
import { headerText, isBlankCell } from './cell-text'
import type { Header, Layout, NamedHints } from './layout-types'
import { filledIn, footerIn } from './layout-words'
import { aboveOf } from './plain-layout'
import { passedRow } from './row-kinds'

/**
 * A recap, of which the row of required levels alone is read, as the entry that the caller says it is; nothing where the
 * sheet has no such row below one that names competencies.
 */
export function standardLayout<Field extends string>(
  cells: readonly (readonly unknown[])[],
  { namesOf = () => [], isLevel = () => false, saysLevel = isLevel, turnedTo }: NamedHints<Field>,
  standardOf: string,
): Layout<Field> | undefined {
  const labelIn = (row: readonly unknown[]): number =>
    filledIn(row).find((i) => footerIn(row[i]) === 'standard') ?? -1
  const standard = cells.findIndex((row) => labelIn(row) >= 0 && row.some((cell) => saysLevel(cell)))
  const row = cells[standard]
  if (row === undefined || turnedTo === undefined) return undefined
  const named = (each: readonly unknown[]): number =>
    each.filter((cell) => namesOf(headerText(cell)).length > 0).length
  const counts = cells.slice(0, standard).map(named)
  const most = Math.max(0, ...counts)
  if (most === 0) return undefined
  const at = counts.indexOf(most)
  const label = labelIn(row)
  const headers = (cells[at] ?? []).map(
    (cell, i): Header<Field> => ({
      text: i === label ? turnedTo : headerText(cell),
      row: at + 1,
      ...(i === label ? { field: turnedTo } : {}),
    }),
  )
  // What is said of the people below; a level under a header that names nothing is left to be told.
  const isRead = (text: string, i: number): boolean =>
    i === label || namesOf(text).length > 0 || (isLevel(row[i]) && !isBesideThePoint(text))
  const asides = new Set(headers.flatMap(({ text }, i) => (isRead(text, i) ? [] : [i])))
  const others = cells.flatMap((each, i) =>
    i <= at || i === standard || each.every(isBlankCell) ? [] : [passedRow('not-standard', i + 1, each)],
  )
  return {
    shape: 'wide',
    headers,
    headerRow: at + 1,
    headerRows: [at + 1],
    rows: [
      { number: standard + 1, cells: row.map((cell, i) => (i === label ? standardOf : cell)), isWhole: true },
    ],
    passed: [...aboveOf(cells, at), ...others],
    asides,
  }
}
