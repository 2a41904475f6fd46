import { parseEsco, safeParseEsco } from 'kompetensi/esco'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'

const uri = 'http://data.europa.eu/esco'
const files = {
  occupations: `conceptUri,iscoGroup,preferredLabel\n${uri}/occupation/dev,2512,developer`,
  skills: `conceptUri,preferredLabel\n${uri}/skill/sql,SQL`,
  relations: `occupationUri,relationType,skillUri\n${uri}/occupation/dev,essential,${uri}/skill/sql`,
}
const release = { version: '1.1.1' }

describe('parseEsco', () => {
  it('reads occupations with the skills they need into a model', () => {
    const { id, version, competencies, jobs } = parseEsco(files, release)
    expect([id, version]).toEqual(['esco', '1.1.1'])
    expect(competencies).toEqual({
      sql: { name: { en: 'SQL' }, externalIds: [{ system: 'esco', value: `${uri}/skill/sql` }] },
    })
    expect(jobs['dev']).toMatchObject({
      name: { en: 'developer' },
      family: 'C2512',
      requirements: [{ competency: 'sql', essential: true }],
      complete: true,
    })
  })

  it('throws with the errors that safeParseEsco tells', () => {
    const wrong = { ...files, skills: 'conceptUri,preferredLabel\n,SQL', occupations: 'conceptUri' }
    const errors = safeParseEsco(wrong, release).issues.filter(({ severity }) => severity === 'error')
    const error = thrownBy(() => parseEsco(wrong, release))
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['cell-missing', 'skills', 2, 'conceptUri'],
      ['column-missing', 'occupations', 1],
    ])
  })
})
