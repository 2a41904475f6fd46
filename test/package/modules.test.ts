import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, run } from './packed.js'

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >
}

/** The output files of the build by the source module that has code in them. */
function outputsByModule(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const name of ['core', 'entries']) {
    const metafile: Metafile = JSON.parse(readFileSync(join(root, `reports/build-${name}.json`), 'utf8'))
    for (const [output, { inputs }] of Object.entries(metafile.outputs)) {
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
      const calls = [
        () => parseModel('{', { as: 'x' }),
        () => parsePeopleTable(lembagaXy, 'Nama'),
        () => parseCase('{', { as: 'x' }),
        () => gapChart(lembagaXy, { model: 'other' }, { locale: 'en' }),
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
