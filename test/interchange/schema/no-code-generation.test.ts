import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { samples } from './samples'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kompetensi-schema-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = `
import { generateJsonSchema, modelSchema, parseModel, parsePeople, safeParseModel } from './src/interchange/schema/index.ts'
let made = 0
for (const make of [() => new Function('return 1'), () => (0, eval)('1')]) {
  try { make(); made++ } catch {}
}
const model = parseModel(${JSON.stringify(JSON.stringify(soundModel()))}, { as: 'acme' })
const people = parsePeople(model, ${JSON.stringify(samples.people)})
const { issues = [] } = await modelSchema()['~standard'].validate({ id: 3 })
console.log(JSON.stringify([made, Object.keys(model.jobs), people.length, issues.length > 0, safeParseModel('{').ok, generateJsonSchema('people').type]))
`

describe('where code must not be made from text', () => {
  it('parses as everywhere', async () => {
    const file = join(folder, 'program.mjs')
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      write: false,
    })
    writeFileSync(file, outputFiles[0]?.text ?? '')
    const run = (...flags: readonly string[]): unknown =>
      JSON.parse(execFileSync(process.execPath, [...flags, file], { encoding: 'utf8' }))
    const [, ...expected] = [0, ['clerk', 'chief'], 2, true, false, 'array']
    expect(run('--disallow-code-generation-from-strings')).toEqual([0, ...expected])
    expect(run()).toEqual([2, ...expected])
  })
})
