import { formatHrOpenPosition, parseHrOpenPosition, safeParseHrOpenPosition } from 'kompetensi/hr-open'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { acme, id, inEnglish, numeric } from '../support/hr-open'

describe('parseHrOpenPosition', () => {
  it('reads a job profile, which gets the id and the name that HR Open has no place for', () => {
    const { value } = formatHrOpenPosition(acme, 'clerk', inEnglish)
    const name = { id: 'Juru tulis', en: 'Clerk' }
    expect(parseHrOpenPosition(acme, JSON.stringify(value), { job: 'clerk', name })).toEqual({
      model: 'acme',
      id: 'clerk',
      name,
      complete: true,
      requirements: [
        { competency: 'SQL', level: 3, weight: 2.5 },
        { competency: 'NEG', level: 4 },
        { competency: 'RUN', level: 2.75 },
        { competency: 'ART' },
      ],
    })
  })

  it('throws with the errors that safeParseHrOpenPosition tells, without its hints', () => {
    const data = [
      { competencyIds: [id('SQL')], requiredProficiencyLevel: numeric(2.5), desiredProficiencyLevel: {} },
      { competencyIds: [id('NEG')], weight: { value: -1 } },
    ]
    const { issues } = safeParseHrOpenPosition(acme, data, { job: 'x' })
    const error = thrownBy(() => parseHrOpenPosition(acme, data, { job: 'x' }))
    expect(error.issues).toEqual(issues.slice(0, 2))
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error level-off-scale',
      'error weight-not-positive',
      'hint field-not-carried',
    ])
  })
})
