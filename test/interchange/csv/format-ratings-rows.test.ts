import fc from 'fast-check'
import type { Rating } from 'kompetensi'
import { formatRatingsRows, formatRatingsTable, parseRatingsTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { nothingWrong, wrongLosses } from '../support/losses'
import { anyId, anyLanguage, anyText, maybe, plain } from '../support/tables'

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

describe('formatRatingsRows', () => {
  it('is a header, then a row a rating: levels are numbers, dates are texts with one reading', () => {
    const [header, ...rows] = formatRatingsRows(ratings, { language: id }).value
    expect(header?.join(';')).toBe(
      'Pegawai;Kompetensi;Nilai;Tanggal penilaian;Berlaku sampai;Jenis penilai;Penilai;Bukti;Model',
    )
    expect(rows).toEqual([
      ["'007", 'SQL', 2.5, '2026-11-22', null, 'self', null, null, null],
      ['p2', 'NEG', 'tidak berlaku', '2026-11-22', '2029-11-22', 'juri', 'p9', "'=1+1", 'acme'],
    ])
  })

  it('has headers and words in English too', () => {
    const [header, , second] = formatRatingsRows(ratings, { language: en }).value
    expect(header?.join(',')).toBe(
      'Person,Competency,Level,Assessed on,Valid until,Rater kind,Rater,Evidence,Model',
    )
    expect(second?.[2]).toBe('not applicable')
  })

  it.each([
    ['a level that is no number', { level: Number.NaN }, 'level-not-a-number ratings.0.level'],
    ['no level', { level: undefined }, 'level-not-a-number ratings.0.level'],
    ['a text for a level', { level: '3' }, 'level-not-a-number ratings.0.level'],
    ['no day', { assessedOn: undefined }, 'date-invalid ratings.0.assessedOn'],
    ['a last day that is none', { validUntil: '2026-02-30' }, 'date-invalid ratings.0.validUntil'],
  ])('writes no blank for %s', (_, change, told) => {
    const list = [{ ...ratings[0], ...change }] as unknown as Rating[]
    const thrown = [formatRatingsRows, formatRatingsTable].map((format) =>
      thrownBy(() => format(list, { language: id })).issues.map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      ),
    )
    expect(thrown).toEqual([[told], [told]])
  })

  it('is read back as it was', () => {
    expect(parseRatingsTable(soundModel(), formatRatingsRows(ratings, { language: id }).value)).toEqual(
      ratings,
    )
    expect(formatRatingsRows([], { language: id }).value).toHaveLength(1)
  })

  it('tells of a kind of rater that will be read as another, and of a field without a column', () => {
    expect(formatRatingsRows(ratings, { language: id }).losses).toEqual([])
    const own = ratings.map((rating) => ({ ...rating, raterKind: 'Atasan' }))
    const { losses } = formatRatingsRows([...own, { ...own[0], weight: 2 } as Rating], { language: id })
    expect(losses.map(({ code, path }) => [code, ...path])).toEqual([
      ['anything-else', 'ratings', 2, 'weight'],
      ['rater-kind', 'ratings', 0, 'raterKind'],
      ['rater-kind', 'ratings', 1, 'raterKind'],
      ['rater-kind', 'ratings', 2, 'raterKind'],
    ])
  })

  it('names all that does not come back, and nothing else', () => {
    const rating = fc.record({
      model: maybe(fc.constant('acme')),
      person: anyId,
      competency: fc.constantFrom('SQL', 'NEG'),
      level: fc.oneof(fc.double({ min: 0, max: 5, noNaN: true }), fc.constant('not-applicable')),
      assessedOn: fc.constantFrom('2026-11-22', '1999-02-28'),
      validUntil: maybe(fc.constant('2029-11-22')),
      raterKind: fc.oneof(fc.constantFrom('self', 'Self', 'atasan', 'tes', 'asesor', 'juri'), anyId),
      rater: maybe(anyId),
      evidence: maybe(anyText),
    })
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 4 }), anyLanguage, (drawn, language) => {
        const given = plain(drawn) as Rating[]
        const { value, losses } = formatRatingsRows(given, { language })
        const read = parseRatingsTable(soundModel(), value)
        expect(wrongLosses({ ratings: given }, { ratings: read }, losses)).toEqual(nothingWrong)
      }),
    )
  })
})
