import { headerText } from './cell-text'
import { numberingOf } from './layout-words'

/** Signs that part cells; the comma and its like with a blank behind them are those of a sentence. */
const signs = [',', ';', '\t', '|'] as const

/** So many signs in the one cell of a row leave no doubt, whatever the table has columns for. */
const surely = 2

/**
 * The cells that a row would have under another sign than that of its table, as of lines that come from two files, or that have
 * quotes around them: nothing where it has further cells, or fewer such signs than the table has columns to part.
 *
 * @param columns - how many columns have a header
 */
export function mispartedCells(row: readonly unknown[], columns: number): readonly string[] | undefined {
  const [only] = row
  if (row.length !== 1 || columns < 2 || typeof only !== 'string') return undefined
  const text = headerText(only)
  const needed = Math.min(columns - 1, surely)
  for (const sign of signs) {
    const parts = text.split(sign)
    const spoken = parts.filter((part, i) => i > 0 && sign !== '\t' && part.startsWith(' ')).length
    const isFigure = parts.slice(1).some((part) => numberingOf(part) !== undefined)
    const parted = parts.length - 1 - (isFigure ? 0 : spoken)
    if (parted >= needed) return parts.map((part) => part.trim())
  }
  return undefined
}
