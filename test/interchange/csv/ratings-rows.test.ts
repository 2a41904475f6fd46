import type { Rating } from 'kompetensi'
import { parseRatingsTable, ratingsRows } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const ratings: readonly Rating[] = [
  { person: '007', competency: 'SQL', level: 2.5, assessedOn: '2026-11-22', raterKind: 'self' },
  {
    model: 'acme',
    person: 'p2',
    competency: 'NEG',
    level: 'not-applicable',
    assessedOn: '2026-11-22',
    validUntil: '2029-11-22',
    raterKind: 'juri',
    rater: 'p9',
    evidence: '=1+1',
  },
]

describe('ratingsRows', () => {
  it('is a header, then a row a rating: levels are numbers, dates are texts with one reading', () => {
    const [header, ...rows] = ratingsRows(ratings, { locale: 'id' })
    expect(header?.join(';')).toBe(
      'Pegawai;Kompetensi;Nilai;Tanggal penilaian;Berlaku sampai;Jenis penilai;Penilai;Bukti;Model',
    )
    expect(rows).toEqual([
      ["'007", 'SQL', 2.5, '2026-11-22', null, 'self', null, null, null],
      ['p2', 'NEG', 'tidak berlaku', '2026-11-22', '2029-11-22', 'juri', 'p9', "'=1+1", 'acme'],
    ])
  })

  it('has headers and words in English too', () => {
    const [header, , second] = ratingsRows(ratings, { locale: 'en' })
    expect(header?.join(',')).toBe(
      'Person,Competency,Level,Assessed on,Valid until,Rater kind,Rater,Evidence,Model',
    )
    expect(second?.[2]).toBe('not applicable')
  })

  it('is read back as it was', () => {
    expect(parseRatingsTable(soundModel(), ratingsRows(ratings, { locale: 'id' }))).toEqual(ratings)
    expect(ratingsRows([], { locale: 'id' })).toHaveLength(1)
  })
})
