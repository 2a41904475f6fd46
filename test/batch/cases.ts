import fc from 'fast-check'
import {
  type FitScore,
  type Holdings,
  type JobProfile,
  type Scale,
  type SeparableMethod,
  scoreFit,
} from 'kompetensi'
import {
  type CompiledJobs,
  compileJobs,
  type EncodedPeople,
  encodePeople,
  type ScoreBlock,
} from 'kompetensi/batch'
import { expect } from 'vitest'
import { arbitrarySeparable } from '../fit/cases'
import {
  arbitraryHeld,
  arbitraryModel,
  type ModelCase,
  type ModelOptions,
  scaleFor,
  wholeScale,
} from '../support/arbitraries'

/** A random model, people, and a method that works on each of the jobs. */
export interface BatchCase extends ModelCase {
  readonly jobs: readonly JobProfile[]
  readonly people: readonly { readonly id: string; readonly holdings: Holdings }[]
  readonly method: SeparableMethod
}

/** A value held on any of the scales that the model or one of the jobs gives to a competency. */
function heldOf({ model }: ModelCase, jobs: readonly JobProfile[], code: string): fc.Arbitrary<number> {
  const scales = jobs.flatMap((job): Scale[] => {
    const scale = scaleFor({ model, job }, code)
    return scale === undefined ? [] : [scale]
  })
  const [first] = scales
  if (first === undefined) return fc.double({ min: 0, max: 10, noNaN: true })
  const least = Math.max(...scales.map(({ floor, levels }) => Math.min(floor, levels[0] ?? floor)))
  const most = Math.min(...scales.map(({ floor, levels }) => levels.at(-1) ?? floor))
  return arbitraryHeld(first).map((level) => Math.min(most, Math.max(least, level)))
}

/** Ids in no order, with some that sort by code unit as nobody would expect. */
const ids = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 0, max: 999 }).map((i) => `p${i}`),
    fc.constantFrom('Ä', 'Z', 'a', '10', '9', '😀'),
  ),
  { minLength: 1, maxLength: 12 },
)

/** People, their levels drawn from few values so that scores tie; every second one is assessed. */
export function arbitraryBatch(options: ModelOptions = {}): fc.Arbitrary<BatchCase> {
  return arbitraryModel({ jobs: 5, ...options }).chain(({ model }) => {
    const jobs = Object.values(model.jobs)
    const codes = Object.keys(model.competencies)
    const levels = fc.tuple(
      ...codes.map((code) => fc.array(heldOf({ model }, jobs, code), { minLength: 1, maxLength: 4 })),
    )
    return fc
      .tuple(levels, ids, arbitrarySeparable({ model, job: jobs[0] ?? jobless }))
      .chain(([some, names, method]) => {
        const row = fc.tuple(
          ...codes.map((_, i) =>
            fc.option(fc.constantFrom(...(some[i] ?? [0])), { freq: 2, nil: undefined }),
          ),
        )
        return fc.array(row, { minLength: names.length, maxLength: names.length }).map((rows) => ({
          model,
          jobs,
          method,
          people: names.map((id, p) => ({
            id,
            holdings: Object.fromEntries(
              codes.flatMap((code, i) => {
                const held = rows[p]?.[i]
                return held === undefined ? [] : [[code, held]]
              }),
            ),
          })),
        }))
      })
  })
}

const jobless: JobProfile = { model: '', id: '', name: { id: '', en: '' }, requirements: [], complete: true }

/** Both ways to add up. */
export const kernels = ['plain', 'fused', 'simd'] as const

export const unassessedPolicies = fc.constantFrom('exclude' as const, 'floor' as const)

/** Whether a function gives something. */
export function works(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}

/** The jobs in which every person can be scored, and the case with them alone. */
export function sound(batch: BatchCase): BatchCase {
  const { model, jobs, people, method } = batch
  return {
    ...batch,
    jobs: jobs.filter((job) =>
      people.every(({ holdings }) => works(() => scoreFit(model, job, holdings, { method }))),
    ),
  }
}

const cases = arbitraryBatch().map(sound)
/** Small whole scales: few different levels, so that many scores tie. */
const tied = arbitraryBatch({ scale: wholeScale, competencies: 5 }).map(sound)
/** Random batches; in some of them many scores tie. */
export const batches: fc.Arbitrary<BatchCase> = fc.oneof(cases, tied)

/** Both sides of a batch, ready to be scored. */
export function prepared({ model, jobs, people, method }: BatchCase): {
  readonly compiled: CompiledJobs
  readonly encoded: EncodedPeople
} {
  return { compiled: compileJobs(model, jobs, { method }), encoded: encodePeople(model, people) }
}

/** Expects a number within 1e-12. */
export function expectClose(found: number | undefined, expected: number): void {
  // Relative to 1 below it: sums of numbers on both sides of 0 may cancel.
  const most = 1e-12 * Math.max(1, Math.abs(expected))
  if (!(Math.abs((found ?? Number.NaN) - expected) <= most)) expect(found).toBe(expected)
}

/** Expects a pair of a block to be what scoreFit gives. */
export function expectPair(block: ScoreBlock, at: number, j: number, fit: FitScore): void {
  expect(block.scored[at]).toBe(fit.score === undefined ? 0 : 1)
  expectClose(block.score[at], fit.score ?? 0)
  expect(block.interval[j]).toBe(fit.lowest === undefined ? 0 : 1)
  expectClose(block.lowest[at], fit.lowest ?? 0)
  expectClose(block.highest[at], fit.highest ?? 0)
  expect(block.levelled[j]).toBe(fit.coverage === undefined ? 0 : 1)
  expectClose(block.coverage[at], fit.coverage ?? 0)
  expect(block.essentialsBelow[at]).toBe(fit.essentialsBelow.length)
  expect(block.essentialsNotAssessed[at]).toBe(fit.essentialsNotAssessed.length)
}
