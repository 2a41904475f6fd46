// Larger plans than trying every order of every choice can judge: every set of activities with every rest of levels it can
// lead to, met once. And plans of twenty tangled activities, which are to be exact with the usual work.

import type { Activity } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { planDevelopment } from '../../src/development/plan-development'
import { drawPlan } from '../support/draw-plan'
import { after, compareMerit, lackingAt, levelsBelow, type Merit, meritOf, type PlanCase } from './plan-cases'

const start = '2027-01-04'

const tangled = { cost: 20, rise: 4, prerequisites: 30 }

/** The best merit there is, by every set that can be taken and every levels it can lead to. */
function bestOfAll({ report, activities }: PlanCase): Merit {
  let level = new Map([
    ['', { taken: [] as readonly Activity[], rests: new Map([['', levelsBelow(report)]]) }],
  ])
  let best: Merit = [Number.POSITIVE_INFINITY, 0, 0, '']
  while (level.size > 0) {
    const further: typeof level = new Map()
    for (const { taken, rests } of level.values()) {
      const ids = taken.map(({ id }) => id)
      const price = taken.reduce((sum, { cost = 0 }) => sum + cost, 0)
      for (const levels of rests.values()) {
        const merit = meritOf(activities, ids, { lacking: lackingAt(report, levels), price })
        if (compareMerit(merit, best) < 0) best = merit
      }
      for (const activity of activities) {
        if (ids.includes(activity.id)) continue
        if (!(activity.prerequisites ?? []).every((id) => ids.includes(id))) continue
        const key = [...ids, activity.id].sort().join()
        const set = further.get(key) ?? { taken: [...taken, activity], rests: new Map() }
        further.set(key, set)
        for (const levels of rests.values()) {
          const then = after(levels, activity)
          set.rests.set([...then.values()].join(), then)
        }
      }
    }
    level = further
  }
  return best
}

function plan({ model, report, activities }: PlanCase) {
  return planDevelopment(model, report, { activities, start, minimize: 'cost' })
}

describe('planDevelopment, where most activities come too early for something', () => {
  it('finds what is best of every set and every order', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const drawn = drawPlan({ ...tangled, competencies: 6, levels: 5, activities: 8, touches: 3 }, seed)
      const { activities, gaps, totalCost = 0, exact } = plan(drawn)
      const merit = meritOf(
        drawn.activities,
        activities.map(({ activity }) => activity),
        {
          lacking: gaps.reduce((sum, { required, reaches }) => sum + required - reaches, 0),
          price: totalCost,
        },
      )
      expect([seed, exact, merit]).toEqual([seed, true, bestOfAll(drawn)])
    }
  })

  it('is exact with the usual work: twenty activities that each lead on in ten of twenty competencies', () => {
    const large = { ...tangled, competencies: 20, levels: 9, activities: 20, touches: 10 }
    const found = [1, 2, 3, 4, 5].map((seed) => plan(drawPlan(large, seed)))
    expect(found.map(({ exact }) => exact)).toEqual([true, true, true, true, true])
    expect(found.map(({ totalCost }) => totalCost)).toEqual([229, 154, 197, 199, 239])
    const lacking = found.map(({ gaps }) =>
      gaps.reduce((sum, { required, reaches }) => sum + required - reaches, 0),
    )
    expect(lacking).toEqual([100, 65, 79, 64, 65])
  })
})
