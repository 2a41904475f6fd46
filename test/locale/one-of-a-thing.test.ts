import { checkSchemeAlignment, defineModel, describeSchemeAlignment } from 'kompetensi'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

// Where there is one of a thing, or none, a sentence still reads as somebody would say it.
describe('one of a thing', () => {
  it('is said in the singular', () => {
    const model = defineModel({
      id: 'small',
      scales: { five: { levels: [1, 2, 3, 4, 5] } },
      competencies: { INT: { name: 'Integrity', scale: 'five' } },
      jobs: {},
    })
    expect(describeSchemeAlignment(model, checkSchemeAlignment(model), { language: fullEn })).toContain(
      'The model names no certification scheme for its 1 competency.',
    )
    expect(
      fullEn.team.counts({ required: '1', met: '0', below: '1', notAssessed: '0', percent: '100' }),
    ).toContain('of 1 requirement whose level is known')
    expect(fullEn.methods.surplusUpTo('1')).toBe('surplus counted up to 1 time')
    expect(fullEn.plan.closed(1, 1, 'Integrity')).toContain('1 of 1 shortfall is closed')
  })

  it('of no months is now', () => {
    const rule = { method: 'Attainment', bar: '90', withinMonths: 0, months: '0' }
    expect(fullEn.succession.rule(rule)).toMatch(/below its level, now[.]$/)
    expect(fullId.succession.rule(rule)).toMatch(/kompetensi wajib, sekarang[.]$/)
  })
})
