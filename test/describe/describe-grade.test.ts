import { describeGrade, findEligibleGrade } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { full, open } from '../support/full-holdings'

describe('describeGrade', () => {
  it('says the grade that is met and what is missing for the next', () => {
    const result = findEligibleGrade(lembagaXy, full, { rule: 'any-job' })
    expect(describeGrade(lembagaXy, result, { language: en }).split('\n')).toEqual([
      'The assessed competencies are enough for A1: the required levels of at least one job there are held.',
      'For grade A2, one of these:',
      expect.stringMatching(/^- Certification Staff: raise /),
      expect.stringMatching(
        /^- Quality Management Staff: raise Integrity \(required level 2, held level 1\), /,
      ),
      'This result rests only on the requirements that are known; the profiles are not complete.',
    ])
    expect(
      describeGrade(lembagaXy, findEligibleGrade(lembagaXy, open, { rule: 'any-job' }), { language: id }),
    ).toContain('Yang belum dinilai masih dapat menunjukkan bahwa golongan A1 terpenuhi.')
  })
})
