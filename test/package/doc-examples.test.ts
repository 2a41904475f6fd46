// Every example in a doc comment, on a page of the site or in the README compiles, runs against the built library, and
// prints what the comment behind its `console.log` says it prints.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allExamples, examplesIn, instrumented, runnable } from './doc-examples.js'
import { typeErrors } from './doc-types.js'
import { root, run } from './packed.js'

const folder = join(root, 'reports/doc-examples')

const examples = allExamples()

interface Outcome {
  readonly error?: string
  readonly mismatches: readonly { readonly expected: string; readonly found: string }[]
  readonly checked: number
}

describe('examples in the documentation', () => {
  let outcomes: Readonly<Record<string, Outcome>> = {}
  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    examples.forEach((example, i) => {
      writeFileSync(join(folder, `example-${i}.mjs`), runnable(example.code))
    })
    const printed = run('npx', ['tsx', 'test/package/run-doc-examples.ts', folder, String(examples.length)])
    outcomes = JSON.parse(printed.slice(printed.lastIndexOf('\n{') + 1))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('are there, in comments and on the pages of both languages', () => {
    expect(examples.length).toBeGreaterThan(250)
    for (const part of ['src/', 'docs/guides/', 'docs/id/guides/', 'README.md']) {
      expect(examples.some(({ place }) => place.startsWith(part))).toBe(true)
    }
  })

  it('compile in a strict project', () => {
    expect(typeErrors(examples)).toEqual([])
  })

  it.each(examples.map(({ place }, i) => ({ place, i })))('$place', ({ i }) => {
    const outcome = outcomes[`example-${i}`]
    expect(outcome?.error).toBeUndefined()
    expect(outcome?.mismatches).toEqual([])
  })
})

describe('the check of examples', () => {
  it('finds an example whose comment is wrong, and one that throws', () => {
    const [example] = examplesIn('x.md', '```ts\nconsole.log(1 + 1) // 3\n```', 'markdown')
    expect(instrumented(example?.code ?? '')).toContain('__expect("3", 1 + 1)')
  })

  it('finds an example that does not compile', () => {
    const code =
      "import { analyzeGap } from 'kompetensi'\nimport { lembagaXy } from 'kompetensi/lembaga-xy'\nanalyzeGap(lembagaXy, 'kepala-lsp', { INTT: 3 })"
    expect(typeErrors([{ place: 'x.md:2', code }])).toEqual([
      expect.stringContaining('x.md:4 Object literal may only'),
    ])
  })

  it('reads the comment on the next line too', () => {
    expect(instrumented('console.log(2)\n// 2')).toContain('__expect("2", 2)')
  })
})
