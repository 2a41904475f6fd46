// The reference has a room for everything that can be imported.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { introduction } from '../../../docs/tools/reference/introduction.js'
import { groups, guideAddress, rooms } from '../../../docs/tools/reference/rooms.js'
import packageJson from '../../../package.json' with { type: 'json' }

const root = new URL('../../../', import.meta.url)

describe('the rooms of the reference', () => {
  it('have their sources', () => {
    for (const { source } of rooms) expect(existsSync(new URL(source, root)), source).toBe(true)
  })

  it('are all rooms of the root', () => {
    const index = readFileSync(new URL('src/index.ts', root), 'utf8')
    const exported = [...index.matchAll(/from '\.\/([^/]+)\/index'/g)].map(([, name]) => name)
    const known = rooms.filter(({ entry }) => entry === 'kompetensi').map(({ name }) => name)
    expect(known.sort()).toEqual(exported.sort())
  })

  it('are all other entries of the package', () => {
    const entries = Object.entries(packageJson.exports)
      .filter(([, file]) => typeof file === 'object')
      .map(([name]) => name.replace(/^\./, 'kompetensi'))
    expect([...new Set(rooms.map(({ entry }) => entry))].sort()).toEqual(entries.sort())
  })

  it('have addresses of their own and a guide that is there', () => {
    expect(new Set(rooms.map(({ name }) => name)).size).toBe(rooms.length)
    for (const { name, guide } of rooms) {
      if (guide === undefined) continue
      const file = fileURLToPath(new URL(`docs${guideAddress(guide)}.md`, root))
      expect(existsSync(file), `${name}: ${guide}`).toBe(true)
    }
    expect(groups.flatMap(([, members]) => members)).toEqual(rooms)
  })
})

describe('the line under the name of a function', () => {
  it('says where it is imported from, and links to its guide and its formulas', () => {
    const fit = rooms.find(({ name }) => name === 'fit')
    expect(fit && introduction('jobPersonMatch', fit)).toBe(
      "`import { jobPersonMatch } from 'kompetensi'` · [Guide](/guides/choose-a-fit-method) · " +
        '[Formula: job person match](/guides/how-the-numbers-are-defined#job-person-match) · ' +
        '[Formula: ratio](/guides/how-the-numbers-are-defined#ratio)',
    )
  })

  it('names the guide of a function rather than that of its room', () => {
    const model = rooms.find(({ name }) => name === 'model')
    expect(model && introduction('countClaims', model)).toContain('[Guide](/guides/how-sure-each-fact-is)')
  })
})
