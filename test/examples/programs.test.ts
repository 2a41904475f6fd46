// What each example says to a command line that it cannot work with: one sentence and code 2, never a stack. The programs
// run in this process, since starting each anew would take minutes; test/package/examples starts them as a user does.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'

const folder = join(import.meta.dirname, '../../examples')
const programs = readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))

const typedHere = process.argv
function putBack(): void {
  process.argv = typedHere
  vi.restoreAllMocks()
}
afterEach(putBack)

/** How a program ended that ended itself. */
interface Ended {
  readonly code: unknown
  readonly printed: string
  readonly problem: string
}

/** What is thrown instead of ending this process: the code is its cause. */
const ending = 'ended itself'

let times = 0

/** Runs a program as if it had been started with these arguments. */
async function run(name: string, ...typed: string[]): Promise<Ended> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(ending, { cause: code })
  })
  process.argv = [process.execPath, name, ...typed]
  times++
  // Another query is another module: it runs again, on the library that is loaded already.
  const ended = await import(/* @vite-ignore */ `${join(folder, `${name}.ts`)}?run=${times}`).catch(
    (reason) => reason,
  )
  if (!(ended instanceof Error)) throw new Error(`${name} did not end itself`)
  if (ended.message !== ending) throw ended
  const said = (spy: typeof log): string => spy.mock.calls.flat().join('\n')
  const told = { code: ended.cause, printed: said(log), problem: said(error) }
  putBack()
  return told
}

describe.each(programs)('examples/%s', (name) => {
  it('says what it takes, and what it does not', async () => {
    const { code, printed } = await run(name, '--help')
    expect(code).toBe(0)
    expect(printed).toMatch(/^Usage: (npm start|npx tsx --tsconfig examples\/tsconfig\.json examples\/)/m)
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(await run(name, '--nonsense')).toEqual({
      code: 2,
      printed: '',
      problem: expect.stringMatching(/^There is no option --nonsense\. The options are .*--help\.$/),
    })
  })
})

describe('what an example is given to read, to write or to count', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'kompetensi-examples-'))
  const file = join(temporary, 'file')
  writeFileSync(file, '')
  writeFileSync(join(temporary, 'Skills.txt.gz'), 'not packed')
  afterAll(() => rmSync(temporary, { recursive: true, force: true }))
  const none = join(temporary, 'none')
  const people = (typed: string) => `--people is "${typed}"; it must be a whole number from 1 to 9,999,999.`

  it.each([
    ['onet', ['--data', none], `--data is "${none}"; that folder is not there.`],
    ['onet', ['--data', file], `--data is "${file}"; that is not a folder.`],
    ['onet', ['--data', folder], `--data is "${folder}"; it holds neither Skills.txt.gz nor Skills.txt.`],
    ['onet', ['--data', temporary], `--data, ${join(temporary, 'Skills.txt.gz')}: incorrect header check`],
    ['onet', ['--release', 'abc'], '--release says something only together with --data.'],
    [
      'onet',
      ['--from', 'constructor'],
      '--from is "constructor"; it must be an occupation, such as 15-1251.00 or 11-3021.00.',
    ],
    [
      'case-export',
      ['--out', join(none, 'x.json')],
      `--out is "${join(none, 'x.json')}"; there is no folder "${none}".`,
    ],
    [
      'case-export',
      ['--out', temporary],
      `--out is "${temporary}"; that is a folder, and what is written is a file.`,
    ],
    ['charts', ['--out', ''], '--out needs a value: folder.'],
    ['charts', ['--out', join(file, 'x')], `--out is "${join(file, 'x')}"; that is not a folder.`],
    [
      'million-people',
      ['--out', join(none, 'a/x')],
      `--out is "${join(none, 'a/x')}"; there is no folder "${join(none, 'a')}".`,
    ],
    ['million-people', ['--people', 'many'], people('many')],
    ['million-people', ['--people', '-1'], people('-1')],
    ['million-people', ['--people', '99999999999'], people('99999999999')],
    [
      'gap-analysis',
      ['--only', 'fit', '--only', 'gap'],
      '--only stands there twice; once is what it can say.',
    ],
  ])('is refused in one sentence: %s %j', async (name, typed, problem) => {
    expect(await run(name, ...typed)).toEqual({ code: 2, printed: '', problem })
  })
})
