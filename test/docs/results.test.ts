import { readFileSync } from 'node:fs'
import * as root from 'kompetensi'
import * as change from 'kompetensi/change'
import * as talent from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { aboutKinds, guides, withTable } from '../../docs/tools/results/tables'

describe('the tables of results that can be stored', () => {
  it.each(['en', 'id'] as const)('is the one of today in the guide in %s', (locale) => {
    const page = readFileSync(guides[locale], 'utf8')
    expect(withTable(page, locale) === page, 'stale: run "npm run docs:results"').toBe(true)
  })

  it('name functions that there are', () => {
    const exported = { ...root, ...change, ...talent }
    for (const { by, said } of Object.values(aboutKinds)) {
      expect(exported).toHaveProperty(by)
      if (said !== undefined) expect(exported).toHaveProperty(said)
    }
  })
})
