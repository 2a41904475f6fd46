import type { Issue } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { type ParseLimits, safeParseActivities, safeParseModel } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { manyIssues } from './many-issues'

/** How many issues are not told. */
function leftOf(issues: readonly Issue[]): number {
  const told = JSON.stringify(issues.map(({ details }) => details))
  return [...told.matchAll(/"left":(\d+)/g)].reduce((sum, [, left]) => sum + Number(left), 0)
}

// More than a call takes for arguments: zod spreads the issues of what is within into one.
const count = 130_000

const tried: readonly string[] = [
  'sources',
  'competencies',
  'jobs',
  'claims of a competency',
  'requirements',
  'certificates of a person',
  'what an activity develops',
]

describe('a hundred thousand mistakes in one place', () => {
  // Every other place is tried with a million, in `test/slow`.
  it.each(manyIssues.filter(([place]) => tried.includes(place)))('%s', (_, read) => {
    const result = read(count, {})
    expect(result.ok).toBe(false)
    expect(result.issues.length).toBe(1001)
    expect(result.issues.at(-1)).toMatchObject({ code: 'data-too-large', severity: 'error' })
    // A few more, where something needs what is wrong.
    expect(leftOf(result.issues) - (count - 1000)).toBeOneOf([0, 1, 2])
  })

  it('are told up to ten thousand, and the others counted, where the caller wants all of them', () => {
    const sources = Object.fromEntries(Array.from({ length: 25_000 }, (_, i) => [`s${i}`, 1]))
    const { issues } = safeParseModel({ ...soundModel(), sources }, { limits: { issues: 1e6 } })
    expect(issues.filter(({ code }) => code === 'wrong-type').length).toBe(10_000)
    expect(leftOf(issues)).toBe(15_000)
  })

  it('are dropped as warnings where nothing reads them', () => {
    const develops = Array.from({ length: 25_000 }, () => ({ competency: 'INT', from: 2, to: 3, days: 1 }))
    const activity = { id: 'a', name: { en: 'A' }, method: 'course', develops }
    const limits: ParseLimits = { issues: 1e6 }
    const result = safeParseActivities(lembagaXy, [activity], { limits, unknownFields: 'drop' })
    expect(result.ok).toBe(true)
    expect(result.issues.filter(({ code }) => code === 'unknown-field').length).toBe(25_000)
  })
})

describe('a hundred thousand entries of a list', () => {
  it('are counted exactly where they are no entries', () => {
    const { ok, issues } = safeParseActivities(
      lembagaXy,
      Array.from({ length: count }, (_, i) => (i % 2 ? 0 : {})),
    )
    expect([ok, issues.length]).toEqual([false, 1001])
    expect(leftOf(issues)).toBe(count / 2 + (count / 2) * 4 - 1000)
  })

  it('tell an error among as many warnings', () => {
    const activity = {
      name: { en: 'A' },
      method: 'course',
      develops: [{ competency: 'INT', from: 2, to: 3 }],
    }
    const entries = Array.from({ length: 3000 }, (_, i) => ({ ...activity, id: `a${i}`, days: 1 }))
    const { issues } = safeParseActivities(lembagaXy, [...entries, 0], { unknownFields: 'drop' })
    expect(issues[0]).toMatchObject({ code: 'wrong-type', severity: 'error', path: [3000] })
  })
})
