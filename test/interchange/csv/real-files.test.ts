import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyzeGap, lintModel } from 'kompetensi'
import { safeParseJobProfilesTable } from 'kompetensi/csv'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { ftProgressionModel } from '../../../examples/import/ft-progression.js'
import { ukGdadDictionary, ukGdadModel } from '../../../examples/import/uk-gdad.js'

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
const read = (name: string): string => readFileSync(`${data}${name}`, 'utf8')
const rowsOf = (text: string): readonly (readonly string[])[] =>
  new Papa.Parser({ delimiter: ',', newline: text.includes('\r\n') ? '\r\n' : '\n' }).parse(text, 0, false)
    .data

// Skipped where the files others wrote are not beside the repository.
describe.skipIf(!existsSync(`${data}uk-gdad/roles.csv`))(
  'the UK capability framework, an export others wrote',
  () => {
    let model: ReturnType<typeof ukGdadModel>
    beforeAll(() => {
      model = ukGdadModel(rowsOf(read('uk-gdad/roles.csv')), rowsOf(read('uk-gdad/skills.csv')))
    })

    it('is read without an error', () => {
      expect(model.ok).toBe(true)
      expect(ukGdadDictionary(rowsOf(read('uk-gdad/skills.csv'))).ok).toBe(true)
      expect(lintModel(model.value).filter(({ severity }) => severity === 'error')).toEqual([])
    })

    it('has 189 skills, 52 roles in 8 families, and 201 role levels beside 4 roles that have none', () => {
      const { competencies, families, tracks, jobs } = model.value
      expect(Object.keys(competencies)).toHaveLength(189)
      expect(Object.keys(families)).toHaveLength(8)
      expect(Object.keys(tracks)).toHaveLength(52)
      const undivided = Object.values(jobs).filter(
        ({ id, track }) => id === track && jobs[id]?.requirements.every(({ level }) => level === undefined),
      )
      expect(Object.keys(jobs)).toHaveLength(205)
      expect(undivided.map(({ id }) => id)).toEqual([
        'Chief data officer',
        'Chief digital and information officer',
        'Chief information security officer',
        'Chief technology officer',
      ])
    })

    it('takes "NOT IN USE" for required without a level, 28 times, and never for level 0', () => {
      const requirements = Object.values(model.value.jobs).flatMap((job) => job.requirements)
      expect(requirements.filter(({ level }) => level === undefined)).toHaveLength(28)
      expect(requirements.filter(({ level }) => level === 0)).toEqual([])
      const report = analyzeGap(model.value, 'Chief data officer', {})
      expect(report.counts).toMatchObject({ 'level-unspecified': 6 })
    })

    it('reports the 13 keys that stand in several rows, each row after the first once', () => {
      const repeated = model.issues.filter((issue) => issue.code === 'row-duplicate')
      expect(new Set(repeated.map(({ details }) => details.key)).size).toBe(13)
      expect(repeated.every(({ severity, details }) => severity === 'warning' && details.same)).toBe(true)
      expect(repeated).toHaveLength(16)
    })

    it('keeps the order of the file, which is no ladder', () => {
      const ladder = Object.values(model.value.jobs).filter(({ track }) => track === 'Business analyst')
      expect(ladder.map(({ id }) => id)).toEqual([
        'Business analyst',
        'Head of business analysis',
        'Junior business analyst',
        'Lead business analyst',
        'Senior business analyst',
        'Trainee business analyst',
      ])
    })

    it('reads line breaks in cells as they are', () => {
      const [skill] = Object.values(ukGdadDictionary(rowsOf(read('uk-gdad/skills.csv'))).value.competencies)
      expect(skill?.definition?.['und']).toContain('Accessibility involves')
    })

    it('is read from its own text with a mapping alone; the four roles without levels then become one job', () => {
      const { value, issues } = safeParseJobProfilesTable(
        ukGdadDictionary(rowsOf(read('uk-gdad/skills.csv'))).value,
        read('uk-gdad/roles.csv'),
        {
          columns: { 'Role Level': 'jobName', Role: 'track' },
        },
      )
      expect(Object.keys(value.jobs)).toHaveLength(202)
      expect(issues.filter(({ code }) => code === 'cell-conflict').length).toBeGreaterThan(0)
    })
  },
)

describe.skipIf(!existsSync(`${data}ft-progression/engineering.yml`))('the FT progression', () => {
  it('is a whole matrix of 8 levels and 9 themes', () => {
    const { ok, value } = ftProgressionModel(parseYaml(read('ft-progression/engineering.yml')))
    expect(ok).toBe(true)
    expect(Object.keys(value.competencies)).toHaveLength(9)
    expect(Object.keys(value.jobs)).toHaveLength(8)
    const requirements = Object.values(value.jobs).flatMap((job) => job.requirements)
    expect(requirements).toHaveLength(72)
    const count = (level: number): number =>
      requirements.filter((requirement) => requirement.level === level).length
    expect([1, 2, 3, 4, 5].map(count)).toEqual([11, 15, 17, 15, 14])
  })

  it('forks into two tracks of one rank', () => {
    const { value } = ftProgressionModel(parseYaml(read('ft-progression/engineering.yml')))
    expect(value.jobs['senior-2-ic']).toMatchObject({ track: 'ic', grade: 'senior-2' })
    expect(value.jobs['senior-2-pm']).toMatchObject({ track: 'pm', grade: 'senior-2' })
    expect(lintModel(value).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
