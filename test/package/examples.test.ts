import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, run } from './packed.js'

const example = (name: string, ...args: string[]): string =>
  run('npx', ['tsx', '--tsconfig', 'examples/tsconfig.json', `examples/${name}.ts`, ...args])

const held = (name: string): string => join(root, 'examples/output', name)

describe('npm start', () => {
  it.each(['en', 'id'])('prints the analysis in %s on one screen of 100 columns', async (locale) => {
    const printed = example('gap-analysis', '--locale', locale)
    const lines = printed.trimEnd().split('\n')
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(100)
    expect(lines.length).toBeLessThanOrEqual(50)
    await expect(printed).toMatchFileSnapshot(held(`gap-analysis.${locale}.txt`))
  })

  it('speaks of the 13 requirements that are printed', () => {
    expect(readFileSync(held('gap-analysis.en.txt'), 'utf8')).toContain(
      'on the 13 requirements that are printed',
    )
  })

  it('gives the plain result as JSON', () => {
    const report = JSON.parse(example('gap-analysis', '--json'))
    expect(report).toMatchObject({
      model: 'lembaga-xy',
      job: 'manager-sertifikasi',
      counts: { 'not-assessed': 1 },
    })
  })

  it('names the languages it speaks when asked for another', () => {
    expect(() => example('gap-analysis', '--locale', 'fr')).toThrow(/--locale is "fr"; it must be en or id/)
  })
})
