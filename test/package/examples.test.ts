import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, run } from './packed.js'

const command = (name: string, ...args: string[]): string[] => [
  'tsx',
  '--tsconfig',
  'examples/tsconfig.json',
  `examples/${name}.ts`,
  ...args,
]

const example = (name: string, ...args: string[]): string => run('npx', command(name, ...args))

const held = (name: string): string => join(root, 'examples/output', name)

/** What every model and part prints is held by test/examples; here it is what a user starts. */
describe('npm start', () => {
  it.each(['en', 'id'])('prints the analysis in %s on one screen of 100 columns', async (locale) => {
    const printed = example('gap-analysis', '--language', locale)
    const lines = printed.trimEnd().split('\n')
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(100)
    expect(lines.length).toBeLessThanOrEqual(66)
    await expect(printed).toMatchFileSnapshot(held(`gap-analysis.${locale}.txt`))
  })

  it('speaks of the 13 requirements that are known', () => {
    expect(readFileSync(held('gap-analysis.en.txt'), 'utf8')).toContain(
      'on the 13 requirements that are known',
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

  it('says what it takes', async () => {
    await expect(example('gap-analysis', '-h')).toMatchFileSnapshot(held('gap-analysis.help.en.txt'))
  })

  it.each([
    ['--language fr', '--language is "fr"; it must be en or id.'],
    [
      '--modle asn',
      'There is no option --modle; did you mean --model? The options are --model, --only, --json, --language and --help.',
    ],
    ['--only', '--only needs a value: gap, fit, dictionary, plan or paths.'],
  ])('ends with code 2 and one line: %s', (typed, line) => {
    const { status, stdout, stderr } = spawnSync('npx', command('gap-analysis', ...typed.split(' ')), {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${line}\n` })
  })
})

describe('the other examples', () => {
  it.each([
    ['own-model', ''],
    ['excel', ''],
    ['onet', ''],
    ['search', 'en'],
    ['search', 'id'],
    ['certification', 'en'],
    ['certification', 'id'],
    ['case-export', 'en'],
    ['case-export', 'id'],
    ['model-change', 'en'],
    ['model-change', 'id'],
    ['selection', 'en'],
    ['selection', 'id'],
    ['talent-and-succession', 'en'],
    ['talent-and-succession', 'id'],
    ['development-plan', 'en'],
    ['development-plan', 'id'],
    ['career-paths', 'en'],
    ['career-paths', 'id'],
    ['branch-office', 'en'],
    ['branch-office', 'id'],
  ])('%s prints what it printed (%s)', async (name, locale) => {
    const printed = locale === '' ? example(name) : example(name, '--language', locale)
    expect(Math.max(...printed.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100)
    await expect(printed).toMatchFileSnapshot(held(locale === '' ? `${name}.txt` : `${name}.${locale}.txt`))
  })
})
