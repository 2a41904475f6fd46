import type { CrosswalkRow } from '../../model/crosswalk'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { moodleColumns, place } from './columns'
import type { MoodleIssue } from './issues'
import { moodleIssue } from './issues'
import { cell, pathOf } from './moodle-row'
import type { Entry } from './read-entries'

/** Which competencies are related to one another. */
export function readRelated(
  entries: ReadonlyMap<string, Entry>,
  codes: ReadonlySet<string>,
  found: Findings<MoodleIssue>,
): CrosswalkRow[] {
  const rows: CrosswalkRow[] = []
  const field = moodleColumns[place.related]
  for (const [id, { row }] of entries) {
    const path = pathOf(row, place.related)
    const targets = namedIn(cell(row, place.related)).filter((other) => {
      if (codes.has(other)) return true
      if (entries.has(other)) found.notCarried(field, path)
      else {
        found.add(moodleIssue('related-unknown', path, { related: shown(other) }, 'warning'))
      }
      return false
    })
    if (targets.length === 0) continue
    if (codes.has(id)) rows.push({ from: id, relation: 'related', targets })
    else found.notCarried(field, path)
  }
  return rows
}

/** The ID numbers in a cell, each once; a comma in one is written `%2C`. */
function namedIn(text: string): string[] {
  if (text === '') return []
  return [...new Set(text.split(',').map((other) => other.trim().replaceAll('%2C', ',')))]
}
