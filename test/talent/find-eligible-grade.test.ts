import fc from 'fast-check'
import { defineModel, findEligibleGrade } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { staff } from '../support/full-holdings'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('findEligibleGrade', () => {
  it('finds the grade whose levels are held, and what is missing for the next', () => {
    const { meets, mayMeet, next, grades, withoutJobs } = findEligibleGrade(lembagaXy, staff, {
      rule: 'any-job',
    })
    expect(meets).toEqual(['A2'])
    expect(mayMeet).toEqual([])
    expect(withoutJobs).toEqual([])
    expect(grades.map(({ grade, status }) => `${grade} ${status}`)).toEqual([
      'A1 met',
      'A2 met',
      'C8 not-met',
      'C11 not-met',
    ])
    expect(next).toHaveLength(1)
    expect(next[0]).toMatchObject({ grade: 'C8', rank: 3, gradeName: { id: 'C8' } })
    expect(next[0]?.jobs.map(({ job }) => job)[0]).toBe('manager-sertifikasi')
    expect(next[0]?.jobs[0]?.below[0]).toEqual({ competency: 'INT', required: 3, held: 2, gap: -1 })
    expect(next[0]?.jobs[0]?.profileComplete).toBe(false)
  })

  it('takes every job of a grade or any of them, as the rule says', () => {
    // Staf Sertifikasi asks for FCI 2, Staf Manajemen Mutu for INT 2.
    expect(findEligibleGrade(lembagaXy, staff, { rule: 'every-job' }).meets).toEqual(['A1'])
    const own = { rule: 'every-job', jobs: ['staf-manajemen-mutu', 'manager-manajemen-mutu'] } as const
    expect(findEligibleGrade(lembagaXy, staff, own)).toMatchObject({
      meets: ['A2'],
      withoutJobs: ['A1', 'C11'],
    })
  })

  it('leaves open what is not assessed', () => {
    const { INT: _, ...rest } = staff
    const { meets, mayMeet, next } = findEligibleGrade(lembagaXy, rest, { rule: 'any-job' })
    expect(meets).toEqual([])
    expect(mayMeet).toEqual(['A1', 'A2'])
    expect(next[0]?.jobs[0]?.notAssessed).toEqual(['INT'])
    expect(findEligibleGrade(lembagaXy, {}, { rule: 'any-job' }).mayMeet).toEqual(['A1', 'A2', 'C8', 'C11'])
  })

  it('has nothing above the highest grade', () => {
    const all = Object.fromEntries(Object.keys(staff).map((code) => [code, 5]))
    expect(findEligibleGrade(lembagaXy, all, { rule: 'every-job' })).toMatchObject({
      meets: ['C11'],
      next: [],
      mayMeet: [],
    })
  })

  it('keeps grades of one rank together, and levels that are not given apart', () => {
    const model = defineModel({
      id: 'm',
      scales: { four: { levels: [1, 2, 3, 4] } },
      competencies: { A: { scale: 'four', name: 'A' }, B: { scale: 'four', name: 'B' } },
      grades: { x: { rank: 1 }, y: { rank: 1 }, z: { rank: 2 } },
      jobs: {
        a: { name: 'a', grade: 'x', requires: { A: 1 } },
        b: { name: 'b', grade: 'y', requires: { A: 2, B: {} } },
        c: { name: 'c', grade: 'z', requires: { B: {} } },
      },
    })
    const result = findEligibleGrade(model, { A: 3 }, { rule: 'any-job' })
    expect(result).toMatchObject({ meets: ['x', 'y'], mayMeet: ['z'] })
    expect(result.grades[1]?.jobs[0]?.unspecified).toEqual(['B'])
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
  })

  it('never falls when a level rises', () => {
    const level = fc.integer({ min: 0, max: 5 })
    const holdings = fc.record(Object.fromEntries(Object.keys(staff).map((code) => [code, level])))
    const rankOf = (held: object): number => {
      const { meets, grades } = findEligibleGrade(lembagaXy, untyped(held), { rule: 'any-job' })
      return grades.find(({ grade }) => grade === meets[0])?.rank ?? 0
    }
    fc.assert(
      fc.property(holdings, fc.constantFrom(...Object.keys(staff)), (held, code) => {
        expect(rankOf({ ...held, [code]: 5 })).toBeGreaterThanOrEqual(rankOf(held))
      }),
    )
  })

  it('says where it stands, once, however many jobs find it', () => {
    const holdings = { INT: 9 }
    expect(thrownBy(() => findEligibleGrade(lembagaXy, holdings, { rule: 'any-job' })).issues).toMatchObject([
      { code: 'level-off-scale', path: ['holdings', 'INT'] },
    ])
    expect(
      thrownBy(() => findEligibleGrade(lembagaXy, untyped(null), { rule: 'any-job' })).issues,
    ).toMatchObject([{ code: 'holdings-not-a-record', path: ['holdings'] }])
  })

  it('refuses what it cannot work with', () => {
    const code = (options: object) =>
      thrownBy(() => findEligibleGrade(lembagaXy, staff, untyped(options))).code
    expect(code({ rule: 'most' })).toBe('parameter-invalid')
    expect(code({ rule: 'any-job', jobs: [] })).toBe('empty-list')
    expect(code({ rule: 'any-job', jobs: ['nobody'] })).toBe('unknown-job')
    const broken = { ...lembagaXy, grades: {} }
    expect(thrownBy(() => findEligibleGrade(broken, staff, { rule: 'any-job' })).code).toBe(
      'unknown-reference',
    )
  })
})
