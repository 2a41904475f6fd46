// Every example in a doc comment, a guide or the README runs against the built library, and prints what the comment
// behind its `console.log` says it prints.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Example, examplesIn, instrumented, runnable } from './doc-examples.js'
import { root, run } from './packed.js'

const folder = join(root, 'reports/doc-examples')

function filesBelow(path: string, ending: string): string[] {
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name))
    .sort()
}

const examples: Example[] = [
  ...filesBelow('src', '.ts').flatMap((file) =>
    examplesIn(file, readFileSync(join(root, file), 'utf8'), 'comments'),
  ),
  ...[...filesBelow('docs/guides', '.md'), 'README.md'].flatMap((file) =>
    examplesIn(file, readFileSync(join(root, file), 'utf8'), 'markdown'),
  ),
]

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

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(20)
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

  it('reads the comment on the next line too', () => {
    expect(instrumented('console.log(2)\n// 2')).toContain('__expect("2", 2)')
  })
})
