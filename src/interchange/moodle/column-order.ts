import { foldHeader, shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { moodleColumns } from './columns'
import type { MoodleIssue } from './issues'

/** Most headers that an issue lists. */
const mostHeaders = 50

/**
 * Where the columns are, in the order in which Moodle has them: where its own headers say; `undefined` where they do not
 * say all, which is told. Moodle reads columns by their place unless somebody says which is which, so headers in another
 * language, or of somebody's own, say nothing: one of Moodle's that stands elsewhere than in its place does, and so do more
 * than half of them.
 */
export function columnOrder(
  header: readonly string[],
  found: Findings<MoodleIssue>,
): readonly number[] | undefined {
  const known = moodleColumns.map(foldHeader)
  const names = header.map(foldHeader)
  const told = names.filter((name) => known.includes(name)).length
  const isMoved = names.some((name, i) => known.includes(name) && known[i] !== name)
  if (!isMoved && told <= known.length / 2) return known.map((_, i) => i)
  const errors = found.errors()
  tellDuplicates(header, known, found)
  const missing = moodleColumns.filter(
    (column, i) => !(names.includes(known[i] ?? '') || column.endsWith('(optional)')),
  )
  const headers = header.slice(0, mostHeaders).map(shown)
  for (const column of missing) {
    found.add(tableIssue('column-missing', [1], { columns: [column], accepted: [], headers }))
  }
  return found.errors() > errors ? undefined : known.map((name) => names.indexOf(name))
}

/** Tells of a column of Moodle's that is there twice: nobody knows which is meant. Others are not read. */
function tellDuplicates(
  header: readonly string[],
  known: readonly string[],
  found: Findings<MoodleIssue>,
): void {
  const first = new Map<string, string>()
  for (const text of header) {
    const name = foldHeader(text)
    const title = shown(text)
    const other = first.get(name)
    if (name === '') continue
    if (!known.includes(name)) found.add(tableIssue('column-unknown', [1, title], { header: title }, 'hint'))
    else if (other === undefined) first.set(name, title)
    else found.add(tableIssue('column-duplicate', [1, title], { header: title, other }))
  }
}
