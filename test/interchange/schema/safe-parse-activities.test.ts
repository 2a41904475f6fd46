import type { Activity } from 'kompetensi'
import { safeParseActivities } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { activity, model } from '../support/entries'
import { found } from '../support/found'

describe('safeParseActivities', () => {
  it('tells what is wrong', () => {
    expect(
      found(
        safeParseActivities(model, [
          {
            ...activity,
            develops: [{ competency: 'SQL', from: 3, to: 3 }],
            durationDays: -1,
            cost: -1,
            capacity: 0,
          },
          { ...activity, develops: [{ competency: 'SQK', from: 1, to: 2 }] },
          {
            ...activity,
            id: 'x',
            develops: [{ competency: 'SQL', from: -1, to: 6 }],
            prerequisites: ['corse'],
          },
        ]),
      ),
    ).toEqual([
      '0.develops.0.to: step-not-upward',
      '0.durationDays: number-out-of-range',
      '0.cost: number-out-of-range',
      '0.capacity: number-out-of-range',
      '1.id: duplicate-id',
      '1.develops.0.competency: unknown-competency',
      '2.develops.0.from: level-off-scale',
      '2.develops.0.to: level-off-scale',
      '2.prerequisites.0: unknown-reference',
    ])
  })

  it('tells a circle of prerequisites', () => {
    const chain = (id: string, ...prerequisites: string[]): Activity => ({ ...activity, id, prerequisites })
    const result = safeParseActivities(model, [
      chain('a', 'b'),
      chain('b', 'd', 'c'),
      chain('c', 'b'),
      chain('d'),
    ])
    expect(result.issues).toMatchObject([
      {
        code: 'reference-cycle',
        path: [1, 'prerequisites'],
        details: { kind: 'activities', field: 'prerequisites', chain: ['b', 'c'] },
      },
    ])
    expect(found(safeParseActivities(model, [chain('a', 'a')]))).toEqual(['0.prerequisites: reference-cycle'])
    expect(
      safeParseActivities(model, [chain('a', 'b', 'c'), chain('b', 'd'), chain('c', 'd'), chain('d')]).ok,
    ).toBe(true)
  })
})
