import { isBlankCell, restoredText } from './cell-text'
import { numberingOf } from './layout-words'

/** Signs that part cells; the comma and its like with a blank behind them are those of a sentence. */
const signs = [',', ';', '\t', '|'] as const

/** So many signs in the one cell of a row leave no doubt, whatever the table has columns for. */
const surely = 2

/**
 * The cells that a row would have under another sign than that of its table, as of lines that come from two files, or that have
 * quotes around them. Nothing where another cell holds something, or where there are fewer such signs than the table has columns
 * to part, unless nothing but figures stand behind them. Where blank cells stand beside it, nothing but figures may stand behind
 * the first sign, and as many as columns: else it is a text.
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
  const parted = signs.map((sign) => text.split(sign))
  const parts = parted.find((each) => each.length > needed) ?? (isAlone ? parted.find(areLevels) : undefined)
  if (parts === undefined) return undefined
  const [, ...behind] = parts
  const trimmed = parts.map((part) => part.trim())
  if (areLevels(parts)) return trimmed
  if (!isAlone) return undefined
  const spoken = behind.some((part) => numberingOf(part) !== undefined)
    ? []
    : behind.filter((part) => part.startsWith(' '))
  return behind.length - spoken.length >= needed ? trimmed : undefined
}

/** Whether nothing but figures stand behind the first of some parts: a row whose blank cells at the end were cut has few of them. */
function areLevels([, ...behind]: readonly string[]): boolean {
  return behind.length > 0 && behind.every((part) => numberingOf(part) !== undefined)
}
