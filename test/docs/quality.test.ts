import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../../docs/tools/quality/figures'
import { withTables } from '../../docs/tools/quality/tables'
import { equalMutants } from '../mutation/equal-mutants'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

describe('docs/quality.md', () => {
  it('has the figures that were measured last', () => {
    const page = read('docs/quality.md')
    expect(withTables(page, readFigures()) === page, 'stale: run "npm run docs:quality"').toBe(true)
  })
})

describe('the list of equal mutants', () => {
  it.each(equalMutants)('is of a line that is there: $file, $line', ({ file, line, changes }) => {
    const lines = read(file)
      .split('\n')
      .map((text) => text.trim())
    expect(lines).toContain(line)
    for (const [code] of changes) expect(line).toContain(code)
  })
})
