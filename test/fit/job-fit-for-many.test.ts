import fc from 'fast-check'
import { attainment, type SeparableMethod } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { fitNumbers } from '../../src/fit/fit-numbers'
import { jobFit } from '../../src/fit/job-fit'
import { jobFitForMany } from '../../src/fit/job-fit-for-many'
import { withWeightsKept } from '../../src/fit/weights-kept'
import { heldReader } from '../../src/measure/held-levels'
import { measureJob } from '../../src/measure/measure-job'
import { arbitraryHoldings } from '../support/arbitraries'
import { soundJob, soundModel } from '../support/sound-model'
import { arbitraryAnyCase } from './cases'

describe('jobFitForMany', () => {
  it('gives each of many people the very bits that they get alone', () => {
    fc.assert(
      fc.property(
        arbitraryAnyCase().chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.array(arbitraryHoldings(one), { minLength: 2, maxLength: 8 }),
            fc.constantFrom('exclude' as const, 'floor' as const),
          ),
        ),
        ([{ model, job, method }, people, unassessed]) => {
          const measured = measureJob(model, job)
          const many = jobFitForMany(measured, method, unassessed)
          const read = heldReader(measured)
          for (const holdings of people) {
            const held = read(holdings, [], [])
            expect(fitNumbers(many, held, [])).toEqual(
              fitNumbers(jobFit(measured, method, unassessed), held, []),
            )
          }
        },
      ),
    )
  })

  const model = soundModel({
    jobs: {
      clerk: soundJob('clerk', [
        { competency: 'SQL', level: 4, weight: 3 },
        { competency: 'NEG', level: 2 },
      ]),
    },
  })
  const measured = measureJob(model, 'clerk')
  const read = heldReader(measured)
  const people = [{ SQL: 3 }, { NEG: 1 }, { SQL: 1 }, { NEG: 4 }, { SQL: 2, NEG: 2 }, { SQL: 3 }]

  /** How often a method is made ready for these people. */
  function preparations(method: SeparableMethod): number {
    let calls = 0
    const prepare: SeparableMethod['prepare'] = (...given) => {
      calls++
      return method.prepare(...given)
    }
    const counted = { ...method, prepare: method === own ? prepare : withWeightsKept(prepare) }
    const many = jobFitForMany(measured, counted, 'exclude')
    const scores = people.map((holdings) => fitNumbers(many, read(holdings, [], []), []).score)
    expect(scores.map((score) => Number(score?.toFixed(6)))).toEqual([75, 50, 25, 100, 57.142857, 75])
    return calls
  }

  const own: SeparableMethod = { ...attainment() }

  it('makes a method of the library ready once, a method of a caller once for each set of what is assessed', () => {
    expect(preparations(attainment())).toBe(1)
    expect(preparations(own)).toBe(3)
  })

  it('knows what is open of a requirement once, and within a range anew', () => {
    const many = jobFitForMany(measured, attainment(), 'exclude')
    const held = read({ SQL: 2 }, [], [])
    const open = { lowest: 100 * (6 / 14), highest: 100 * (8 / 14) }
    expect(fitNumbers(many, held, [])).toMatchObject(open)
    expect(fitNumbers(many, held, [undefined, { lowest: 1, highest: 1 }])).toMatchObject({
      lowest: 50,
      highest: 50,
    })
    expect(fitNumbers(many, held, [])).toMatchObject(open)
  })
})
