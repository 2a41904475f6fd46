import fc from 'fast-check'
import { formatHrOpenPerson, parseHrOpenPerson, safeParseHrOpenPerson } from 'kompetensi/hr-open'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { acme, id, inEnglish, numeric } from '../support/hr-open'

describe('safeParseHrOpenPerson', () => {
  it('reads one without a level as not assessed, and tells what a model has no place for', () => {
    const result = safeParseHrOpenPerson(acme, [
      { competencyIds: [id('SQL')], competencyEvidence: { evidenceName: 'test' } },
      { competencyIds: [id('RUN')], proficiencyLevel: numeric(0) },
    ])
    expect(result.ok && result.value).toEqual({ RUN: 0 })
    expect(result.issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'field-not-carried 0/competencyEvidence',
      'listed-without-level 0',
    ])
    expect(parseHrOpenPerson(acme, [])).toEqual({})
  })

  it('refuses a competency twice, and a level off the scale', () => {
    const twice = [{ competencyIds: [id('SQL')] }, { competencyIds: [id('SQL')] }]
    expect(thrownBy(() => parseHrOpenPerson(acme, twice)).code).toBe('duplicate-id')
    const off = { competencyIds: [id('SQL')], proficiencyLevel: numeric(5.5) }
    expect(thrownBy(() => parseHrOpenPerson(acme, off)).code).toBe('level-off-scale')
  })

  it('comes back the same, whatever is held, but what noise alone parts from a level', () => {
    const level = (max: number) =>
      fc
        .double({ min: 0, max, noNaN: true })
        .filter((value) => Number.isInteger(value) || Math.abs(value - Math.round(value)) > 1e-9)
    const held = fc.record(
      {
        SQL: level(5),
        NEG: level(4),
        RUN: level(7),
        ART: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(held, (holdings) => {
        const { value } = formatHrOpenPerson(acme, holdings, inEnglish)
        const result = safeParseHrOpenPerson(acme, JSON.stringify(value))
        expect(result.issues).toEqual([])
        expect(result.ok && result.value).toEqual(JSON.parse(JSON.stringify(holdings)))
      }),
      { numRuns: 100 },
    )
  })
})
