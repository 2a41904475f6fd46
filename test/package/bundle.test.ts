import { describe, expect, it } from 'vitest'
import { bundle } from './bundle.js'

const analyze = `import { analyzeGap } from 'kompetensi'; console.log(analyzeGap)`

describe('bundles of the built library', () => {
  it('{ analyzeGap } is at most 3 KB, gzipped', async () => {
    const { gzip } = await bundle(analyze)
    console.log(`{ analyzeGap }: ${gzip} bytes gzipped`)
    expect(gzip).toBeLessThanOrEqual(3 * 1024)
  })

  it('{ analyzeGap } has no zod, no ts-pattern, no sentence in Indonesian and no model in it', async () => {
    const { code } = await bundle(analyze)
    for (const stranger of [
      'Zod',
      'ts-pattern',
      'exhaustive',
      'belum dinilai',
      'bukan kompetensi',
      'lembaga-xy',
      'Integritas',
    ]) {
      expect(code, stranger).not.toContain(stranger)
    }
  })

  it('the root reaches no model and no zod', async () => {
    const { code, inputs } = await bundle(`import * as kompetensi from 'kompetensi'; console.log(kompetensi)`)
    expect(inputs.filter((path) => /zod|date-fns|lembaga-xy|spencer|bpjs/.test(path))).toEqual([])
    for (const stranger of ['ZodError', 'Integritas', 'sertifikasi'])
      expect(code, stranger).not.toContain(stranger)
  })

  it('the model is at most 16 KB, gzipped', async () => {
    const { gzip } = await bundle(`import { lembagaXy } from 'kompetensi/lembaga-xy'; console.log(lembagaXy)`)
    console.log(`{ lembagaXy }: ${gzip} bytes gzipped`)
    expect(gzip).toBeLessThanOrEqual(16 * 1024)
  })

  it('a model that is imported and not used leaves nothing behind', async () => {
    const { code } = await bundle(`import { lembagaXy } from 'kompetensi/lembaga-xy'; console.log('nothing')`)
    expect(code.trim()).toBe('console.log("nothing");')
  })

  it('one table of a model does not bring the others along', async () => {
    const { code } = await bundle(
      `import { lembagaXyHrUses } from 'kompetensi/lembaga-xy'; console.log(lembagaXyHrUses)`,
    )
    expect(code).toContain('rekrutmen-dan-seleksi')
    expect(code).not.toContain('Integritas')
  })
})
