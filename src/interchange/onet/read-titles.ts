import { openSource, type SourceSet } from '../read/source-file'
import type { Table } from '../read/table-options'
import { occupationKind } from './onet-kinds'
import type { OnetContent } from './read-domains'

/** Titles of occupations, those of their own file first; tells of those without ratings, and of ratings without one. */
export function readTitles(
  table: Table | undefined,
  { titles: rated, requirements }: OnetContent,
  set: SourceSet,
): ReadonlyMap<string, string> {
  if (table === undefined) return rated
  const file = openSource(table, occupationKind, 'occupations', set)
  const titles = new Map<string, string>()
  for (const row of file.rows) {
    const job = row.needed('occupation')
    const title = row.needed('title')
    if (job === undefined || title === undefined) continue
    titles.set(job, title)
    if (requirements.has(job)) continue
    const message = `the profile of "${job}" has no requirements: it is not rated, so it is no job of the model`
    file.found.hint('empty-profile', [row.number], { job }, message)
  }
  for (const reference of requirements.keys()) {
    if (titles.has(reference)) continue
    const details = { kind: 'occupations', reference }
    file.found.warning('unknown-reference', [], details, `occupations has no "${reference}"`)
  }
  file.close()
  return new Map([...rated, ...titles])
}
