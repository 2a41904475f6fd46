import type { Separator } from './table-options'

/**
 * A text with `\n` for every line end outside quotes, be it `\r\n`, `\r` or `\n`: files put together from several
 * have more than one, and each ends a row. Within quotes a line end belongs to its cell and stays.
 */
export function withPlainLineEnds(text: string, separator: Separator): string {
  if (!text.includes('\r')) return text
  const parts: string[] = []
  let from = 0
  for (const [start, end] of quotedCells(text, separator)) {
    parts.push(plainLineEnds(text.slice(from, start)), text.slice(start, end))
    from = end
  }
  parts.push(plainLineEnds(text.slice(from)))
  return parts.join('')
}

function plainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Where quoted cells start and end: as in papaparse, a quote opens at the start of a cell and closes at its end. */
function* quotedCells(text: string, separator: Separator): Generator<readonly [number, number]> {
  let at = text.indexOf('"')
  while (at >= 0) {
    const end = startsCell(text, at, separator) ? endOfQuoted(text, at + 1, separator) : at + 1
    if (end > at + 1) yield [at, end]
    at = text.indexOf('"', end)
  }
}

function startsCell(text: string, at: number, separator: Separator): boolean {
  const before = text.charAt(at - 1)
  return before === '' || before === separator || before === '\n' || before === '\r'
}

/** The place behind the quote that closes a cell; the end of the text where none does. */
function endOfQuoted(text: string, from: number, separator: Separator): number {
  let at = text.indexOf('"', from)
  while (at >= 0) {
    if (text.charAt(at + 1) === '"') at++
    else if (endsCell(text, at + 1, separator)) return at + 1
    at = text.indexOf('"', at + 1)
  }
  return text.length
}

/** Whether nothing but spaces stands before the end of a cell. */
function endsCell(text: string, from: number, separator: Separator): boolean {
  let at = from
  while (text.charAt(at) === ' ') at++
  const next = text.charAt(at)
  return next === '' || next === separator || next === '\n' || next === '\r'
}
