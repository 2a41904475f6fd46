import fc from 'fast-check'
import { analyzeGap, type Person } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { listTrainingNeeds } from '../../src/development/list-training-needs'
import { summarizeTeam } from '../../src/team/summarize-team'
import { arbitraryHoldings, arbitraryModel, type ModelCase } from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'

interface TeamCase extends ModelCase {
  readonly people: readonly Person[]
}

const team: fc.Arbitrary<TeamCase> = arbitraryModel().chain(({ model }) => {
  const jobs = Object.values(model.jobs)
  const person = fc.constantFrom(undefined, ...jobs).chain((job) =>
    arbitraryHoldings({ model, job: job ?? jobs[0] ?? { ...untouched, model: model.id } }).map(
      (holdings) => ({
        holdings,
        ...(job === undefined ? {} : { job: job.id }),
      }),
    ),
  )
  return fc
    .array(fc.tuple(person, fc.constantFrom(undefined, 'A', 'B')), { minLength: 1, maxLength: 6 })
    .map((entries) => ({
      model,
      people: entries.map(([entry, unit], i) => ({
        id: `p${i}`,
        ...entry,
        ...(unit === undefined ? {} : { unit }),
      })),
    }))
})

const untouched = { id: 'none', name: { id: '', en: '' }, requirements: [], complete: true }

describe('summarizeTeam', () => {
  it('does not depend on the order of people, changes nothing it is given, and is plain data', () => {
    fc.assert(
      fc.property(team, ({ model, people }) => {
        const one = summarizeTeam(model, frozen(people))
        expect(summarizeTeam(model, people.toReversed())).toEqual(one)
        expect(JSON.parse(JSON.stringify(one))).toEqual(one)
      }),
    )
  })

  it('says of each person what the gap report says, and counts each person once a competency', () => {
    fc.assert(
      fc.property(team, ({ model, people }) => {
        const { rows, competencies } = summarizeTeam(model, people)
        for (const { person, job, cells } of rows) {
          if (job === undefined) {
            expect(cells.every(({ status }) => status === 'requirement-unknown')).toBe(true)
            continue
          }
          const holdings = people.find(({ id }) => id === person)?.holdings ?? {}
          for (const item of analyzeGap(model, job, holdings).items) {
            expect(cells.find(({ competency }) => competency === item.competency)?.status).toBe(item.status)
          }
        }
        for (const one of competencies) {
          expect(one.required + one.unspecified + one.notRequired + one.requirementUnknown).toBe(
            people.length,
          )
          expect(one.met + one.below + one.notAssessed).toBe(one.required)
        }
      }),
    )
  })

  it('is after a departure what it is of those who stay, but for the level needed', () => {
    fc.assert(
      fc.property(team, ({ model, people }) => {
        const [first, ...staying] = people
        if (first === undefined || staying.length === 0) return
        const competencies = Object.keys(model.competencies)
        const { after } = summarizeTeam(model, people, { competencies, change: { leaving: [first.id] } })
        const alone = summarizeTeam(model, staying, { competencies })
        expect(after?.rows).toEqual(alone.rows)
        expect(after?.coverage).toBe(alone.coverage)
        expect(after?.competencies.map(({ met, below }) => [met, below])).toEqual(
          alone.competencies.map(({ met, below }) => [met, below]),
        )
      }),
    )
  })
})

describe('listTrainingNeeds', () => {
  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(team, ({ model, people }) => {
        const one = listTrainingNeeds(model, frozen(people))
        expect(listTrainingNeeds(model, people.toReversed())).toEqual(one)
        expect(JSON.parse(JSON.stringify(one))).toEqual(one)
      }),
    )
  })

  it('counts what the gap reports count, units add up, and what is unknown is in no gap', () => {
    fc.assert(
      fc.property(team, ({ model, people }) => {
        const { needs } = listTrainingNeeds(model, people)
        const items = people.flatMap(({ job, holdings }) =>
          job === undefined ? [] : analyzeGap(model, job, holdings).items,
        )
        for (const { competency, units, ...counts } of needs) {
          const its = items.filter((item) => item.competency === competency)
          const count = (...statuses: string[]): number =>
            its.filter(({ status }) => statuses.includes(status)).length
          expect(counts.below).toBe(count('below'))
          expect(counts.met).toBe(count('met', 'above'))
          expect(counts.notAssessed + counts.expired).toBe(count('not-assessed'))
          expect(counts.unspecified).toBe(count('level-unspecified'))
          expect(counts.required).toBe(count('below', 'met', 'above', 'not-assessed'))
          const shortfall = its.reduce((sum, item) => (item.status === 'below' ? sum - item.gap : sum), 0)
          expect(counts.totalShortfall).toBeCloseTo(shortfall, 9)
          for (const field of ['required', 'below', 'met', 'notAssessed', 'requirementUnknown'] as const) {
            expect(units.reduce((sum, unit) => sum + unit[field], 0)).toBe(counts[field])
          }
        }
      }),
    )
  })
})
