import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, run } from './packed.js'

interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>
}

interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>
  readonly imports: readonly { readonly path: string; readonly external?: boolean }[]
  readonly entryPoint?: string
}

function metafileOf(name: 'core' | 'entries'): Metafile {
  return JSON.parse(readFileSync(join(root, `reports/build-${name}.json`), 'utf8'))
}

/** The entries that load a package, by themselves or by way of a shared file. */
function entriesThatLoad(name: string): string[] {
  const { outputs } = metafileOf('entries')
  const loads = (file: string): boolean =>
    (outputs[file]?.imports ?? []).some(({ path, external }) => (external ? path === name : loads(path)))
  return Object.keys(outputs).filter((file) => outputs[file]?.entryPoint !== undefined && loads(file))
}

/** The output files of the build by the source module that has code in them. */
function outputsByModule(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const name of ['core', 'entries'] as const) {
    for (const [output, { inputs }] of Object.entries(metafileOf(name).outputs)) {
      for (const [module, { bytesInOutput }] of Object.entries(inputs)) {
        if (bytesInOutput > 0) found.set(module, [...(found.get(module) ?? []), output])
      }
    }
  }
  return found
}

describe('one copy of the code', () => {
  it('has each source module in exactly one output file', () => {
    const outputs = outputsByModule()
    expect([...outputs].filter(([, files]) => files.length > 1)).toEqual([
      // The list of what the root exports: written anew for each of its two uses, without code of its own.
      ['src/index.ts', expect.any(Array)],
    ])
    expect(outputs.get('src/base/competency-error.ts')).toEqual(['dist/core.js'])
    expect(outputs.size).toBeGreaterThan(500)
  })

  it.each([
    ['import', '--input-type=module', 'await import('],
    ['require', '--input-type=commonjs', 'require('],
  ])('has one class of error over all entries, by %s', (_, type, load) => {
    const code = `
      const { CompetencyError } = ${load}'kompetensi')
      const { parseModel } = ${load}'kompetensi/schema')
      const { parsePeopleTable } = ${load}'kompetensi/csv')
      const { parseCase } = ${load}'kompetensi/case')
      const { gapChart } = ${load}'kompetensi/charts')
      const { encodePeople } = ${load}'kompetensi/batch')
      const { selectFit } = ${load}'kompetensi/sql')
      const { lembagaXy } = ${load}'kompetensi/lembaga-xy')
      const { fullEn } = ${load}'kompetensi/locale/en')
      const calls = [
        () => parseModel('{', { as: 'x' }),
        () => parsePeopleTable(lembagaXy, 'Kolom'),
        () => parseCase('{', { as: 'x' }),
        () => gapChart(lembagaXy, { model: 'other' }, { language: fullEn }),
        () => encodePeople(lembagaXy, [{ id: 'a', holdings: { INTT: 3 } }]),
        () => selectFit(lembagaXy, { method: { name: 'own' } }),
      ]
      console.log(JSON.stringify(calls.map((call) => {
        try { call() } catch (error) { return error instanceof CompetencyError || String(error) }
        return 'nothing was thrown'
      })))`
    expect(JSON.parse(run('node', [type, '-e', code]))).toEqual([true, true, true, true, true, true])
  })
})

// docs/guides/using-it-in.md says so of a page without a build.
describe('the packages an entry loads', () => {
  it('has papaparse where tables are read, and zod in schemas and records alone', () => {
    expect(entriesThatLoad('papaparse').sort()).toEqual([
      'dist/csv.js',
      'dist/esco.js',
      'dist/moodle.js',
      'dist/onet.js',
    ])
    expect(entriesThatLoad('zod/mini').sort()).toEqual(['dist/record.js', 'dist/schema.js'])
  })
})
