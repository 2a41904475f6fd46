import { assignBand, describeBand, jobPersonMatch, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { jpmMapping, jpmSelection } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 5, essential: true },
    { competency: 'NEG', level: 5 },
  ]),
)

describe('describeBand', () => {
  it('says which bands are possible, what is open and what would settle it', () => {
    const verdict = assignBand(scoreFit(model, 'j', { SQL: 4 }, { method }), { bands: jpmSelection })
    expect(describeBand(model, verdict, jpmSelection, { language: en })).toBe(
      [
        'Job Person Match bands for selection: not settled yet; possible: Does not sufficiently qualify, Still qualifies and Qualifies.',
        'It depends on what is not assessed: Negotiation.',
        'Qualifies would be settled by Negotiation at its best level.',
        'Does not sufficiently qualify would be settled by Negotiation at its worst.',
        'Essential and below the required level: SQL.',
      ].join('\n'),
    )
    expect(describeBand(model, verdict, jpmSelection, { language: id })).toBe(
      [
        'Kategori JPM untuk seleksi: belum dapat ditentukan; yang mungkin: Kurang Memenuhi Syarat, Masih Memenuhi Syarat, dan Memenuhi Syarat.',
        'Yang menentukan adalah kompetensi yang belum dinilai: Negotiation.',
        'Memenuhi Syarat akan pasti bila Negotiation ternyata pada level terbaik.',
        'Kurang Memenuhi Syarat akan pasti bila Negotiation ternyata pada level terburuk.',
        'Wajib dan di bawah level yang dipersyaratkan: SQL.',
      ].join('\n'),
    )
  })

  it('says a band, and that the score was taken as it stands', () => {
    const fit = scoreFit(model, 'j', { SQL: 5 }, { method })
    const scored = assignBand(fit, { bands: jpmMapping, evidence: 'as-scored' })
    expect(describeBand(model, scored, jpmMapping, { language: en })).toBe(
      'Job Person Match bands for mapping: Optimal, taking the score as it stands although evidence may be missing.',
    )
    expect(describeBand(model, scored, jpmMapping, { language: id })).toContain('menurut nilai apa adanya')
    const whole = assignBand(scoreFit(model, 'j', { SQL: 5, NEG: 4 }, { method }), { bands: jpmMapping })
    expect(describeBand(model, whole, jpmMapping, { language: id })).toBe(
      'Kategori JPM untuk pemetaan: Optimal.',
    )
  })

  it('says that there is nothing to compare, and names essentials all the same', () => {
    const verdict = assignBand(scoreFit(model, 'j', {}, { method }), {
      bands: jpmMapping,
      evidence: 'as-scored',
    })
    expect(describeBand(model, verdict, jpmMapping, { language: en }).split('\n')).toEqual([
      'Job Person Match bands for mapping: no band, because there is no score to compare.',
      'Essential and not assessed: SQL.',
    ])
    expect(describeBand(model, verdict, jpmMapping, { language: id })).toContain('tanpa kategori')
  })

  it('names three open competencies at most, and says that the profile goes on', () => {
    const verdict = assignBand(scoreFit(lembagaXy, 'kepala-lsp', { INT: 4 }, { method }), {
      bands: jpmSelection,
    })
    const text = describeBand(lembagaXy, verdict, jpmSelection, { language: en })
    expect(text).toMatch(/: [^,]+, [^,]+, [^,]+ and 9 more\.$/m)
    expect(text).toContain(
      'This band rests only on the requirements that are known; the profile is not complete.',
    )
    expect(describeBand(lembagaXy, verdict, jpmSelection, { language: id })).toContain(
      'standar kompetensinya belum lengkap',
    )
  })

  it('refuses the verdict of another model, or of another band set', () => {
    const verdict = assignBand(scoreFit(model, 'j', {}, { method }), { bands: jpmMapping })
    expect(
      thrownBy(() =>
        describeBand(
          lembagaXy,
          {
            ...verdict,
            essentialsBelow: [],
            essentialsNotAssessed: [],
            essentialsUnspecified: [],
            outcome: 'no-score',
          },
          jpmMapping,
          { language: en },
        ),
      ).code,
    ).toBe('model-mismatch')
    expect(thrownBy(() => describeBand(model, verdict, jpmSelection, { language: en })).code).toBe(
      'parameter-invalid',
    )
  })
})
