import { nameHeaders } from './beside-the-point'
import { headerText } from './cell-text'
import { foldHeader } from './fold-header'
import type { HeaderFinder } from './header-finder'
import type { Header, NamedHints } from './layout-types'
import { filledIn } from './layout-words'
import type { RowShape } from './row-kinds'

/**
 * Whether a row of bare numbers could be an entry as well as numbers of columns: ids of one kind, no number for a name, and
 * nothing but levels on a scale under competencies.
 */
export function entryTest<Field extends string>(
  headers: readonly Header[],
  { entry, fieldOf }: Pick<RowShape, 'entry'> & Pick<HeaderFinder<Field>, 'fieldOf'>,
  { namesOf = () => [], isLevel = () => false, turnedTo }: NamedHints<Field>,
): (row: readonly unknown[]) => boolean {
  const isName = (i: number): boolean => nameHeaders.includes(foldHeader(headers[i]?.text ?? ''))
  const isCompetency = (i: number): boolean => namesOf(headers[i]?.text ?? '').length > 0
  return (row) => {
    const filled = filledIn(row)
    const levels = filled.filter(isCompetency)
    return (
      turnedTo !== undefined &&
      filled.every((i) => /^\d+$/.test(headerText(row[i])) && !isName(i)) &&
      new Set(filled.filter((i) => entry.includes(i)).map((i) => fieldOf(headers[i]?.text ?? ''))).size ===
        1 &&
      levels.length > 0 &&
      levels.every((i) => isLevel(row[i]))
    )
  }
}
