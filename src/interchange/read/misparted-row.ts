import { isBlankCell, restoredText } from './cell-text'
import { numberingOf } from './layout-words'

/** Signs that part cells; the comma and its like with a blank behind them are those of a sentence. */
const signs = [',', ';', '\t', '|'] as const

/** So many signs in the one cell of a row leave no doubt, whatever the table has columns for. */
const surely = 2

/**
 * The cells that a row would have under another sign than that of its table, as of lines that come from two files, or that have
 * quotes around them: nothing where another cell holds something, or where there are fewer such signs than the table has columns to
 * part. Where blank cells stand beside it, nothing but figures may stand behind the first sign, and as many as columns: else it
 * is a text.
 *
 * @param columns - how many columns have a header
 */
export function mispartedCells(row: readonly unknown[], columns: number): readonly string[] | undefined {
  const [only] = row
  const isAlone = row.length === 1
  const isOnly = row.every((cell, i) => i === 0 || isBlankCell(cell))
  if (columns < 2 || typeof only !== 'string' || !isOnly) return undefined
  const { text, literal } = restoredText(only)
  if (literal) return undefined
  const needed = isAlone ? Math.min(columns - 1, surely) : columns - 1
  const parts = signs.map((sign) => text.split(sign)).find((each) => each.length > needed)
  if (parts === undefined) return undefined
  const [, ...behind] = parts
  const figures = behind.filter((part) => numberingOf(part) !== undefined)
  if (!isAlone) return figures.length === behind.length ? parts.map((part) => part.trim()) : undefined
  const spoken = figures.length > 0 ? [] : behind.filter((part) => part.startsWith(' '))
  return behind.length - spoken.length >= needed ? parts.map((part) => part.trim()) : undefined
}
