// What a cell says, in the plainest terms: written apart from the readers, to be held against them.

/** Whether there is something in a cell. */
export function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '')
}

/** A cell as text; `''` of what is no value of a cell. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim()
  if (cell instanceof Date) return Number.isFinite(cell.getTime()) ? cell.toISOString().slice(0, 10) : ''
  return ['number', 'boolean', 'bigint'].includes(typeof cell) ? String(cell) : ''
}

/** A word without case, blanks, what nobody sees, and the apostrophe that protects it in a sheet. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^'+/, '')
    .replaceAll(/[\s\p{Cf}]/gu, '')
}

/** An id without blanks and the apostrophe that protects it. */
export function bareId(text: string): string {
  return text.trim().replace(/^'+/, '').replaceAll(/\s/g, '')
}

/** The number that a cell plainly shows: one of digits, whatever its mark. */
export function plainNumber(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string' || !/^\s*\d{1,3}(?:[.,]\d{1,2})?\s*$/.test(cell)) return undefined
  return Number(cell.trim().replace(',', '.'))
}

/** Whether a cell says that there is nothing in it: by a dash, or as databases write it. */
export function saysNothing(cell: unknown): boolean {
  return typeof cell === 'string' && /^(?:[-–—−]+|NULL)$/.test(cell.trim())
}

/** A header: its words, without case, signs and what nobody sees. */
export function headerWords(text: string): string {
  const seen = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
  // A header of signs alone is one too, also of one that nobody sees.
  return seen.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || text.trim().replace(/^'+/, '')
}

const notAssessed: readonly string[] = [
  ...['not assessed', 'not rated', 'belum dinilai', 'tidak dinilai', 'belum ada', 'NULL', 'n/a', 'n.a.'],
].map(folded)

/** Whether a cell says that nobody has assessed. */
export function saysNotAssessed(cell: unknown): boolean {
  return (
    !isFilled(cell) || saysNothing(cell) || (typeof cell === 'string' && notAssessed.includes(folded(cell)))
  )
}

/** The letters of a column, as a sheet shows them. */
export function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last
}

/** The place of a column, from 0, by its letters. */
export function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
