import Papa from 'papaparse'
import { errorIssue } from '../../base/issue-of'
import { shown } from './cell-text'
import type { Findings } from './findings'
import type { Separator, TableLimits } from './table-options'

/** A text is cut into pieces of this many characters, so that a quote that is never closed is found early. */
const piece = 262_144

/** The header is sought in this many characters. */
const headPiece = 32_768

type LineBreak = '\n' | '\r' | '\r\n'

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

/** The first line break that stands outside quotes. */
function lineBreakOf(text: string): LineBreak {
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n') return '\n'
    else if (character === '\r') return text.charAt(i + 1) === '\n' ? '\r\n' : '\r'
  }
  return '\n'
}

/** The first rows of a text under a separator, whatever is wrong with them. */
export function firstRows(text: string, separator: Separator, most: number): readonly (readonly string[])[] {
  const head = text.slice(0, headPiece)
  const parser = new Papa.Parser({ delimiter: separator, newline: lineBreakOf(head) })
  return parser.parse(head, 0, false).data.slice(0, most)
}

/** The cells of a text, row by row; stops at a limit. */
export function readCells(
  text: string,
  separator: Separator,
  limits: TableLimits,
  found: Findings,
): readonly (readonly string[])[] {
  const { rowCharacters = 1_000_000, cells: mostCells = 2_000_000 } = limits
  const parser = new Papa.Parser({
    delimiter: separator,
    newline: lineBreakOf(text.slice(0, rowCharacters + piece)),
  })
  const rows: (readonly string[])[] = []
  let cells = 0
  let start = 0
  let length = piece
  while (start < text.length) {
    const isLast = start + length >= text.length
    const slice = text.slice(start, start + length)
    const { data, errors, meta } = parser.parse(slice, 0, !isLast)
    if (data.length === 0) {
      // Not one whole row in the piece: a longer piece, until the row is too long to be one.
      if (length > rowCharacters) {
        found.add(
          malformed(
            'quote-not-closed',
            rows.length + 1,
            slice,
            'is longer than a row can be; a quote is not closed',
          ),
        )
        return rows
      }
      length *= 2
      continue
    }
    for (const { code, row, index } of errors) {
      // What is wrong with a row that the piece cuts off is found again in the next.
      if (row >= data.length) continue
      const problem = code === 'MissingQuotes' ? 'quote-not-closed' : 'quote-misplaced'
      const sentence =
        problem === 'quote-not-closed'
          ? 'has a quote that is not closed'
          : 'has a quote in the middle of a cell'
      found.add(malformed(problem, rows.length + row + 1, slice.slice(Math.max(0, index - 1)), sentence))
    }
    for (const row of data) {
      cells += row.length
      if (cells > mostCells) {
        found.add(tooManyCells(mostCells))
        return rows
      }
      rows.push(row)
    }
    if (isLast) break
    start += meta.cursor
    length = piece
  }
  return rows
}

function malformed(
  problem: 'quote-not-closed' | 'quote-misplaced',
  row: number,
  from: string,
  sentence: string,
): ReturnType<typeof errorIssue> {
  const found = shown(from.slice(0, 61))
  return errorIssue('table-malformed', [row], { problem, found }, `row ${row} ${sentence}: ${found}`)
}

/** The issue of a table with more cells than are read. */
export function tooManyCells(most: number): ReturnType<typeof errorIssue> {
  return errorIssue('data-too-large', [], { what: 'values', most }, `the table has more than ${most} cells`)
}
