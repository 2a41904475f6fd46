import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { analyzeGap, lintModel } from 'kompetensi'
import { beforeAll, describe, expect, it } from 'vitest'
import { type OnetFiles, parseOnet, safeParseOnet } from '../../../src/interchange/onet'
import { runs } from '../../support/runs'
import { said } from '../../support/said'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { hostileRows, hostileTextOf } from '../support/hostile'

const release = { version: '29.3' }

const textHeader =
  'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source'
const row = (element: string, scale: string, value: string, flags: readonly [string, string]): string =>
  `15-1252.00\t${element}\tName of ${element}\t${scale}\t${value}\t8\t0.1\t1\t2\t${flags[0]}\t${flags[1]}\t08/2023\tAnalyst`
const skillsOf = (...rows: readonly string[]): string => [textHeader, ...rows].join('\r\n')

const requirementsIn = (skills: string): unknown =>
  parseOnet({ skills }, release).jobs['15-1252.00']?.requirements

const codesOf = (files: OnetFiles): string[] =>
  safeParseOnet(files, release)
    .issues.filter(({ code }) => code !== 'field-not-carried')
    .map(({ severity, code, path }) => `${severity} ${code} ${path.join('/')}`)

describe('O*NET files', () => {
  it('give a level of a continuous scale, and the importance as its weight', () => {
    const skills = skillsOf(
      row('2.A.1.a', 'IM', '4.12', ['N', 'n/a']),
      row('2.A.1.a', 'LV', '4.62', ['N', 'N']),
    )
    expect(requirementsIn(skills)).toEqual([{ competency: '2.A.1.a', level: 4.62, weight: 4.12 }])
    const model = parseOnet({ skills }, release)
    expect(model.scales['level']).toMatchObject({ levels: [0, 7], continuous: true, floor: 0 })
    expect(model).toMatchObject({ id: 'onet', version: '29.3' })
    expect(model.competencies['2.A.1.a']).toMatchObject({
      name: { en: 'Name of 2.A.1.a' },
      cluster: 'skills',
      externalIds: [{ system: 'onet', value: '2.A.1.a' }],
    })
    expect(analyzeGap(model, '15-1252.00', { '2.A.1.a': 3 }).items[0]).toMatchObject({
      status: 'below',
      weight: 4.12,
    })
  })

  it('are read whatever stands between their cells', () => {
    const skills = skillsOf(row('a', 'IM', '4.12', ['N', 'n/a']), row('a', 'LV', '4.62', ['N', 'N']))
    for (const by of [',', ';', '|']) {
      expect(parseOnet({ skills: skills.replaceAll('\t', by) }, release)).toEqual(
        parseOnet({ skills }, release),
      )
    }
  })

  it('are read as a sheet saves them again, with semicolons and decimal commas; the other mark is then told', () => {
    const skills = skillsOf(row('a', 'IM', '4.12', ['N', 'n/a']), row('a', 'LV', '4.62', ['N', 'N']))
    const saved = skills.replaceAll('\t', ';').replace('4.12', '4,12').replace('4.62', '4,62')
    const expected = parseOnet({ skills }, release)
    expect(parseOnet({ skills: saved }, release)).toEqual(expected)
    expect(parseOnet({ skills: saved.split('\r\n').map((line) => line.split(';')) }, release)).toEqual(
      expected,
    )
    const quoted = skills.replaceAll('\t', ',').replace('4.12', '"4,12"').replace('4.62', '"4,62"')
    expect(parseOnet({ skills: quoted }, release)).toEqual(expected)
    expect(codesOf({ skills: saved.replace('4,62', '4.62') })).toEqual([
      'error cell-invalid skills/3/Data Value',
    ])
    expect(codesOf({ skills: skills.replace('4.62', '4.625') })).toEqual([])
  })

  it('tell the root cause alone, by the header of the column, with the nearest of the headers', () => {
    const rows = [row('a', 'IM', '4.12', ['N', 'n/a']), row('a', 'LV', '4.62', ['N', 'N'])]
    const skills = skillsOf(...rows).replace('O*NET-SOC Code', 'ONET-SOC Code')
    const occupations = 'O*NET-SOC Code\tTitle\n15-1252.00\tSoftware Developers'
    const { issues } = safeParseOnet({ skills, occupations }, release)
    expect(issues.filter(({ severity }) => severity !== 'hint')).toMatchObject([
      {
        code: 'column-missing',
        path: ['skills', 1],
        details: { columns: ['O*NET-SOC Code'], suggestion: 'ONET-SOC Code' },
      },
    ])
  })

  it('keep an occupation without a title, under its code', () => {
    const skills = skillsOf(row('a', 'LV', '4.62', ['N', 'N']))
    const result = safeParseOnet({ skills, occupations: 'O*NET-SOC Code\tTitle\n15-1252.00\t' }, release)
    if (!result.ok) throw new Error('not read')
    expect(result.value.jobs['15-1252.00']?.name).toEqual({ und: '15-1252.00' })
    expect(result.issues[0]).toMatchObject({ code: 'name-missing', path: ['occupations', 2, 'Title'] })
  })

  it('leave out what is not relevant, suppressed or not, and what every rater put at 0; never level 0', () => {
    const skills = skillsOf(
      row('a', 'IM', '1.00', ['N', 'n/a']),
      row('a', 'LV', '0.25', ['N', 'Y']),
      row('b', 'LV', '2.79', ['Y', 'Y']),
      row('c', 'LV', '0.00', ['N', 'N']),
      row('d', 'LV', '0.01', ['N', '']),
    )
    expect(requirementsIn(skills)).toEqual([{ competency: 'd', level: 0.01 }])
    expect(codesOf({ skills })).toEqual([
      'hint row-left-out skills/3',
      'hint row-left-out skills/4',
      'hint row-left-out skills/5',
    ])
  })

  it('give no level where O*NET advises to suppress it, and keep what is printed as a claim', () => {
    const skills = skillsOf(
      row('a', 'IM', '3.00', ['N', 'n/a']),
      row('a', 'LV', '2.50', ['Y', 'N']),
      row('b', 'IM', '2.00', ['Y', 'n/a']),
      row('b', 'LV', '0.00', ['Y', 'N']),
    )
    const claim = { source: 'onet', basis: 'stated', confidence: 'document' }
    expect(requirementsIn(skills)).toEqual([
      {
        competency: 'a',
        weight: 3,
        claims: [{ ...claim, of: 'level', place: '15-1252.00, a', printed: '2.5, Recommend Suppress: Y' }],
      },
      {
        competency: 'b',
        claims: [
          { ...claim, of: 'weight', place: '15-1252.00, b', printed: '2, Recommend Suppress: Y' },
          { ...claim, of: 'level', place: '15-1252.00, b', printed: '0, Recommend Suppress: Y' },
        ],
      },
    ])
    expect(codesOf({ skills })).toEqual([
      'warning value-suppressed skills/3/Recommend Suppress',
      'warning value-suppressed skills/4/Recommend Suppress',
      'warning value-suppressed skills/5/Recommend Suppress',
    ])
    const report = analyzeGap(parseOnet({ skills }, release), '15-1252.00', { a: 1 })
    expect(report.counts['level-unspecified']).toBe(2)
  })

  it('require an element that is only rated for importance, without a level', () => {
    expect(requirementsIn(skillsOf(row('a', 'IM', '3.00', ['N', ''])))).toEqual([
      { competency: 'a', weight: 3 },
    ])
  })

  it('keep domains apart as clusters, in one profile', () => {
    const level = (element: string): string => skillsOf(row(element, 'LV', '3', ['N', 'N']))
    const model = parseOnet({ knowledge: level('k'), skills: level('s') }, release)
    expect(Object.entries(model.competencies).map(([code, { cluster }]) => `${code} ${cluster}`)).toEqual([
      's skills',
      'k knowledge',
    ])
    expect(model.clusters['knowledge']?.name).toEqual({ id: 'Pengetahuan', en: 'Knowledge' })
    expect(model.jobs['15-1252.00']?.requirements.map(({ competency }) => competency)).toEqual(['s', 'k'])
  })

  it('name jobs by the file of occupations, and tell of those that are not in both', () => {
    const skills = skillsOf(row('a', 'LV', '3', ['N', 'N']))
    const occupations =
      'O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tx\n55-1011.00\tAir Crew Officers\ty\n'
    expect(parseOnet({ skills, occupations }, release).jobs['15-1252.00']?.name.en).toBe(
      'Software Developers',
    )
    expect(codesOf({ skills, occupations })).toEqual(['hint occupation-not-rated occupations/3'])
    const other = 'O*NET-SOC Code\tTitle\n55-1011.00\tAir Crew Officers\n'
    expect(codesOf({ skills, occupations: other })).toEqual([
      'warning unknown-reference occupations',
      'hint occupation-not-rated occupations/2',
    ])
    expect(parseOnet({ skills }, release).jobs['15-1252.00']?.name['und']).toBe('15-1252.00')
  })

  it('tell which columns a model has no place for, and which nobody knows', () => {
    const header = `${textHeader}\tScale Name\tRemark`
    const skills = [header, `${row('a', 'LV', '3', ['N', 'N'])}\tLevel\tx`].join('\n')
    const { issues } = safeParseOnet({ skills }, release)
    expect(issues.map(({ code, path, severity }) => `${severity} ${code} ${path.join('/')}`)).toEqual([
      'hint field-not-carried skills/1/N',
      'hint field-not-carried skills/1/Standard Error',
      'hint field-not-carried skills/1/Lower CI Bound',
      'hint field-not-carried skills/1/Upper CI Bound',
      'hint field-not-carried skills/1/Date',
      'hint field-not-carried skills/1/Domain Source',
      'hint column-unknown skills/1/Remark',
    ])
    expect(said(issues[0])).toEqual({
      id: 'Model tidak mempunyai tempat untuk "N" sehingga isinya tidak dibawa.',
      en: 'A model has no place for "N", so it is not carried over.',
    })
  })

  it.each([
    ['a scale of another kind of file', row('a', 'CX', '3', ['N', 'N']), 'not-one-of skills/2/Scale ID'],
    ['a level off its scale', row('a', 'LV', '7.01', ['N', 'N']), 'number-out-of-range skills/2/Data Value'],
    ['an importance of 0', row('a', 'IM', '0', ['N', 'N']), 'number-out-of-range skills/2/Data Value'],
    ['a value that is none', row('a', 'LV', 'high', ['N', 'N']), 'cell-invalid skills/2/Data Value'],
    ['a blank value', row('a', 'LV', '', ['N', 'N']), 'cell-missing skills/2/Data Value'],
    ['a flag that is none', row('a', 'LV', '3', ['maybe', 'N']), 'not-one-of skills/2/Recommend Suppress'],
    ['a code that is none', row('__proto__', 'LV', '3', ['N', 'N']), 'reserved-key skills/2/Element ID'],
  ])('refuse %s', (_, line, issue) => {
    expect(codesOf({ skills: skillsOf(line) })[0]).toBe(`error ${issue}`)
  })

  it('refuse two rows that say different things, and take one that is repeated', () => {
    const line = row('a', 'LV', '3', ['N', 'N'])
    expect(codesOf({ skills: skillsOf(line, line) })).toEqual(['warning row-duplicate skills/3'])
    expect(codesOf({ skills: skillsOf(line, row('a', 'LV', '4', ['N', 'N'])) })).toEqual([
      'error row-duplicate skills/3',
    ])
  })

  it('refuse to be nothing', () => {
    expect(codesOf({})).toEqual(['error domain-missing '])
    expect(codesOf(untyped(null))).toEqual(['error wrong-type '])
    expect(codesOf({ skills: '' })[0]).toBe('error column-missing skills/1')
    expect(thrownBy(() => parseOnet({ skills: 'a\tb\n1\t2' }, release)).code).toBe('column-missing')
  })

  it('never throw, whatever is in them, and what they give has no error', () => {
    const whole = skillsOf(row('a', 'IM', '4', ['N', 'n/a']), row('a', 'LV', '4.62', ['N', 'N']))
    const table = fc.oneof(hostileTextOf([whole]), hostileRows(textHeader.split('\t')))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('skills', 'knowledge', 'occupations'), table), (files) => {
        const result = safeParseOnet(files, release)
        if (result.ok)
          expect(lintModel(result.value).filter(({ severity }) => severity === 'error')).toEqual([])
        expect(Object.prototype).not.toHaveProperty('polluted')
      }),
      { numRuns: runs(300) },
    )
  })
})

const folder = fileURLToPath(new URL('../../../../shared/data/onet-29.3/', import.meta.url))
const read = (name: string): string =>
  name.endsWith('.gz')
    ? gunzipSync(readFileSync(`${folder}${name}`)).toString('utf8')
    : readFileSync(`${folder}${name}`, 'utf8')

describe.skipIf(!existsSync(folder))('O*NET 29.3 itself (needs ../shared/data/onet-29.3)', () => {
  let result: ReturnType<typeof safeParseOnet>
  beforeAll(() => {
    result = safeParseOnet(
      { skills: read('Skills.txt.gz'), occupations: read('Occupation Data.txt.gz') },
      release,
    )
  })
  const model = () => {
    if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)))
    return result.value
  }

  it('is 879 occupations × 35 skills', () => {
    expect(Object.keys(model().jobs)).toHaveLength(879)
    expect(Object.keys(model().competencies)).toHaveLength(35)
    expect(model().jobs['11-1011.00']?.name.en).toBe('Chief Executives')
    expect(lintModel(model()).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has each of its 30,765 pairs as a requirement with or without a level, or left out', () => {
    const requirements = Object.values(model().jobs).flatMap((job) => job.requirements)
    const unspecified = requirements.filter(({ level }) => level === undefined)
    expect(requirements).toHaveLength(30_765 - 3302)
    expect(unspecified).toHaveLength(118)
    expect(requirements.every(({ level }) => level === undefined || level > 0)).toBe(true)
    expect(requirements.every(({ weight = 0 }) => weight >= 1 && weight <= 5)).toBe(true)
    const count = (code: string): number => result.issues.filter((issue) => issue.code === code).length
    expect(count('row-left-out')).toBe(3302)
    expect(count('value-suppressed')).toBe(118)
    expect(count('occupation-not-rated')).toBe(1016 - 879)
  })

  it('says the same in the layout of the text release, for its first 20 occupations', () => {
    const text = parseOnet({ skills: read('Skills.official-13col.first20occ.txt') }, release)
    expect(Object.keys(text.jobs)).toHaveLength(20)
    for (const [id, { requirements }] of Object.entries(text.jobs)) {
      expect(requirements).toEqual(model().jobs[id]?.requirements)
    }
  })

  it('reads knowledge too, of which importances are suppressed as well', () => {
    const knowledge = parseOnet({ knowledge: read('Knowledge.txt.gz') }, release)
    const requirements = Object.values(knowledge.jobs).flatMap((job) => job.requirements)
    expect(Object.keys(knowledge.competencies)).toHaveLength(33)
    expect(requirements.filter(({ level }) => level === undefined)).toHaveLength(1051)
    expect(requirements.length).toBe(29_007 - 1062 - 1150 - 3727)
  })
})
