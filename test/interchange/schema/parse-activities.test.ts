import type { Activity } from 'kompetensi'
import { parseActivities, safeParseActivities } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { activity, model } from '../support/entries'

describe('parseActivities', () => {
  it('reads activities', () => {
    const all: Activity[] = [
      activity,
      {
        ...activity,
        id: 'job',
        method: 'shadowing',
        develops: [
          { competency: 'SQL', from: 2, to: 3 },
          { competency: 'SQL', from: 3, to: 4.5 },
        ],
        durationDays: 0.5,
        cost: 1_500_000,
        prerequisites: ['course'],
        capacity: 12,
      },
    ]
    expect(parseActivities(model, JSON.stringify(all))).toEqual(all)
  })

  it('throws with the issues that safeParseActivities gives', () => {
    const data = [{ ...activity, capacity: 0 }]
    const error = thrownBy(() => parseActivities(model, data))
    expect(error.issues).toEqual(safeParseActivities(model, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['number-out-of-range', 0, 'capacity'],
    ])
  })
})
