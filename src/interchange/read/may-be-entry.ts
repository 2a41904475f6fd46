import { nameHeaders } from './beside-the-point'
import { headerText } from './cell-text'
import { foldHeader } from './fold-header'
import type { HeaderFinder } from './header-finder'
import type { Header, NamedHints } from './layout-types'
import { filledIn, numberingOf } from './layout-words'
import type { RowShape } from './row-kinds'

/** Where entries stand, and the row below the one that may be one. */
interface EntryPlaces<Field extends string>
  extends Pick<RowShape, 'entry' | 'numbers'>,
    Pick<HeaderFinder<Field>, 'fieldOf'> {
  readonly next: readonly unknown[]
}

/**
 * Whether a row of bare numbers could be an entry as well as numbers of columns: ids of one kind, no number for a name,
 * nothing but levels on a scale under competencies, and no numbers of rows that begin below it.
 */
export function entryTest<Field extends string>(
  headers: readonly Header[],
  { entry, numbers, fieldOf, next }: EntryPlaces<Field>,
  { namesOf = () => [], isLevel = () => false, turnedTo }: NamedHints<Field>,
): (row: readonly unknown[]) => boolean {
  const isName = (i: number): boolean => nameHeaders.includes(foldHeader(headers[i]?.text ?? ''))
  const isCompetency = (i: number): boolean => namesOf(headers[i]?.text ?? '').length > 0
  const begins = (row: readonly unknown[]): boolean => [...numbers].some((i) => numberingOf(row[i]) === 1)
  return (row) => {
    const filled = filledIn(row)
    const levels = filled.filter(isCompetency)
    return (
      turnedTo !== undefined &&
      !(begins(row) && begins(next)) &&
      filled.every((i) => /^\d+$/.test(headerText(row[i])) && !isName(i)) &&
      new Set(filled.filter((i) => entry.includes(i)).map((i) => fieldOf(headers[i]?.text ?? ''))).size ===
        1 &&
      levels.length > 0 &&
      levels.every((i) => isLevel(row[i]))
    )
  }
}
