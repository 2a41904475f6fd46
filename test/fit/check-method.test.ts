import {
  assessReadiness,
  attainment,
  compareMethods,
  type FitMethod,
  raiseToBand,
  rankCandidates,
  rankJobs,
  scoreFit,
} from 'kompetensi'
import { compileJobs } from 'kompetensi/batch'
import { selectFit } from 'kompetensi/sql'
import { planSuccession } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const job = soundJob('clerk', [{ competency: 'SQL', level: 3 }])
const model = soundModel({ jobs: { clerk: job } })
const person = { id: 'p', job: 'clerk', holdings: { SQL: 2 } }
const bands = {
  id: 'two',
  name: 'Two',
  bands: [
    { id: 'low', name: 'Low' },
    { id: 'high', name: 'High', from: 50 },
  ],
}

/** What a caller's own method goes into. */
const doors: Readonly<Record<string, (method: FitMethod) => unknown>> = {
  scoreFit: (method) => scoreFit(model, 'clerk', person.holdings, { method }),
  compareMethods: (method) => compareMethods(model, 'clerk', [person], { methods: [method, attainment()] }),
  rankCandidates: (method) => rankCandidates(model, 'clerk', [person], { method, belowEssential: 'flag' }),
  rankJobs: (method) => rankJobs(model, person.holdings, { method, belowEssential: 'flag' }),
  raiseToBand: (method) => raiseToBand(model, 'clerk', person.holdings, { method, bands, to: 'high' }),
  assessReadiness: (method) => assessReadiness(model, 'clerk', person, { method, bar: 90, withinMonths: 12 }),
  planSuccession: (method) =>
    planSuccession(model, [person], { jobs: ['clerk'], policy: { method, bar: 90, withinMonths: 12 } }),
  compileJobs: (method) => compileJobs(model, ['clerk'], { method }),
  selectFit: (method) => selectFit(model, { method }),
}

describe('a method of the caller’s own', () => {
  const { prepare, ...unready } = attainment()
  const broken: readonly (readonly [string, unknown])[] = [
    ['is separable and prepares nothing', unready],
    ['is separable and has no function to prepare', { ...unready, prepare: 'x' }],
    ['is not separable and has no score', { ...unready, separable: false }],
    ['does not say whether it is separable', { ...unready, prepare, separable: undefined }],
    ['is a factory that nobody called', attainment],
  ]
  for (const [name, work] of Object.entries(doors)) {
    it.each(broken)(`is refused by ${name} where it %s`, (_, method) => {
      const { code, message } = thrownBy(() => work(untyped(method)))
      expect(code).toBe('parameter-invalid')
      expect(message).toMatch(/method|separable/)
    })

    it(`is taken by ${name} where it is whole`, () => {
      expect(() => work(attainment())).not.toThrow()
    })
  }
})
