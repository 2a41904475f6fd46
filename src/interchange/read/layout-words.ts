import { headerText, isBlankCell, restoredText } from './cell-text'
import { type FooterKind, footerKind, isSignatureAlone } from './footer-words'

// Words by which people mark what is no entry of a table: all folded as headers are.

/** What the words of a cell make of its row: nothing where the text was protected, so that it is an entry's own. */
export function footerIn(cell: unknown): FooterKind | undefined {
  if (typeof cell !== 'string') return undefined
  const { text, literal } = restoredText(cell)
  return literal ? undefined : footerKind(text)
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
