import { describe, expect, it } from 'vitest'
import { findCircles } from './circles.js'
import { sourceFiles } from './source-files.js'

describe('findCircles', () => {
  it('finds files that import each other, types and re-exports too', () => {
    const files = [
      { path: 'gap/a.ts', text: "import type { B } from './b'" },
      { path: 'gap/b.ts', text: "export * from '../fit/c'" },
      { path: 'fit/c.ts', text: "import { a } from '../gap/a'" },
      { path: 'fit/d.ts', text: "import { a } from '../gap/a'" },
    ]
    expect(findCircles(files)).toEqual([['fit/c.ts', 'gap/a.ts', 'gap/b.ts']])
  })

  it('finds none in src', () => {
    expect(findCircles(sourceFiles())).toEqual([])
  })
})
