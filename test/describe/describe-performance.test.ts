import { attainment, composeProfile, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en, talent as talentInEn } from 'kompetensi/locale/en'
import { id, talent as talentInId } from 'kompetensi/locale/id'
import { describePerformance, scorePerformance } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { open } from '../support/full-holdings'

const english = { ...en, ...talentInEn }
const indonesian = { ...id, ...talentInId }

const method = attainment()
const job = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['INT', 'CFV'] })
describe('describePerformance', () => {
  it('says the interval, the parts and what is open', () => {
    const process = scoreFit(lembagaXy, job, { ...open, CFV: 1 }, { method })
    const performance = scorePerformance({ result: 96, process }, { weights: { result: 60, process: 40 } })
    expect(describePerformance(performance, { language: english }).split('\n')).toEqual([
      'Performance: between 92.6% and 95.1%.',
      'Results (60%): 96%. Process, by competency (40%): between 87.5% and 93.75%.',
      'The process part is scored by Attainment for Administration Staff.',
      'Essential and below the required level: CFV.',
      'Essential and not assessed: INT.',
      'The process part rests only on the requirements that are known; the profile is not complete.',
    ])
    const unknown = scorePerformance(
      { result: [{ id: 'peserta', target: 10 }], process: 80 },
      { weights: { result: 1, process: 1 }, targetCap: 100 },
    )
    expect(describePerformance(unknown, { language: indonesian })).toBe(
      'Kinerja: antara 40% dan 90%.\nHasil (50%): antara 0% dan 100%. Proses menurut kompetensi (50%): 80%.\nSasaran yang belum diukur, dan itu bukan 0: peserta.',
    )
  })

  it('lists codes as everything else is listed', () => {
    const process = scoreFit(lembagaXy, job, {}, { method })
    const performance = scorePerformance({ result: 96, process }, { weights: { result: 60, process: 40 } })
    expect(describePerformance(performance, { language: english })).toContain(
      'Essential and not assessed: INT and CFV.',
    )
  })
})
