import { assessReadiness, attainment, defineModel, type ReadinessPolicy, similarity } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const sarjana = { id: 'Sarjana', en: 'Bachelor' }
const model = defineModel({
  id: 'm',
  scales: { four: { levels: [1, 2, 3, 4] } },
  competencies: {
    A: { scale: 'four', name: 'A' },
    B: { scale: 'four', name: 'B' },
    C: { scale: 'four', name: 'C' },
  },
  jobs: {
    job: { name: 'Job', requires: { A: { level: 3, essential: true }, B: 4, C: 1 } },
    graded: {
      name: 'Graded',
      requires: { A: 3 },
      qualifications: [{ kind: 'education', importance: 'absolute', name: sarjana, kkniLevel: 6 }],
    },
    open: { name: 'Open', requires: { A: {} } },
  },
})
const policy: ReadinessPolicy<'A' | 'B' | 'C'> = {
  method: attainment(),
  bar: 80,
  withinMonths: 12,
  monthsByCompetency: { A: 6, B: 4 },
}
const readiness = (holdings: object, more: object = {}) =>
  assessReadiness(model, 'job', { id: 'p1', holdings: untyped(holdings) }, { ...policy, ...more })

describe('assessReadiness', () => {
  it('is ready now: no essential below and the bar reached', () => {
    const result = readiness({ A: 3, B: 3, C: 1 })
    expect(result).toMatchObject({ model: 'm', job: 'job', person: 'p1', bar: 80, verdict: 'ready-now' })
    expect(result.worst).toMatchObject({ stage: 'ready-now', months: 4, reasons: [] })
    expect(result.best).toEqual(result.worst)
  })

  it('is never ready now with an essential below, however high the score', () => {
    const result = readiness({ A: 2, B: 4, C: 4 }, { bar: 10 })
    expect(result.verdict).toBe('within-months')
    expect(result.worst?.shortfalls).toEqual([
      { competency: 'A', essential: true, required: 3, held: 2, gap: -1, assessed: true, months: 6 },
    ])
  })

  it('is ready within months when the shortfalls together take no longer', () => {
    expect(readiness({ A: 2, B: 3, C: 1 })).toMatchObject({ verdict: 'within-months', worst: { months: 10 } })
    expect(readiness({ A: 2, B: 2.5, C: 1 })).toMatchObject({
      verdict: 'within-months',
      worst: { months: 12 },
    })
    expect(readiness({ A: 2, B: 2, C: 1 })).toMatchObject({
      verdict: 'not-ready',
      worst: { months: 14, reasons: ['too-long'] },
    })
  })

  it('is not ready when nothing develops a shortfall, or the bar is out of reach', () => {
    expect(readiness({ A: 2, B: 4, C: 1 }, { monthsByCompetency: { B: 4 } }).worst?.reasons).toEqual([
      'essential-without-pace',
    ])
    expect(readiness({ A: 3, B: 2, C: 0 }, { monthsByCompetency: { B: 1 } }).worst).toMatchObject({
      stage: 'not-ready',
      reasons: ['shortfall-without-pace'],
    })
    expect(readiness({ A: 3, B: 4, C: 1 }, { bar: 101 }).worst?.reasons).toEqual(['bar-out-of-reach'])
    expect(readiness({ A: 2, B: 4, C: 1 }, { monthsByCompetency: {}, monthsPerLevel: 3 }).verdict).toBe(
      'within-months',
    )
  })

  it('says evidence is missing when the best and the worst outcome differ, and shows both', () => {
    const result = readiness({ B: 4, C: 1 })
    expect(result.verdict).toBe('evidence-missing')
    expect(result.best).toMatchObject({ stage: 'ready-now', shortfalls: [] })
    expect(result.worst).toMatchObject({ stage: 'not-ready', months: 18, reasons: ['too-long'] })
    expect(result.worst?.shortfalls[0]).toMatchObject({ competency: 'A', held: 0, assessed: false })
    expect(result.notAssessed).toEqual(['A'])
    expect(result.essentialsNotAssessed).toEqual(['A'])
  })

  it('settles when every outcome comes to the same, and when the caller knows more', () => {
    // C may be anything from 0: the bar is reached, and C is not essential.
    expect(readiness({ A: 3, B: 4 }).verdict).toBe('ready-now')
    const narrowed = readiness({ B: 4, C: 1 }, { outcomes: { A: { lowest: 1, highest: 2 } } })
    expect(narrowed).toMatchObject({ verdict: 'within-months', best: { months: 6 }, worst: { months: 12 } })
  })

  it('needs an absolute qualification', () => {
    const person = (
      qualifications?: readonly { kind: 'education'; name: typeof sarjana; kkniLevel: number }[],
    ) =>
      assessReadiness(
        model,
        'graded',
        { id: 'p1', holdings: { A: 3 }, ...(qualifications && { qualifications }) },
        policy,
      )
    expect(person([{ kind: 'education', name: sarjana, kkniLevel: 6 }]).verdict).toBe('ready-now')
    expect(person([])).toMatchObject({ verdict: 'not-ready', worst: { reasons: ['qualification'] } })
    expect(person()).toMatchObject({ verdict: 'evidence-missing', best: { stage: 'ready-now' } })
    expect(person().qualifications?.knockOut).toBe('possible')
  })

  it('has no verdict where the method has no score', () => {
    const result = assessReadiness(model, 'open', { id: 'p1', holdings: { A: 3 } }, policy)
    expect(result.verdict).toBe('no-score')
    expect(result).not.toHaveProperty('best')
  })

  it('refuses a policy it cannot work with', () => {
    const codes = (more: object) =>
      thrownBy(() => readiness({}, more)).issues.map(({ code, path }) => [code, ...path])
    expect(codes({ method: similarity({ measure: 'cosine' }) })).toEqual([['method-not-separable', 'method']])
    expect(
      codes({ bar: Number.NaN, withinMonths: -1, monthsPerLevel: 0, monthsByCompetency: { X: 1, A: -2 } }),
    ).toEqual([
      ['number-out-of-range', 'bar'],
      ['number-out-of-range', 'withinMonths'],
      ['number-out-of-range', 'monthsPerLevel'],
      ['unknown-competency', 'monthsByCompetency', 'X'],
      ['number-out-of-range', 'monthsByCompetency', 'A'],
    ])
    expect(thrownBy(() => readiness({ A: 9 })).issues[0]?.path).toEqual(['holdings', 'A'])
    expect(thrownBy(() => readiness({ A: 0 }, { monthsByCompetency: { A: 1e308 } })).code).toBe(
      'result-not-finite',
    )
  })
})
