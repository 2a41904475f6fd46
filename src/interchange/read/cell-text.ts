import { looksLikeHead } from './dictionary-headers'
import { footerBeginning, looksLikeFooter } from './footer-words'
import { isUnitHeading } from './heading-words'
import { isChangedBySheet } from './is-changed-by-sheet'

export { foldHeader } from './fold-header'

/** What a decoder puts in the place of bytes that are no character in its encoding. */
export const unreadable: string = '\uFFFD'

/** First characters that make Excel or another sheet take a text for a formula, full-width ones too. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/
/** A bare dash, which people write for "nothing". */
const dash = /^[-–—−]+$/

/** What a database writes for nothing, as a cell. */
const noValue = 'NULL'

/** A text without the apostrophes before it. */
function coreOf(text: string): string {
  return text.replace(/^'+/, '')
}

/** Whether a text would not come back from a sheet as it is. */
function needsApostrophe(text: string): boolean {
  const core = coreOf(text)
  if (core === '' || core.trim() !== core || core === noValue) return true
  return formula.test(core) || dash.test(core) || isChangedBySheet(core) || looksLikeFooter(core)
}

/** Whether an apostrophe before a text is one that was set to protect it. */
function isProtected(cell: string): boolean {
  return (
    cell.startsWith("'") &&
    (needsApostrophe(cell) || looksLikeHead(coreOf(cell)) || looksLikeOther(coreOf(cell)))
  )
}

/** Whether a text that tells people apart would be taken for what a row is called that is nobody's. */
function looksLikeOther(text: string): boolean {
  return footerBeginning(text) !== undefined || isUnitHeading(text)
}

/**
 * A text as a cell that no sheet runs as a formula or changes, and that is not taken for a total or a signature: an
 * apostrophe goes before what begins like a formula, has blanks at its ends, is nothing but dashes or `NULL`, would become
 * a number, a date or the like, or is a word of footers.
 */
export function protectedText(text: string): string {
  return needsApostrophe(text) || isProtected(text) ? `'${text}` : text
}

/** The same, of a code in a row that could be taken for a header. */
export function protectedHead(text: string): string {
  return looksLikeHead(text) ? `'${text}` : protectedText(text)
}

/** The same, of what tells people apart: no row of sums or heading either. */
export function protectedPerson(text: string): string {
  return looksLikeOther(text) ? `'${text}` : protectedText(text)
}

/** The text of a cell: an apostrophe that `protectedText` set is taken away, else blanks at the ends are. */
export function restoredText(cell: string): { readonly text: string; readonly literal: boolean } {
  return isProtected(cell) ? { text: cell.slice(1), literal: true } : { text: cell.trim(), literal: false }
}

/**
 * A text without blanks at its ends, and with plain spaces for line breaks and any other blanks in it. U+FEFF, which
 * JavaScript counts among them, has no width: within a text it stays, and is told of where it has no place.
 */
export function plainBlanks(text: string): string {
  const trimmed = text.trim()
  return /[^\S \uFEFF]/.test(trimmed) ? trimmed.replace(/[^\S\uFEFF]+/g, ' ') : trimmed
}

/** Whether a text is what a database writes for nothing. */
export function isNoValue(text: string): boolean {
  return text === noValue
}

/** Whether a cell holds nothing but a dash. */
export function isDash(text: string): boolean {
  return dash.test(text)
}

/** Whether a cell shows a number that Excel has shortened to an exponent, so that its digits are lost. */
export function lostDigits(text: string): boolean {
  return /^\d[.,]?\d*e\+?\d+$/i.test(text)
}

/** Whether a text leaves no doubt of that: `1,98501E+17`, but not `1E5`, which can be a code where no sheet has been. */
export function isShortened(text: string): boolean {
  return /^\d[.,]\d+e\+\d+$/i.test(text)
}

/** What is folded by its case alone: most cells of most tables. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/** A word or name without case, double blanks and what nobody sees. */
export function foldWord(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a cell shows when it stands in a header: numbers and true or false are headers too. */
export function headerText(cell: unknown): string {
  if (typeof cell === 'string') return restoredText(cell).text
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** Whether there is nothing in a cell, or nothing but blanks. */
export function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** The beginning of what was found, short enough for a message. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
