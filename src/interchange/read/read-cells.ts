import Papa, { type Parser, type ParserOutcome } from 'papaparse'
import { shown } from './cell-text'
import { mostColumns, tellTooLarge } from './exceeded'
import type { Findings } from './findings'
import { tableIssue } from './issues'
import { withPlainLineEnds } from './line-ends'
import { sizeTest } from './size-test'
import type { Separator, TableLimits } from './table-options'
import { usualCells } from './usual-cells'

/** A text is cut into pieces of this many characters, so that a quote that is never closed is found early. */
const piece = 262_144

/** The header is sought in this many characters. */
const headPiece = 32_768

/** A text without its byte order mark and the line `sep=;` that Excel hides, and the separator named there. */
export function withoutPreamble(text: string): { readonly body: string; readonly named?: Separator } {
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : text
  const line = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i.exec(marked.slice(0, 16))
  if (line === null) return { body: marked }
  const named = separatorOf(line[1])
  return { body: marked.slice(line[0].length), ...(named === undefined ? {} : { named }) }
}

function separatorOf(character: string | undefined): Separator | undefined {
  return character === ',' || character === ';' || character === '\t' || character === '|'
    ? character
    : undefined
}

/** @param preview - most rows that are read; 0: all */
function parserOf(separator: Separator, preview: number = 0): Parser {
  return new Papa.Parser({ delimiter: separator, newline: '\n', preview })
}

/** The first rows of a text under a separator, whatever is wrong with them. */
export function firstRows(text: string, separator: Separator, most: number): readonly (readonly string[])[] {
  const head = withPlainLineEnds(text.slice(0, headPiece), separator)
  return parserOf(separator).parse(head, 0, false).data.slice(0, most)
}

/** The cells of a text, row by row; stops at a limit. */
export function readCells(
  text: string,
  separator: Separator,
  { rowCharacters = 1_000_000, cells: mostCells = usualCells }: TableLimits,
  found: Findings,
): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  const tooManyIn = sizeTest(mostCells)
  for (const { slice, rest, data, errors } of piecesOf(
    withPlainLineEnds(text, separator),
    separator,
    rowCharacters,
  )) {
    if (data.length === 0) {
      tellLongRow({ rest, row: rows.length + 1, separator, rowCharacters }, found)
      return rows
    }
    for (const { code, row, index } of errors) {
      // What is wrong with a row that the piece cuts off is found again in the next.
      if (row >= data.length) continue
      tellQuote(code, rows.length + row + 1, shown(slice.slice(Math.max(0, index - 1)).slice(0, 61)), found)
    }
    for (const row of data) {
      const tooMany = tooManyIn(row.length)
      if (tooMany !== undefined) {
        tellTooMany(tooMany, { row: rows.length + 1, mostCells }, found)
        return rows
      }
      rows.push(row)
    }
  }
  return rows
}

interface Piece extends Pick<ParserOutcome, 'data' | 'errors'> {
  readonly slice: string
  /** The text from the piece on. */
  readonly rest: string
}

/** Where a row begins that is longer than a row can be. */
interface LongRow {
  readonly rest: string
  readonly row: number
  readonly separator: Separator
  readonly rowCharacters: number
}

/** Tells why a row has no end: a quote in it is not closed, or it is too long. */
function tellLongRow({ rest, row, separator, rowCharacters }: LongRow, found: Findings): void {
  const { errors } = parserOf(separator, 1).parse(rest, 0, false)
  if (errors.some(({ code }) => code === 'MissingQuotes')) {
    tellQuote('MissingQuotes', row, shown(rest.slice(0, 61)), found)
  } else tellTooLarge('row-characters', rowCharacters, [row], found)
}

/** A text in pieces of whole rows. One without a row is the last: there a row is longer than a row can be. */
function* piecesOf(text: string, separator: Separator, rowCharacters: number): Generator<Piece> {
  const parser = parserOf(separator)
  let start = 0
  let length = piece
  while (start < text.length) {
    const isLast = start + length >= text.length
    const slice = text.slice(start, start + length)
    const { data, errors, meta } = parser.parse(slice, 0, !isLast)
    // Not one whole row in the piece: a longer piece, until the row is too long to be one.
    if (data.length === 0 && length <= rowCharacters) {
      length *= 2
      continue
    }
    yield { slice, rest: text.slice(start), data, errors }
    if (isLast || data.length === 0) return
    start += meta.cursor
    length = piece
  }
}

function tellQuote(code: string, row: number, from: string, found: Findings): void {
  const problem = code === 'MissingQuotes' ? 'quote-not-closed' : 'quote-misplaced'
  found.add(tableIssue('table-malformed', [row], { problem, found: from }))
}

/** Tells of a table with more cells than are read, or of a row with more columns. */
export function tellTooMany(
  what: 'cells' | 'columns',
  { row, mostCells }: { readonly row: number; readonly mostCells: number },
  found: Findings,
): void {
  if (what === 'cells') tellTooLarge('cells', mostCells, [], found)
  else tellTooLarge('columns', mostColumns, [row], found)
}
