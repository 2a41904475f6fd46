import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { floors } from '../../.ci/house'
import { drawing, withRooms } from '../../docs/tools/architecture/drawing'

const root = new URL('../../', import.meta.url)
const rooms = floors.flat()

describe('docs/architecture.md', () => {
  it('draws the rooms that there are', () => {
    const page = readFileSync(new URL('docs/architecture.md', root), 'utf8')
    expect(withRooms(page) === page, 'stale: run "npx tsx docs/tools/architecture/write.ts"').toBe(true)
  })

  it('names every folder of src but the data beside the house', () => {
    const folders = readdirSync(new URL('src', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'data')
      .map(({ name }) => name)
    expect(rooms.map(({ name }) => name).sort()).toEqual(folders.sort())
  })

  it.each(rooms)('says which file of $name to read first', ({ name, readFirst }) => {
    expect(existsSync(new URL(`src/${name}/${readFirst}`, root))).toBe(true)
  })

  it('names files and folders that there are', () => {
    const page = readFileSync(new URL('docs/architecture.md', root), 'utf8')
    const named = [...page.matchAll(/`((?:src|test|docs|\.ci)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named).toContain('src/model/requirement-issues.ts')
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })

  it('has the ground floor last', () => {
    const lines = drawing().split('\n')
    expect(lines.at(-3)?.trim()).toMatch(/^│ +base +│$/)
    expect(new Set(lines.slice(1, -1).map((line) => line.length)).size).toBe(1)
  })
})
