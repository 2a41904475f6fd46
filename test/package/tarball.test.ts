import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { entries, installPacked, type PackedProject, root, run } from './packed.js'

describe('the packed library in an empty project', () => {
  let project: PackedProject
  beforeAll(() => {
    project = installPacked()
  })

  it('holds the built files, the documents a package has, and nothing else', () => {
    const kinds = project.files.filter((path) => !/^dist\/[\w.-]+\.(js|d\.ts)$/.test(path))
    expect(kinds).toMatchSnapshot()
  })

  const list = `
    const names = {}
    for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(LOAD(entry)).sort()
    console.log(JSON.stringify(names))`

  it('imports every entry and has the exports that are promised', () => {
    const code = list.replace('LOAD(', 'await import(')
    const names = JSON.parse(run('node', ['--input-type=module', '-e', code], project.folder))
    expect(names).toMatchSnapshot()
  })

  it('is required from CommonJS with the same exports', () => {
    const esm = run(
      'node',
      ['--input-type=module', '-e', list.replace('LOAD(', 'await import(')],
      project.folder,
    )
    const cjs = run(
      'node',
      ['--input-type=commonjs', '-e', list.replace('LOAD(', 'require(')],
      project.folder,
    )
    expect(JSON.parse(cjs)).toEqual(JSON.parse(esm))
  })

  it('knows its own errors in every entry', () => {
    const code = `
      import { isCompetencyError } from 'kompetensi'
      import { parseModel } from 'kompetensi/schema'
      try { parseModel('{', { as: 'x' }) } catch (error) { console.log(isCompetencyError(error, 'not-json')) }`
    expect(run('node', ['--input-type=module', '-e', code], project.folder)).toBe('true\n')
  })

  it('ships the models as JSON, equal to what the entries export', () => {
    const code = `
      import { readFileSync } from 'node:fs'
      import { fileURLToPath } from 'node:url'
      import assert from 'node:assert/strict'
      import { lembagaXy } from 'kompetensi/lembaga-xy'
      const path = fileURLToPath(import.meta.resolve('kompetensi/data/lembaga-xy.json'))
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(JSON.stringify(lembagaXy)))
      console.log('equal')`
    expect(run('node', ['--input-type=module', '-e', code], project.folder)).toBe('equal\n')
  })

  it.each([
    ['nodenext', 'nodenext'],
    ['node20', 'node20'],
    ['esnext', 'bundler'],
  ])('compiles in a strict TypeScript project: module %s, resolution %s', (module, resolution) => {
    const consumer = `
      ${entries.map((entry, i) => `import * as entry${i} from '${entry}'`).join('\n')}
      import { analyzeGap, type GapReport } from 'kompetensi'
      import { lembagaXy } from 'kompetensi/lembaga-xy'
      export const report: GapReport<'lembaga-xy'> = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3 })
      // @ts-expect-error a wrong code does not compile
      analyzeGap(lembagaXy, 'manager-sertifikasi', { INTT: 3 })
      export const all = [${entries.map((_, i) => `entry${i}`).join(', ')}]`
    writeFileSync(join(project.folder, 'consumer.ts'), consumer)
    writeFileSync(
      join(project.folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution: resolution === 'node20' ? 'nodenext' : resolution,
          target: 'es2022',
          lib: ['es2023', 'dom'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
        },
        files: ['consumer.ts'],
      }),
    )
    expect(run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], project.folder)).toBe('')
  })

  it('is found in order by publint', () => {
    expect(run('npx', ['publint', '--strict'])).toContain('All good!')
  })

  it('resolves its types everywhere that ESM resolves', () => {
    // attw exits with an error, and `run` throws, when a resolution that the profile does not ignore has a problem.
    const said = run('npx', [
      'attw',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--no-emoji',
      '--format',
      'ascii',
    ])
    for (const entry of entries) expect(said).toContain(`"${entry}"`)
    expect(said).toContain('node16 (from ESM): OK (ESM)')
  })
})
