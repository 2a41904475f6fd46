import { parseHrOpenPerson, safeParseHrOpenPerson } from 'kompetensi/hr-open'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { acme, id, numeric } from '../support/hr-open'

describe('parseHrOpenPerson', () => {
  it('reads what a person holds; one without a level is not assessed', () => {
    const data = [
      { competencyIds: [id('SQL', 'acme')], proficiencyLevel: numeric(2.5) },
      { competencyIds: [id('RUN')], proficiencyLevel: numeric(0) },
      { competencyIds: [id('NEG')] },
    ]
    expect(parseHrOpenPerson(acme, JSON.stringify(data))).toEqual({ SQL: 2.5, RUN: 0 })
  })

  it('throws with the errors that safeParseHrOpenPerson tells', () => {
    const data = [
      { competencyIds: [id('SQL')], proficiencyLevel: numeric(5.5) },
      { competencyIds: [id('SQLL', 'acme')], proficiencyLevel: numeric(1) },
    ]
    const error = thrownBy(() => parseHrOpenPerson(acme, data))
    expect(error.issues).toEqual(safeParseHrOpenPerson(acme, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['level-off-scale', 0, 'proficiencyLevel'],
      ['unknown-competency', 1, 'competencyIds'],
    ])
  })
})
