import { entryIssue } from '../../model/issues'
import { labelIn } from '../read/label-in'
import { openSource, type SourceSet } from '../read/source-file'
import type { Table } from '../read/table-options'
import type { OnetIssue } from './issues'
import { onetIssue } from './issues'
import { occupationKind } from './onet-kinds'
import type { OnetContent } from './read-domains'

/** Titles of occupations, those of their own file first; tells of those without ratings, and of ratings without one. */
export function readTitles(
  table: Table | undefined,
  { titles: rated, requirements }: OnetContent,
  set: SourceSet<OnetIssue>,
): ReadonlyMap<string, string> {
  if (table === undefined) return rated
  const file = openSource(table, occupationKind, 'occupations', set)
  const titles = new Map<string, string>()
  const listed = new Set<string>()
  for (const row of file.rows) {
    const job = row.needed('occupation')
    if (job === undefined) continue
    const title = labelIn(row, 'title', job, file.found)
    if (title !== undefined) titles.set(job, title)
    listed.add(job)
    if (requirements.has(job)) continue
    file.found.add(onetIssue('occupation-not-rated', [row.number], { job }, 'hint'))
  }
  for (const reference of requirements.keys()) {
    if (listed.has(reference) || set.broken.has('occupations')) continue
    const details = { kind: 'occupations', reference }
    file.found.add(entryIssue('unknown-reference', [], details, 'warning'))
  }
  file.close()
  return new Map([...rated, ...titles])
}
