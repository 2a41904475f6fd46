import { headerText, isBlankCell, restoredText } from './cell-text'
import {
  type FooterKind,
  footerBeginning,
  footerKind,
  isSignatureAlone,
  isTotalAndName,
} from './footer-words'

// Words by which people mark what is no entry of a table: all folded as headers are.

/** What the words of a cell make of its row: nothing where the text was protected, so that it is an entry's own. */
export function footerIn(cell: unknown): FooterKind | undefined {
  return typeof cell !== 'string' || isLiteral(cell) ? undefined : footerKind(headerText(cell))
}

/** The same, of words that may have others behind them. */
export function footerBegunIn(cell: unknown): FooterKind | undefined {
  return footerIn(cell) ?? (isLiteral(cell) ? undefined : footerBeginning(headerText(cell)))
}

/** Whether a cell is a word of sums that people are called as well. */
export function isNameToo(cell: unknown): boolean {
  return isTotalAndName(headerText(cell)) && !isLiteral(cell)
}

/** Whether a cell was protected, so that it is an entry's own. */
export function isLiteral(cell: unknown): boolean {
  return typeof cell === 'string' && restoredText(cell).literal
}

/** Whether a cell has words of a signature and no more: no sentence does. */
export function isBareSignature(cell: unknown): boolean {
  return footerIn(cell) === 'signature' && typeof cell === 'string' && isSignatureAlone(cell.trim())
}

/** The whole number that a cell of a numbering holds: `3`, `3.`, `(3)`. */
export function numberingOf(cell: unknown): number | undefined {
  const digits = /^\(?(\d{1,6})[.)]{0,2}$/.exec(headerText(cell))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The places of the cells of a row that hold something. */
export function filledIn(row: readonly unknown[]): number[] {
  const filled: number[] = []
  for (let i = 0; i < row.length; i++) if (!isBlankCell(row[i])) filled.push(i)
  return filled
}
