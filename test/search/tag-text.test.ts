import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { indexCompetencies, tagText } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

const index = indexCompetencies(lembagaXy, { texts: lembagaXyTextId, language: 'id' })
const tags = (text: string): [string, string][] =>
  tagText(index, text).map(({ id, words }) => [id, words.join(' ')])

describe('the tags of a text', () => {
  it('are the competencies that its sentences name, with the words that say so', () => {
    expect(tags('Menyiapkan siaran pers. Memeriksa kelengkapan berkas klaim rumah sakit.')).toEqual([
      ['PR', 'siaran pers'],
      ['CLM', 'klaim'],
    ])
    const [first] = tagText(index, 'Bertugas menjaga integritas.')
    expect(first).toMatchObject({ model: 'lembaga-xy', id: 'INT', by: 'name', ranges: [[17, 27]] })
  })

  it('are none of a text that speaks of none', () => {
    expect(tags('Hari ini hujan dan saya makan nasi goreng di warung.')).toEqual([])
    expect(tags('')).toEqual([])
  })

  it('stand where they say they do, each once', () => {
    const text = 'Jujur; menagih tunggakan iuran badan usaha, menagih lagi, dan membuat dasbor.\nNegosiasi!'
    const all = tagText(index, text)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { words, ranges } of all) {
      expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(words)
      expect(words.length).toBeGreaterThan(0)
    }
  })

  it('are refused of a text that is no duty', () => {
    expect(thrownBy(() => tagText(index, 'a '.repeat(60_000))).code).toBe('parameter-invalid')
  })
})
