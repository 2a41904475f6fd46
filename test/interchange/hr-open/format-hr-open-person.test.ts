import { formatHrOpenPerson } from 'kompetensi/hr-open'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { acme, inEnglish, numeric } from '../support/hr-open'

describe('formatHrOpenPerson', () => {
  it('has an entry for each competency held, with its level and its scale', () => {
    expect(formatHrOpenPerson(acme, { SQL: 3, ART: 7 }, { language: id }).value).toEqual([
      {
        competencyIds: [
          { value: 'SQL', schemeId: 'acme', schemeVersionId: '2' },
          { value: 'e1', schemeId: 'esco' },
        ],
        competencyName: 'Bahasa kueri',
        proficiencyLevel: numeric(3, { minimum: 0, maximum: 5, interval: 1 }),
      },
      {
        competencyIds: [{ value: 'ART', schemeId: 'acme', schemeVersionId: '2' }],
        competencyName: 'Art',
        proficiencyLevel: numeric(7),
      },
    ])
    expect(formatHrOpenPerson(acme, {}, inEnglish)).toEqual({ value: [], losses: [] })
  })

  it('has the least that can be held for the lower end, and no entry for what is not assessed', () => {
    const { value, losses } = formatHrOpenPerson(acme, { SQL: 0, NEG: undefined }, { language: id })
    expect(value).toHaveLength(1)
    expect(value[0]?.proficiencyLevel).toEqual(numeric(0, { minimum: 0, maximum: 5, interval: 1 }))
    expect(losses).toEqual([])
    expect(formatHrOpenPerson(acme, { NEG: 1 }, inEnglish).losses.map(({ code }) => code)).toEqual([
      'scale-levels',
    ])
    expect(thrownBy(() => formatHrOpenPerson(acme, { SQL: 9 }, inEnglish)).code).toBe('level-off-scale')
  })

  it('writes the level, or the floor, that noise alone parts from what is held', () => {
    const of = (SQL: number) => formatHrOpenPerson(acme, { SQL }, inEnglish)
    for (const held of [2.9999999999999996, 3.0000000000000004, 3 - 9e-10]) expect(of(held)).toEqual(of(3))
    expect(of(1e-16)).toEqual(of(0))
    expect(of(2.999999)).not.toEqual(of(3))
  })
})
