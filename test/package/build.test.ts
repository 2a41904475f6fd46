import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './packed.js'

const dist = join(root, 'dist')
const built = (suffix: string): string =>
  readdirSync(dist)
    .filter((name) => name.endsWith(suffix))
    .map((name) => readFileSync(join(dist, name), 'utf8'))
    .join('\n')

describe('the build', () => {
  it('keeps the doc comments in the types', () => {
    const types = built('.d.ts')
    expect(types).toContain('gap = held − required, negative is a')
    expect(types).toContain("const report = analyzeGap(lembagaXy, 'manager-sertifikasi'")
    expect(types).toMatch(
      /\/\*\* `held − required`, in levels: negative is a shortfall\. \*\/\s+readonly gap: number/,
    )
  })

  it('keeps the marks that let a bundler leave tables out', () => {
    const model = readFileSync(join(dist, 'lembaga-xy.js'), 'utf8')
    expect(model).toMatch(/lembagaXy = \/\* @__PURE__ \*\/ deepFreeze/)
  })

  it('writes no import of zod or of data into the root', () => {
    const index = readFileSync(join(dist, 'index.js'), 'utf8')
    expect(index).not.toMatch(/from ['"]zod/)
    expect(index).not.toContain('lembaga-xy.js')
  })
})
