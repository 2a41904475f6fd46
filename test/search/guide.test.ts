// What the guides say may be typed is found: the first column of their first table, in Lembaga XY.

import { readFileSync } from 'node:fs'
import { searchCompetencies } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { indexesIn } from './support'

/** The rows of the first table of a guide: what is typed, and the names of what is found. */
function rowsOf(guide: string): (readonly [typed: string, names: string])[] {
  const text = readFileSync(new URL(`../../docs/${guide}`, import.meta.url), 'utf8')
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const last = lines.findIndex((line, i) => i > first && !line.startsWith('|'))
  return lines.slice(first + 2, last).flatMap((line) => {
    const [, typed = '', names = ''] = line.split('|').map((cell) => cell.trim())
    return [...typed.matchAll(/`([^`]+)`/g)].map(([, query = '']) => [query, names] as const)
  })
}

describe.each([
  ['id', 'id/guides/finding-a-competency.md'],
  ['en', 'guides/finding-a-competency.md'],
] as const)('the guide in %s', (language, guide) => {
  const index = indexesIn(language).get('lembaga-xy')
  const rows = rowsOf(guide)

  it('has such a table', () => {
    expect(rows.length).toBeGreaterThan(5)
  })

  it.each(rows)('types %s', (query, names) => {
    const [hit] = index === undefined ? [] : searchCompetencies(index, query, { kinds: ['competency'] })
    expect(names.split(', ')).toContain(hit?.name)
  })
})
