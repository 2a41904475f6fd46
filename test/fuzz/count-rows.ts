import { isPlainRows } from './is-plain-rows'
import type { Answer } from './reader'

interface Told {
  readonly layout: string
  readonly headerRows: readonly number[]
  readonly columns: readonly { readonly column: string }[]
  readonly unused: readonly { readonly column: string }[]
  readonly competencyRows: readonly { readonly row: number }[]
  readonly passedOver: readonly { readonly row: number }[]
  readonly entries: number
}

const isFilled = (cell: unknown): boolean => (typeof cell === 'string' ? cell.trim() !== '' : cell !== null)

function letters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + letters(index % 26)
}

/** Rows and columns in are rows and columns out or told: counted apart from the reader, in rows of texts and numbers. */
export function countRows(input: unknown, answer: Answer): string | undefined {
  if (!answer.ok || !('reading' in answer) || !isPlainRows(input)) return undefined
  const told = answer.reading as Told
  const filled = input.flatMap((row, i) => (row.some(isFilled) ? [i + 1] : []))
  const named = [...told.headerRows, ...told.passedOver.map(({ row }) => row)]
  const inRows = told.competencyRows.map(({ row }) => row)
  const places = new Set([...named, ...inRows, ...answer.issues.map(({ path }) => Number(path[0]))])
  const left = filled.filter((row) => !places.has(row))
  // Rows of entries are counted in the reading, and not named.
  const known = new Set([...named, ...inRows])
  const rest = filled.filter((row) => !known.has(row)).length
  if (inRows.length > 0 ? left.length > 0 : rest > told.entries)
    return `${rest} rows beside ${told.entries} entries: ${filled.join()} in, ${[...places].join()} told`
  const columns = new Set([...told.columns, ...told.unused].map(({ column }) => column))
  const passed = new Set(told.passedOver.map(({ row }) => row))
  // What a row that is told holds beyond the headers, as titles do, is told with it.
  const read = input.filter((_, i) => !passed.has(i + 1))
  const width = read.reduce((most, row) => Math.max(most, row.length), 0)
  for (let i = 0; i < width; i++) {
    const holds = read.some((row) => isFilled(row[i] ?? null))
    if (holds && filled.length > 1 && !columns.has(letters(i)) && answer.issues.length === 0)
      return `column ${letters(i)} is neither read nor told`
  }
  return undefined
}
