import { describe, expect, it } from 'vitest'
import { bundle, keptWithoutUse } from './bundle.js'

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
    expect(inputs.filter((path) => /zod|papaparse|lembaga-xy|spencer|bpjs|asn/.test(path))).toEqual([])
    // A chunk's name does not tell what is in it; one fact of each model does.
    for (const fact of [
      'Menciptakan Nilai bagi Pelanggan',
      'Semangat untuk berprestasi',
      'Penata Madya',
      'ZodError',
    ]) {
      expect(code, fact).not.toContain(fact)
    }
  })

  it('{ analyzeGap, scoreFit, attainment } is at most 6 KB, gzipped', async () => {
    const { gzip } = await bundle(
      `import { analyzeGap, attainment, scoreFit } from 'kompetensi'; console.log(analyzeGap, attainment, scoreFit)`,
    )
    console.log(`{ analyzeGap, scoreFit, attainment }: ${gzip} bytes gzipped`)
    expect(gzip).toBeLessThanOrEqual(6 * 1024)
  })

  it.each([
    ['locale/id', 'id', 20],
    ['locale/en', 'en', 20],
  ])('%s speaks for the root in at most 20 KB, gzipped', async (entry, name, most) => {
    const { gzip, code } = await bundle(`import { ${name} } from 'kompetensi/${entry}'; console.log(${name})`)
    console.log(`{ ${name} }: ${gzip} bytes gzipped`)
    expect(gzip).toBeLessThanOrEqual(most * 1024)
    // What other entries say is not in it: of boxes, of charts, of readers.
    for (const stranger of ['nineBoxChart', 'nineBox', 'column-unknown']) expect(code).not.toContain(stranger)
  })

  it('a gap report is told by its part of a language alone', async () => {
    const whole = `import { analyzeGap, describeGap } from 'kompetensi'; import { id } from 'kompetensi/locale/id'
      console.log(analyzeGap, describeGap, id)`
    const part = `import { analyzeGap, describeGap } from 'kompetensi'
      import { base, essentials, gap, levels } from 'kompetensi/locale/id'
      console.log(analyzeGap, describeGap, { ...base, essentials, gap, levels })`
    const [all, needed] = [await bundle(whole), await bundle(part)]
    console.log(
      `{ analyzeGap, describeGap } with all of a language: ${all.gzip}, with its part: ${needed.gzip}`,
    )
    // The door of a describer, which tells a JavaScript caller what is wrong, is a kilobyte and a half of it; that it says whose levels
    // it counts in takes 150 bytes.
    expect(needed.gzip).toBeLessThanOrEqual(8.5 * 1024)
    expect(needed.code).not.toContain('jalur karier')
  })

  it('every statement of every entry can be left out when nothing of it is used', async () => {
    expect(await keptWithoutUse()).toEqual({})
  })

  it('the texts of a model are in its text entry alone', async () => {
    for (const entry of ['kompetensi', 'kompetensi/lembaga-xy', 'kompetensi/bpjs-ketenagakerjaan']) {
      const { code } = await bundle(`import * as all from '${entry}'; console.log(all)`)
      expect(code.includes('Menelusuri'), entry).toBe(false)
    }
    const inText = async (tag: string): Promise<boolean> => {
      const { code } = await bundle(
        `import * as all from 'kompetensi/lembaga-xy/text/${tag}'; console.log(all)`,
      )
      return code.includes('Menelusuri')
    }
    expect([await inText('id'), await inText('en')]).toEqual([true, false])
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
