import { parseRatingsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

describe('a cell', () => {
  it('names a competency and a level in any language that they have', () => {
    const base = soundModel()
    const model = {
      ...base,
      scales: {
        five: {
          levels: [1, 2, 3, 4, 5],
          floor: 0,
          definitions: [
            { value: 2, name: { jv: 'Bisa', en: 'Able' } },
            { value: 4, name: { 'zh-Hant': '精通' } },
          ],
        },
      },
      competencies: { NEG: { name: { jv: 'Rembugan', 'zh-Hant': '談判' }, scale: 'five' } },
      jobs: {},
    }
    const rows = [
      ['NIP', 'Kompetensi', 'Nilai'],
      ['1', 'rembugan', 'BISA'],
      ['2', '談判', '精通'],
      ['3', 'NEG', 'able'],
    ]
    const read = parseRatingsTable(model, rows, { assessedOn: '2026-11-22', raterKind: 'assessor' })
    expect(read.map(({ competency, level }) => [competency, level])).toEqual([
      ['NEG', 2],
      ['NEG', 4],
      ['NEG', 2],
    ])
  })
})
