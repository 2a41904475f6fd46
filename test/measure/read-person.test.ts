import { CompetencyError, defineModel, type Holdings } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { heldLevels } from '../../src/measure/held-levels'
import { measureJob } from '../../src/measure/measure-job'
import { readPerson } from '../../src/measure/read-person'

const model = defineModel({
  id: 'names',
  scales: { three: { levels: [1, 2, 3] } },
  competencies: {
    INT: { scale: 'three', name: 'Integrity' },
    constructor: { scale: 'three', name: 'A code that every object answers to' },
    EXT: { scale: 'three', name: 'Another' },
  },
  jobs: { job: { name: 'Job', requires: { INT: 2, constructor: 1 } } },
})
const { job } = model.jobs

type Held = Holdings<'names', 'INT' | 'constructor' | 'EXT'>

/** Holdings as a JavaScript caller may pass them, sound or not. */
function given(holdings: object | null): Held {
  return holdings as Held
}

/** What is read, in the form that `heldLevels` gives. */
function read(holdings: Held) {
  const held: (number | undefined)[] = []
  const beside = readPerson(model, job, holdings, (_, level) => held.push(level))
  return { held, beside }
}

/** The codes of the issues that something throws. */
function codesOf(run: () => unknown): string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof CompetencyError) return error.issues.map(({ code }) => code)
    throw error
  }
  return []
}

describe('readPerson', () => {
  it('gives each requirement with what is held of it, and returns what is held beside the profile', () => {
    expect(read(given({ EXT: 3, INT: 1 }))).toEqual({
      held: [1, undefined],
      beside: [{ competency: 'EXT', held: 3, status: 'not-in-profile' }],
    })
  })

  it('reads the same as a measured job does, whatever a code is called', () => {
    const measured = measureJob(model, 'job')
    for (const holdings of [
      {},
      { INT: 2 },
      Object.assign({ EXT: -0 }, { constructor: 3 }),
      { EXT: undefined },
    ]) {
      expect(read(given(holdings))).toEqual(heldLevels(measured, given(holdings)))
    }
  })

  it('finds the same wrong with holdings as a measured job does', () => {
    const measured = measureJob(model, 'job')
    for (const holdings of [
      [],
      null,
      { INT: '2' },
      { INT: 9 },
      { EXT: null },
      { XYZ: undefined },
      { toString: 1 },
    ]) {
      const codes = codesOf(() => read(given(holdings)))
      expect(codes).not.toEqual([])
      expect(codes).toEqual(codesOf(() => heldLevels(measured, given(holdings))))
    }
  })
})
