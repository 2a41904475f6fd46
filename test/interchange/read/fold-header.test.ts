import { describe, expect, it } from 'vitest'
import { foldHeader } from '../../../src/interchange/read/fold-header'

describe('foldHeader', () => {
  it.each([
    ['Kode_Kompetensi ', 'kode kompetensi'],
    ['  Nama   (id)', 'nama id'],
    ['C\u200Bluster', 'cluster'],
    ['Kom\u00ADpetensi', 'kompetensi'],
    ['\uFEFFCode', 'code'],
    ['Lev\u2060el', 'level'],
  ])('%j is %j', (text, folded) => {
    expect(foldHeader(text)).toBe(folded)
  })
})
