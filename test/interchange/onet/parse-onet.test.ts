import { parseOnet, safeParseOnet } from 'kompetensi/onet'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'

const header =
  'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant'
const row = (scale: string, value: string): string =>
  `15-1252.00\t2.B.3.e\tProgramming\t${scale}\t${value}\tN\t${scale === 'LV' ? 'N' : 'n/a'}`
const release = { version: '29.3' }

describe('parseOnet', () => {
  it('reads an occupation as a job: a level between levels, with the importance for its weight', () => {
    const skills = [header, row('IM', '4.00'), row('LV', '4.62')].join('\n')
    const { id, version, competencies, jobs } = parseOnet({ skills }, release)
    expect([id, version]).toEqual(['onet', '29.3'])
    expect(competencies['2.B.3.e']).toMatchObject({
      name: { en: 'Programming' },
      cluster: 'skills',
      scale: 'level',
    })
    expect(jobs['15-1252.00']?.requirements).toEqual([{ competency: '2.B.3.e', level: 4.62, weight: 4 }])
  })

  it('throws with the errors that safeParseOnet tells', () => {
    const skills = [header, row('IM', '0'), row('LV', 'high')].join('\n')
    const errors = safeParseOnet({ skills }, release).issues.filter(({ severity }) => severity === 'error')
    const error = thrownBy(() => parseOnet({ skills }, release))
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['number-out-of-range', 'skills', 2, 'Data Value'],
      ['cell-invalid', 'skills', 3, 'Data Value'],
    ])
  })
})
