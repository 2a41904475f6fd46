import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyzeGap, type CompetencyModel, defineModel } from 'kompetensi'
import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  type TableReading,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../../../shared/data/competency-matrices/', import.meta.url))
const sheet = (name: string): string => readFileSync(`${folder}${name}.csv`, 'utf8')

const empty = (levels: readonly number[], continuous = false): CompetencyModel<'own'> =>
  defineModel({
    id: 'own',
    scales: { own: { levels: [...levels], ...(continuous ? { continuous } : {}) } },
    competencies: {},
    jobs: {},
  })
const toFive = [0, 1, 2, 3, 4, 5]
const toFour = [0, 1, 2, 3, 4]
const rowsOf = ({ passedOver }: TableReading, as: string): number[] =>
  passedOver.filter((row) => row.as === as).map(({ row }) => row)
const namesOf = ({ unused }: TableReading): string[] =>
  unused.map(({ header, column }) => (header === '' ? column : header))
const counts = (model: CompetencyModel): (readonly [string, number])[] =>
  Object.values(model.jobs).map(({ id, requirements }) => [id, requirements.length])

// Ten matrices as people keep them; skipped where they are not beside the repository.
describe.skipIf(!existsSync(folder))('matrices that others keep (skipped without ../shared)', () => {
  it('1: 16 competencies in 4 areas merged down; three columns of prose are no levels', () => {
    const text = sheet('1-areas-merged-rows_levels-as-columns')
    const columns = { 'Skill/Attribute': 'name' } as const
    const { ok, value, reading } = safeParseDictionaryTable(empty(toFive), text, {
      scale: 'own',
      fillDown: true,
      columns,
    })
    expect(ok).toBe(true)
    expect(Object.keys(value.competencies)).toHaveLength(16)
    expect(Object.keys(value.clusters)).toEqual([
      'Technical Proficiency',
      'Problem Solving',
      'Collaboration & Comms',
      'SDLC & Best Practices',
    ])
    expect(Object.values(value.competencies).every(({ cluster }) => cluster !== undefined)).toBe(true)
    expect(Object.keys(value.competencies)[0]).toBe('Programming Fundamentals')
    expect(namesOf(reading)).toEqual([
      'Junior Developer (L1)',
      'Mid-Level Developer (L2)',
      'Senior Developer (L3)',
    ])
    const jobs = safeParseJobProfilesTable(value, text)
    expect(jobs.ok).toBe(false)
    expect(jobs.value.jobs).toEqual({})
  })

  it('2: people as columns, $4 is 4; the required levels stand aside, in a column that the caller names', () => {
    const text = sheet('2-people-as-columns_required-and-missing-aside')
    const dictionary = safeParseDictionaryTable(empty(toFive), text, {
      scale: 'own',
      columns: { Technos: 'name' },
    })
    expect(Object.keys(dictionary.value.competencies)).toHaveLength(17)
    const aside = safeParsePeopleTable(dictionary.value, text)
    const unread = aside.issues.filter(({ severity }) => severity === 'error')
    expect(unread.map(({ details }) => details)).toEqual([
      { header: 'Level', levels: 17 },
      { header: 'Missing', levels: 17 },
    ])
    const columns = { Level: 'ignored', Required: 'ignored', Missing: 'ignored' } as const
    const people = safeParsePeopleTable(dictionary.value, text, { columns })
    expect(people.value).toEqual(aside.value)
    expect(people.issues.filter(({ severity }) => severity !== 'hint')).toEqual([])
    expect(people.value.map(({ id }) => id)).toEqual([
      'Orang A',
      'Orang B',
      'Orang C',
      'Orang D',
      'Orang E',
      'Orang F',
    ])
    expect(people.value[1]?.holdings).toMatchObject({ Angular: 2, PostgreSQL: 5, Github: 3 })
    expect(people.reading.competencyRows).toHaveLength(17)
    expect(people.reading.headerRows).toEqual([9])
    expect(namesOf(people.reading)).toEqual(['Level', 'Required', 'Missing'])
    const jobs = safeParseJobProfilesTable(dictionary.value, text, {
      layout: 'competency-rows',
      columns: { Level: 'job' },
    })
    expect(jobs.ok).toBe(true)
    expect(counts(jobs.value)).toEqual([['Level', 17]])
    const { counts: found } = analyzeGap(jobs.value, 'Level', people.value[1]?.holdings ?? {})
    expect(found).toEqual({ below: 15, met: 0, above: 2, 'not-assessed': 0, 'level-unspecified': 0 })
  })

  it('3: five people and seven skills below a legend; sums, empty numbers and a guide are told', () => {
    const text = sheet('3-title-and-legend-above_people-as-rows_score-column')
    const dictionary = safeParseDictionaryTable(empty(toFour), text, { scale: 'own', layout: 'wide' })
    expect(Object.keys(dictionary.value.competencies)).toEqual([
      'Java',
      'NodeJs',
      'SQL',
      'JavaScript',
      'Mobile Development',
      'Web Development',
      'DevOps',
    ])
    const { ok, value, reading } = safeParsePeopleTable(dictionary.value, text)
    expect(ok).toBe(true)
    const sums = value.map(({ holdings }) =>
      Object.values(holdings).reduce<number>((sum, level = 0) => sum + level, 0),
    )
    expect(sums).toEqual([18, 6, 12, 19, 14])
    expect(reading).toMatchObject({ headerRows: [7], entries: 5, layout: 'wide' })
    expect(namesOf(reading)).toEqual(['A', 'Email', 'Availability', 'Score'])
    expect(rowsOf(reading, 'empty')).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21])
    expect(rowsOf(reading, 'total')).toEqual([22, 23])
    expect(rowsOf(reading, 'note')).toEqual([26, 28, 29, 30, 31, 32, 33])
  })

  it('4: 78 competencies in 13 areas, and nine career levels as jobs', () => {
    const text = sheet('4-competencies-as-rows_career-levels-as-columns')
    const dictionary = safeParseDictionaryTable(empty(toFive), text, { scale: 'own' })
    expect(Object.keys(dictionary.value.competencies)).toHaveLength(78)
    expect(Object.keys(dictionary.value.clusters)).toHaveLength(13)
    const jobs = safeParseJobProfilesTable(dictionary.value, text)
    expect(jobs.ok).toBe(true)
    const tracks = ['C1', 'C2', 'C3', 'C4-S', 'C4-M', 'C5-S', 'C5-M', 'C6-S', 'C6-M']
    expect(counts(jobs.value)).toEqual(tracks.map((id) => [id, 78]))
    expect(jobs.reading).toMatchObject({ headerRows: [4], layout: 'competency-rows' })
    expect(namesOf(jobs.reading)).toEqual(['Area', 'Competency', 'Description'])
  })

  it('5: heads over three columns are written once; "2 - Advanced beginner" is 2', () => {
    const summary = sheet('5c-employee-summary_expected-overall-next-level')
    const text = sheet('5-stacked-headers_merged_two-scores-per-level')
    // The summary has tables side by side and below each other: what stands beside the first is told, cell by cell.
    const dictionary = safeParseDictionaryTable(empty(toFive), summary, {
      scale: 'own',
      columns: { Skills: 'ignored', Skill: 'ignored' },
    })
    expect(dictionary.ok).toBe(false)
    expect(dictionary.reading.headerRows).toEqual([13, 25])
    const jobs = safeParseJobProfilesTable(dictionary.value, text)
    expect(jobs.ok).toBe(true)
    expect(Object.keys(jobs.value.jobs)).toEqual(
      ['IC1', 'IC2', 'IC3', 'IC4', 'IC5'].flatMap((level) => [`${level} Competence`, `${level} Skills`]),
    )
    const levels = Object.values(jobs.value.jobs).map(({ requirements }) => requirements[0]?.level)
    expect(levels).toEqual([2, 2, 3, 3, 3, 4, 4, 4, 5, 5])
  })

  it('6: 11, 6 and 6 competencies below each other, with other roles in the last table', () => {
    const text = sheet('6-stacked-tables_roles-as-columns_different-roles-per-table')
    const dictionary = safeParseDictionaryTable(empty(toFour), text, { scale: 'own' })
    expect(Object.keys(dictionary.value.competencies)).toHaveLength(23)
    expect(rowsOf(dictionary.reading, 'group')).toEqual([15, 24])
    const jobs = safeParseJobProfilesTable(dictionary.value, text)
    expect(jobs.ok).toBe(true)
    expect(jobs.reading.headerRows).toEqual([2, 16, 25])
    expect(jobs.reading.competencyRows).toHaveLength(23)
    expect(counts(jobs.value)).toEqual([
      ...['Data Engineer', 'Backend Dev', 'DevOps/SRE', 'QA Engineer', 'Tech Lead', 'Product Owner'].map(
        (id) => [id, 17] as const,
      ),
      ...['All Roles (Minimum)', 'Team Lead', 'Scrum Master', 'QMR'].map((id) => [id, 6] as const),
    ])
    // A table without a column for a role says nothing of it.
    expect(jobs.value.jobs['Tech Lead']).toMatchObject({ complete: false })
    expect(jobs.value.jobs['Tech Lead']?.unknown).toHaveLength(6)
    expect(jobs.value.jobs['QMR']?.unknown).toHaveLength(17)
  })

  it('7: marks are no levels, and tasks no people: nothing is read, and the report says what stands there', () => {
    const text = sheet('7-x-marks_recap-rows-below')
    const { ok, value, reading } = safeParsePeopleTable(empty(toFive), text)
    expect(ok).toBe(false)
    expect(value).toEqual([])
    expect(reading.headerRows).toEqual([])
    const dictionary = safeParseDictionaryTable(empty(toFive), text, {
      scale: 'own',
      columns: { Tasks: 'name' },
    })
    expect(Object.keys(dictionary.value.competencies)).toHaveLength(7)
    expect(rowsOf(dictionary.reading, 'total')).toEqual([12, 13, 14, 16, 18])
  })

  it('8: one person of six is assessed; blank is not zero', () => {
    const text = sheet('8-semicolon-cyrillic_mostly-blank')
    const columns = { Участник: 'ignored' } as const
    const dictionary = safeParseDictionaryTable(empty(toFive), text, {
      scale: 'own',
      layout: 'wide',
      columns,
    })
    expect(Object.keys(dictionary.value.competencies)).toHaveLength(8)
    const { ok, value } = safeParsePeopleTable(dictionary.value, text, { columns: { Участник: 'person' } })
    expect(ok).toBe(true)
    expect(value.map(({ holdings }) => Object.keys(holdings).length)).toEqual([8, 0, 0, 0, 0, 0])
  })

  it('9: a row a level, 2.0 and 2.5, below a blank line', () => {
    const dictionary = safeParseDictionaryTable(empty([1, 2, 3, 4, 5], true), sheet('9-long-competencies'), {
      scale: 'own',
      columns: { competency_id: 'ignored' },
    })
    const jobs = safeParseJobProfilesTable(dictionary.value, sheet('9-long-competency_expectations'), {
      columns: { job_level: 'jobName', expected_score: 'level' },
    })
    expect(jobs.ok).toBe(true)
    expect(counts(jobs.value)).toEqual(
      ['Associate', 'Mid Level', 'Senior', 'Staff', 'Principal', 'Manager'].map((id) => [id, 5]),
    )
    expect(jobs.value.jobs['Associate']?.requirements.map(({ level }) => level)).toEqual([
      2, 2, 2.5, 2.5, 2.5,
    ])
    expect(jobs.reading).toMatchObject({ headerRows: [2], layout: 'long', entries: 30 })
    expect(namesOf(jobs.reading)).toEqual(['organization_id'])
  })

  it('10: words for levels, which the caller puts in order', () => {
    const text = sheet('10-skill-rows_day1-and-day90-levels-as-words')
    const dictionary = safeParseDictionaryTable(empty([1, 2, 3]), text, { scale: 'own' })
    expect(Object.keys(dictionary.value.competencies)).toHaveLength(30)
    const refused = safeParseJobProfilesTable(dictionary.value, text)
    expect(refused.value.jobs).toEqual({})
    const jobs = safeParseJobProfilesTable(dictionary.value, text, {
      levels: { Awareness: 1, Basic: 2, Proficient: 3 },
    })
    expect(jobs.ok).toBe(true)
    expect(counts(jobs.value)).toEqual([
      ['Proficiency Expected (Day 1)', 30],
      ['Proficiency Expected (90 Days)', 30],
    ])
    expect(namesOf(jobs.reading)).toEqual([
      'Category',
      'Current Training Method',
      'Assessment Method',
      'Gap Identified',
      'Priority',
      'Notes',
    ])
  })

  it('four more go from the file to a first gap report, with nothing but options (2 does above)', () => {
    const words = { levels: { Awareness: 1, Basic: 2, Proficient: 3 } }
    const roads = [
      { name: '4-competencies-as-rows_career-levels-as-columns', levels: toFive, person: 'C1', job: 'C2' },
      {
        name: '5-stacked-headers_merged_two-scores-per-level',
        from: '5c-employee-summary_expected-overall-next-level',
        levels: toFive,
        person: 'IC1 Skills',
        job: 'IC2 Skills',
      },
      {
        name: '6-stacked-tables_roles-as-columns_different-roles-per-table',
        levels: toFour,
        person: 'QMR',
        job: 'Team Lead',
      },
      {
        name: '10-skill-rows_day1-and-day90-levels-as-words',
        levels: [1, 2, 3],
        person: 'Proficiency Expected (Day 1)',
        job: 'Proficiency Expected (90 Days)',
      },
    ]
    // Whoever has the levels of one column, against what another one asks for.
    const counted = roads.map(({ name, from = name, levels, person, job }) => {
      const dictionary = safeParseDictionaryTable(empty(levels), sheet(from), {
        scale: 'own',
        columns: { Skills: 'ignored' },
      })
      const jobs = safeParseJobProfilesTable(dictionary.value, sheet(name), words)
      const people = safeParsePeopleTable(dictionary.value, sheet(name), words)
      const holdings = people.value.find(({ id }) => id === person)?.holdings ?? {}
      const { below, met, above } = analyzeGap(jobs.value, job, holdings).counts
      return [below, met, above]
    })
    expect(counted).toEqual([
      [68, 10, 0],
      [5, 4, 0],
      [1, 2, 3],
      [28, 2, 0],
    ])
  })
})
