import fc from 'fast-check'
import {
  attainment,
  describeFit,
  type FitLanguage,
  jobPersonMatch,
  profileMatching,
  scoreFit,
  similarity,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { arbitraryAnyCase } from '../fit/cases'
import { frozen } from '../support/deep-frozen'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = withJobs(
  soundJob('clerk', [
    { competency: 'SQL', level: 2, essential: true },
    { competency: 'NEG', level: 4 },
  ]),
)
const uncapped = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })
const cosine = similarity({ measure: 'cosine' })

describe('describeFit', () => {
  it('says the interval first, then what the assessed part says and how much it is', () => {
    const fit = scoreFit(model, 'clerk', { SQL: 4 }, { method: uncapped })
    expect(describeFit(model, fit, { language: en })).toBe(
      [
        'Job Person Match (ratio of sums, uncapped) for clerk: between 66.67% and 150% of full fit, whatever the unassessed competencies turn out to be.',
        'On the assessed part alone it is 200%, which lies outside that range and says nothing about the whole.',
        'Evidence covers 50% of the requirements that have a level, by weight.',
      ].join('\n'),
    )
    expect(describeFit(model, fit, { language: id })).toBe(
      [
        'Job Person Match (rasio jumlah, tanpa batas) untuk clerk: antara 66,67% dan 150% dari kesesuaian penuh, apa pun hasil kompetensi yang belum dinilai.',
        'Berdasarkan bagian yang sudah dinilai saja, nilainya 200%, di luar rentang itu dan tidak menggambarkan keseluruhan.',
        'Hasil penilaian mencakup 50% bobot persyaratan yang levelnya diketahui.',
      ].join('\n'),
    )
  })

  it('says one number when nothing is missing, and the essentials that are open', () => {
    const fit = scoreFit(model, 'clerk', { SQL: 1, NEG: 4 }, { method: profileMatching({ core: ['SQL'] }) })
    const [first, ...rest] = describeFit(model, fit, { language: en }).split('\n')
    expect(first).toBe('Profile matching for clerk: 4.4 of 5 points.')
    expect(rest).toContain('Essential and below the required level: SQL.')
  })

  it('says what the score counts as nothing shown', () => {
    const fit = scoreFit(model, 'clerk', { SQL: 2 }, { method: attainment(), unassessed: 'floor' })
    expect(describeFit(model, fit, { language: en })).toContain(
      'Counting what is not assessed as "nothing shown", it is 33.33%.',
    )
    expect(describeFit(model, fit, { language: id })).toContain(
      'Bila yang belum dinilai dianggap "belum tampak", nilainya 33,33%.',
    )
  })

  it('says of a method without an interval that its score is of the assessed part', () => {
    const fit = scoreFit(model, 'clerk', { SQL: 2, ART: 1 }, { method: cosine })
    const first = (score: typeof fit, language: FitLanguage): string | undefined =>
      describeFit(model, score, { language }).split('\n')[0]
    expect(first(fit, en)).toBe(
      'Profile similarity (cosine) for clerk: 100% of full fit, on the assessed part alone.',
    )
    expect(first(fit, id)).toContain(
      'Kemiripan profil (kosinus) untuk clerk: 100% dari kesesuaian penuh, berdasarkan bagian yang sudah dinilai saja.',
    )
    const floor = scoreFit(model, 'clerk', { SQL: 2 }, { method: cosine, unassessed: 'floor' })
    expect(first(floor, en)).toContain(', counting what is not assessed as "nothing shown".')
    expect(first(floor, id)).toContain(', bila yang belum dinilai dianggap "belum tampak".')
    const whole = scoreFit(model, 'clerk', { SQL: 2, NEG: 4 }, { method: cosine })
    expect(describeFit(model, whole, { language: en })).not.toContain('alone')
  })

  it('keeps apart that nothing is assessed and that the method has no score', () => {
    const none = scoreFit(model, 'clerk', {}, { method: cosine })
    expect(describeFit(model, none, { language: en })).toContain(
      'no score, because no requirement with a level has been assessed',
    )
    const floor = scoreFit(model, 'clerk', { SQL: 0, NEG: 0 }, { method: cosine })
    expect(describeFit(model, floor, { language: en })).toContain(
      'the method gives none for what has been assessed',
    )
    expect(describeFit(model, floor, { language: id })).toContain('metode ini tidak memberi nilai')
  })

  it('does not say that nobody assessed what is required without a level', () => {
    const open = withJobs(soundJob('clerk', [{ competency: 'SQL' }]))
    const fit = scoreFit(open, 'clerk', { SQL: 2 }, { method: attainment() })
    expect(describeFit(open, fit, { language: en })).toBe(
      'Attainment for clerk: no score, because no requirement with a level has been assessed.',
    )
    expect(describeFit(open, fit, { language: id })).toBe(
      'Capaian level untuk clerk: tanpa nilai, karena tidak ada persyaratan yang levelnya diketahui dan sudah dinilai.',
    )
  })

  it('speaks of the part of a profile that is printed', () => {
    const fit = scoreFit(lembagaXy, 'kepala-lsp', { INT: 4 }, { method: attainment() })
    expect(describeFit(lembagaXy, fit, { language: en })).toContain('the 13 requirements that are known')
    expect(describeFit(lembagaXy, fit, { language: id })).toContain('13 persyaratan yang diketahui')
  })

  it('says one requirement as one', () => {
    const part = withJobs(
      soundJob('clerk', [{ competency: 'SQL', level: 2 }], { complete: false, unknown: ['ART'] }),
    )
    const text = describeFit(
      part,
      scoreFit(part, 'clerk', { SQL: 2, NEG: 1 }, { method: similarity({ measure: 'euclidean' }) }),
      { language: en },
    )
    expect(text).toContain('1 competency outside the profile counts as required at the floor of its scale.')
    expect(text).toContain(
      'This score rests only on the one requirement that is known; the profile is not complete.',
    )
  })

  it('refuses the score of another model', () => {
    const fit = scoreFit(model, 'clerk', {}, { method: attainment() })
    expect(thrownBy(() => describeFit(lembagaXy, untyped(fit), { language: en })).code).toBe('model-mismatch')
  })

  it('never says that anybody meets the requirements, and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryAnyCase(), ({ model: any, job, holdings, method }) => {
        const fit = frozen(scoreFit(any, job, holdings, { method }))
        for (const language of [en, id]) {
          const text = describeFit(any, fit, { language })
          expect(text).not.toMatch(/meets|memenuhi persyaratan|NaN|Infinity|undefined/)
          expect(text).toBe(describeFit(any, fit, { language }))
        }
      }),
    )
  })
})
