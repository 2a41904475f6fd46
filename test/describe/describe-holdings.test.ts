import fc from 'fast-check'
import { defineModel, type Rating } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { type ResolveOptions, resolveHoldings } from '../../src/assessment/index'
import { describeHoldings } from '../../src/describe/describe-holdings'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const acme = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    SQL: { name: 'SQL', scale: 'five' },
    NEG: { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'five' },
    LAW: { name: { id: 'Hukum', en: 'Law' }, scale: 'five' },
    PLAN: { name: { id: 'Perencanaan', en: 'Planning' }, scale: 'five' },
    ART: { name: { id: 'Seni', en: 'Art' }, scale: 'five' },
  },
  jobs: {},
})
type Code = 'SQL' | 'NEG' | 'LAW' | 'PLAN'

const rating = (
  competency: Code,
  level: Rating['level'],
  assessedOn: string,
  more: Partial<Rating> = {},
): Rating<'acme', Code> => ({
  person: 'p1',
  level,
  assessedOn,
  raterKind: 'superior',
  rater: 's1',
  ...more,
  model: 'acme',
  competency,
})

const ratings = [
  rating('SQL', 5, '2024-06-01'),
  rating('SQL', 4, '2025-06-01'),
  rating('SQL', 2, '2025-05-01', { raterKind: 'peer', rater: 'c1' }),
  rating('SQL', 5, '2025-06-01', { raterKind: 'self' }),
  rating('NEG', 3, '2024-02-29'),
  rating('LAW', 3, '2021-01-31'),
  rating('PLAN', 'not-applicable', '2026-01-01'),
  rating('PLAN', 3, '2027-01-01'),
]
const options: ResolveOptions = {
  asOf: '2026-11-22',
  validity: 36,
  combine: 'mean',
  excludeSelf: true,
  narrowExpired: 1,
}

describe('describeHoldings', () => {
  it('says that no level stands where all have expired', () => {
    const resolved = resolveHoldings(acme, [rating('LAW', 3, '2021-01-31')], options)
    const first = (language: typeof en | typeof id): string | undefined =>
      describeHoldings(acme, resolved, { language }).split('\n')[0]
    expect(first(en)).toContain(': no competency has a level that stands and 1 has only expired ratings.')
    expect(first(id)).toContain(
      ': belum ada kompetensi yang mempunyai level yang berlaku dan 1 hanya mempunyai penilaian kedaluwarsa.',
    )
  })

  const resolved = resolveHoldings(acme, ratings, options)

  it('says in English what stands, what differs, what expired and what was left out', () => {
    expect(describeHoldings(acme, resolved, { language: en }).split('\n')).toEqual([
      'p1 on 22 November 2026, from 8 ratings (the mean of the raters): 2 competencies have a level that stands, 1 has only expired ratings and 1 has ratings but no level.',
      'Levels: SQL 3; Negotiation 3.',
      'Raters differ: SQL by 2 levels.',
      'First to change if nothing new is rated: Negotiation, which stands until 28 February 2027 and then has no level.',
      'Expired, so not held on that day: Law (level 3 until 31 January 2024; now taken to lie between levels 2 and 4).',
      'Rated, but without a level that stands: Planning.',
      'Ratings not used: 1 saying "not applicable", 1 by the person, 1 replaced by a newer one of the same rater, 1 expired and 1 dated after that day.',
      '1 further competency was not rated at all, which is not level 0.',
    ])
  })

  it('says the same in Indonesian', () => {
    expect(describeHoldings(acme, resolved, { language: id }).split('\n')).toEqual([
      'p1 per 22 November 2026, dari 8 penilaian (rata-rata penilai): 2 kompetensi mempunyai level yang berlaku, 1 hanya mempunyai penilaian kedaluwarsa, dan 1 dinilai tanpa menghasilkan level.',
      'Level: SQL 3; Negosiasi 3.',
      'Penilai berbeda pendapat: SQL selisih 2 level.',
      'Paling dulu berubah bila tidak ada penilaian baru: Negosiasi, berlaku sampai 28 Februari 2027, sesudah itu tanpa level.',
      'Kedaluwarsa, jadi tidak dianggap dimiliki pada hari itu: Hukum (level 3 sampai 31 Januari 2024; sekarang diperkirakan antara level 2 dan 4).',
      'Dinilai, tetapi belum ada level yang berlaku: Perencanaan.',
      'Penilaian yang tidak dipakai: 1 menyatakan "tidak relevan", 1 merupakan penilaian diri, 1 diganti penilaian yang lebih baru dari penilai yang sama, 1 kedaluwarsa, dan 1 bertanggal sesudah hari itu.',
      '1 kompetensi lain belum dinilai sama sekali, dan itu bukan level 0.',
    ])
  })

  it('names the rule, a decay, kinds without weight, and what a level is afterwards', () => {
    const weights = { superior: 1 }
    const weighted = resolveHoldings(acme, ratings, {
      asOf: '2026-11-22',
      combine: { weights },
      decay: (level) => level,
    })
    const said = describeHoldings(acme, weighted, { language: en })
    expect(said).toContain('(the mean weighted by kind of rater)')
    expect(said).toContain('2 by a kind of rater without a weight')
    expect(said).toContain('Levels count for less the older they are')
    const mean = resolveHoldings(acme, ratings.slice(1, 3), { ...options, asOf: '2026-01-01' })
    expect(describeHoldings(acme, mean, { language: en })).toContain(
      'stands until 1 May 2028 and is then level 4.',
    )
  })

  it('says that nothing is known where there are no ratings', () => {
    const none = resolveHoldings(acme, [], { asOf: '2026-11-22' })
    expect(describeHoldings(acme, none, { language: en })).toBe(
      'There are no ratings, so nothing is known of the levels held on 22 November 2026.',
    )
    expect(describeHoldings(acme, none, { language: id })).toBe(
      'Tidak ada penilaian, jadi level yang dimiliki per 22 November 2026 tidak diketahui.',
    )
  })

  it('accounts for every rating in numbers, whatever the rule', () => {
    const rule = fc.constantFrom<NonNullable<ResolveOptions['combine']>>('latest', 'highest', 'median', {
      weights: { peer: 1 },
    })
    fc.assert(
      fc.property(rule, fc.boolean(), fc.integer({ min: 1, max: 40 }), (combine, excludeSelf, validity) => {
        const all = resolveHoldings(acme, ratings, {
          asOf: '2026-11-22',
          combine,
          excludeSelf,
          validity,
          minimumRaters: { peer: 2 },
        })
        for (const language of [en, id]) {
          const said = describeHoldings(acme, all, { language })
          expect(said).not.toMatch(/undefined|NaN|\[object/)
          const line = said
            .split('\n')
            .find((text) => /^(Ratings not used|Penilaian yang tidak dipakai)/.test(text))
          const put = (line?.replace(/-rata|level 0/g, '').match(/\d+/g) ?? []).map(Number)
          const used = all.competencies.reduce((sum, entry) => sum + entry.used.length, 0)
          expect(put.reduce((sum, n) => sum + n, 0) + used).toBe(ratings.length)
        }
      }),
    )
  })

  it('refuses holdings of another model', () => {
    expect(
      thrownBy(() => describeHoldings(soundModel({ id: 'other' }), untyped(resolved), { language: en })).code,
    ).toBe('model-mismatch')
  })
})
