import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './packed.js'

describe('examples/charts.ts', () => {
  it('writes the same bytes in two runs, and prints what it wrote', () => {
    const runs = [1, 2].map(() => {
      const folder = mkdtempSync(join(tmpdir(), 'kompetensi-charts-'))
      const printed = run('npx', [
        'tsx',
        '--tsconfig',
        'examples/tsconfig.json',
        'examples/charts.ts',
        '--out',
        folder,
      ])
      const files = readdirSync(folder).sort()
      const written = Object.fromEntries(
        files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      )
      rmSync(folder, { recursive: true })
      return { printed, written }
    })
    const [one, other] = runs
    expect(other).toEqual(one)
    expect(Object.keys(one?.written ?? {})).toHaveLength(36)
    expect(one?.printed).toContain('gapChart.id.light.svg (and .dark): 720 × 556')
    expect(Math.max(...(one?.printed.split('\n') ?? []).map(({ length }) => length))).toBeLessThanOrEqual(100)
  })
})
