import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

function run(...args: string[]): string {
  return execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      '--tsconfig',
      'tsconfig.json',
      'examples/million-people.ts',
      ...args,
    ],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
}

describe('examples/million-people', () => {
  it('writes the ten best jobs of each of 2,000 people, however the work is spread', () => {
    const folder = mkdtempSync(join(tmpdir(), 'million-'))
    const files = [join(folder, 'one.csv'), join(folder, 'three.csv')] as const
    const printed = run('--people', '2000', '--jobs', '30', '--workers', '1', '--out', files[0])
    run('--people', '2000', '--jobs', '30', '--workers', '3', '--out', files[1])
    expect(printed).toMatch(/^2,000 invented people, 86 competencies, 30 invented jobs$/m)
    expect(printed).toMatch(/people a second/)
    expect(printed).toMatch(/peak memory of the process: \d+ MB/)
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    const [one, three] = files.map((file) => readFileSync(file, 'utf8'))
    expect(three).toBe(one)
    const lines = one?.trimEnd().split('\n') ?? []
    expect(lines).toHaveLength(2000)
    for (const line of lines) {
      expect(line).toMatch(/^P-\d{7}(,J-\d{4},\d+\.\d\d){0,10}$/)
      const scores = line.split(',').flatMap((cell, i) => (i > 0 && i % 2 === 0 ? [Number(cell)] : []))
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }
  })
})
