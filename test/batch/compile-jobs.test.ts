import {
  attainment,
  defineModel,
  profileMatching,
  type SeparableMethod,
  scoreFit,
  similarity,
} from 'kompetensi'
import { compileJobs, encodePeople, scoreSlice } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { publishedCases } from '../support/published-cases'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { kernels } from './cases'

const model = defineModel({
  id: 'm',
  scales: { half: { levels: [1, 1.5, 2, 2.5, 3] } },
  competencies: { A: { scale: 'half', name: 'A' }, B: { scale: 'half', name: 'B' }, C: { name: 'C' } },
  jobs: { job: { name: 'Job', requires: { A: 2, B: 3 } } },
})

/** A method of a caller's own. */
function own(change: Partial<ReturnType<SeparableMethod['prepare']>>): SeparableMethod {
  return {
    id: 'own',
    parameters: {},
    full: 1,
    monotone: true,
    separable: true,
    prepare: (requirements) => ({
      weights: requirements.map(() => 1),
      divisor: requirements.length,
      value: () => 1,
      finish: 'none',
      ...change,
    }),
  }
}

describe('compileJobs', () => {
  it('names jobs in the order given, and the method', () => {
    const jobs = ['staf-administrasi', 'kepala-lsp'] as const
    const compiled = compileJobs(lembagaXy, jobs, { method: attainment() })
    expect(compiled).toMatchObject({
      model: 'lembaga-xy',
      modelVersion: lembagaXy.version,
      method: { id: 'attainment', separable: true },
      jobs,
    })
  })

  it.each<[string, () => unknown]>([
    [
      'method-not-separable',
      () => compileJobs(model, ['job'], { method: similarity({ measure: 'cosine' }) }),
    ],
    ['parameter-invalid', () => compileJobs(model, ['job'], { method: untyped(undefined) })],
    ['empty-list', () => compileJobs(model, [], { method: attainment() })],
    ['duplicate-id', () => compileJobs(model, ['job', 'job'], { method: attainment() })],
    ['unknown-job', () => compileJobs(model, [untyped('jbo')], { method: attainment() })],
    ['unknown-competency', () => compileJobs(model, ['job'], { method: profileMatching({ core: ['X'] }) })],
    ['group-empty', () => compileJobs(model, ['job'], { method: profileMatching({ core: ['A', 'B'] }) })],
    [
      'empty-profile',
      () => compileJobs(model, [{ ...model.jobs.job, requirements: [] }], { method: attainment() }),
    ],
    ['method-unsound', () => compileJobs(model, ['job'], { method: own({ weights: [1] }) })],
    [
      'result-not-finite',
      () =>
        compileJobs(
          model,
          [
            {
              ...model.jobs.job,
              requirements: [
                { competency: 'A', level: 3, weight: Number.MAX_VALUE },
                { competency: 'B', level: 3, weight: Number.MAX_VALUE },
              ],
            },
          ],
          { method: attainment() },
        ),
    ],
  ])('refuses with %s', (code, compile) => {
    expect(thrownBy(compile).code).toBe(code)
  })

  it('refuses groups that are none, or whose parts are weighed in another way', () => {
    const groups = (list: readonly number[]) => () =>
      compileJobs(model, ['job'], { method: own({ groups: list }) })
    expect(thrownBy(groups([0])).code).toBe('groups-invalid')
    expect(thrownBy(groups([0, -1])).code).toBe('groups-invalid')
    expect(groups([0, 0])().jobs).toEqual(['job'])
    const heavier: SeparableMethod = {
      ...own({}),
      prepare: (requirements, whole) => ({
        weights: requirements.map((_, i) => (requirements.length === whole.length ? 1 : 1 + i)),
        divisor: requirements.length,
        value: () => 1,
        finish: 'none',
        groups: requirements.map(() => 0),
      }),
    }
    const job = {
      ...model.jobs.job,
      scale: { levels: [1, 2], floor: 0 },
      requirements: [...model.jobs.job.requirements, { competency: 'C' as const, level: 2 }],
    }
    expect(thrownBy(() => compileJobs(model, [job], { method: heavier })).code).toBe('groups-invalid')
  })
})

describe('what a level makes a method throw', () => {
  const method = profileMatching({ core: ['A'] })
  const scored = (held: number) => () => {
    const people = encodePeople(model, [{ id: 'p', holdings: { A: held, B: 3 } }])
    return [...scoreSlice(compileJobs(model, ['job'], { method }), people)]
  }

  it('is thrown when somebody holds it, and only then', () => {
    expect(scored(2)).not.toThrow()
    expect(thrownBy(scored(2.5)).code).toBe('fractional-gap')
    // Not assessed, the half levels are possible outcomes.
    const open = encodePeople(model, [{ id: 'p', holdings: { B: 3 } }])
    expect(thrownBy(() => [...scoreSlice(compileJobs(model, ['job'], { method }), open)]).code).toBe(
      'fractional-gap',
    )
  })

  it('includes values that are no finite numbers', () => {
    const people = encodePeople(model, [{ id: 'p', holdings: { A: 2, B: 3 } }])
    const compiled = compileJobs(model, ['job'], { method: own({ value: (_, held) => 1 / (held - 2) }) })
    expect(thrownBy(() => [...scoreSlice(compiled, people)]).code).toBe('method-unsound')
  })

  it('includes levels off the scale that a profile gives to competencies without one', () => {
    const people = encodePeople(model, [{ id: 'p', holdings: { A: 2, C: 9 } }])
    const job = { ...model.jobs.job, scale: { levels: [1, 2], floor: 0 } }
    const compiled = compileJobs(model, [job], { method: attainment() })
    expect(thrownBy(() => [...scoreSlice(compiled, people)]).code).toBe('level-off-scale')
  })

  it('is refused for people of another model', () => {
    const people = encodePeople(lembagaXy, [{ id: 'p', holdings: { INT: 2 } }])
    const compiled = compileJobs(model, ['job'], { method: attainment() })
    expect(thrownBy(() => scoreSlice(compiled, people)).code).toBe('model-mismatch')
  })

  it('are refused as a copy that went through JSON: what makes them ready stayed behind', () => {
    const copy = JSON.parse(JSON.stringify(compileJobs(model, ['job'], { method: attainment() })))
    const { message } = thrownBy(() =>
      scoreSlice(copy, encodePeople(model, [{ id: 'p', holdings: { A: 2 } }])),
    )
    expect(message).toContain('like compileJobs(…)')
  })
})

describe('cases worked by hand', () => {
  it.each(publishedCases)('$name', ({ method, model: own, holdings, score }) => {
    const compiled = compileJobs(own, ['j'], { method })
    const people = encodePeople(own, [{ id: 'p', holdings }])
    const { lowest, highest } = scoreFit(own, 'j', holdings, { method })
    for (const kernel of kernels) {
      const [block] = [...scoreSlice(compiled, people, { kernel })]
      expect(block?.scored[0]).toBe(score === undefined ? 0 : 1)
      expect(block?.score[0]).toBeCloseTo(score ?? 0, 10)
      expect(block?.lowest[0]).toBeCloseTo(lowest ?? Number.NaN, 10)
      expect(block?.highest[0]).toBeCloseTo(highest ?? Number.NaN, 10)
    }
    expect(scoreFit(own, 'j', holdings, { method }).score ?? -1).toBeCloseTo(score ?? -1, 12)
  })
})
