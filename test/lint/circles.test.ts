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

  it('finds them by way of components, and whatever ending a specifier has', () => {
    const files = [
      { path: 'theme/a.ts', text: "import B from './B.vue'" },
      {
        path: 'theme/B.vue',
        text: "<script setup>\nimport { c } from '../c.js'\n</script>\n<template>from</template>",
      },
      { path: 'c.ts', text: "import { a } from './theme/a.ts'" },
    ]
    expect(findCircles(files)).toEqual([['c.ts', 'theme/B.vue', 'theme/a.ts']])
  })

  it.each(['src', 'docs'] as const)('finds none in %s', (folder) => {
    const files = sourceFiles(folder)
    expect(files.length).toBeGreaterThan(100)
    expect(findCircles(files)).toEqual([])
  })
})
