// Sums by groups against exact rational arithmetic, in memory and by columns; and the interval against every completion.

import fc from 'fast-check'
import {
  type CompetencyModel,
  type Holdings,
  jobPersonMatch,
  profileMatching,
  type SeparableMethod,
  scoreFit,
} from 'kompetensi'
import { compileJobs, encodePeople, scoreSlice } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { Fraction } from '../support/fraction'
import { runs } from '../support/runs'
import { soundJob, soundModel } from '../support/sound-model'

/** One requirement of a case: to which part of the profile it belongs, and what is held; 0 of part 0 is always there. */
interface Row {
  readonly part: number
  readonly core: boolean
  readonly required: number
  readonly weight: number
  readonly held: number | undefined
}

const { from } = Fraction
const codeOf = (i: number): string => `C${i}`
const exact = (fraction: Fraction): number => fraction.round(12, 'half-even')

const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    part: fc.nat({ max: 2 }),
    core: fc.boolean(),
    required: fc.integer({ min: 1, max: 5 }),
    weight: fc.constantFrom(1, 0.7, 0.2, 3, 1.1),
    held: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 3, nil: undefined }),
  }),
  { minLength: 1, maxLength: 9 },
)
const shares = fc.constantFrom([0.5, 0.3, 0.2], [0.6, 0.3, 0.1], [0.55, 0.35, 0.1])

function modelOf(all: readonly Row[]): CompetencyModel {
  return soundModel({
    competencies: Object.fromEntries(
      all.map((_, i) => [codeOf(i), { name: { id: codeOf(i), en: codeOf(i) }, scale: 'five' }]),
    ),
    jobs: {
      j: soundJob(
        'j',
        all.map(({ required, weight }, i) => ({ competency: codeOf(i), level: required, weight })),
      ),
    },
  })
}

function holdingsOf(all: readonly Row[]): Holdings {
  return Object.fromEntries(all.flatMap(({ held }, i) => (held === undefined ? [] : [[codeOf(i), held]])))
}

const codesOf = (all: readonly Row[], has: (row: Row) => boolean): string[] =>
  all.flatMap((row, i) => (has(row) ? [codeOf(i)] : []))

/** Σ share × mean ÷ Σ share over the groups there are; nothing where one of them has nothing assessed. */
function meanByShares(
  groups: readonly { readonly share: Fraction; readonly rows: readonly Row[] }[],
  mean: (assessed: readonly Row[]) => Fraction,
): Fraction | undefined {
  const there = groups.filter(({ rows: own }) => own.length > 0)
  const assessed = there.map(({ rows: own }) => own.filter(({ held }) => held !== undefined))
  if (assessed.some((own) => own.length === 0)) return undefined
  const sum = Fraction.sum(there.map(({ share }, i) => share.mul(mean(assessed[i] ?? []))))
  return sum.div(Fraction.sum(there.map(({ share }) => share)))
}

/** The score in memory and by columns, and the exact one. */
function expectScore(all: readonly Row[], method: SeparableMethod, expected: Fraction | undefined): void {
  const model = modelOf(all)
  const holdings = holdingsOf(all)
  const { score } = scoreFit(model, 'j', holdings, { method })
  const [block] = scoreSlice(
    compileJobs(model, ['j'], { method }),
    encodePeople(model, [{ id: 'p', holdings }]),
  )
  expect(block?.scored[0]).toBe(score === undefined ? 0 : 1)
  if (expected === undefined) {
    expect(score).toBeUndefined()
    return
  }
  expect(score).toBeCloseTo(exact(expected), 10)
  expect(block?.score[0]).toBeCloseTo(exact(expected), 10)
}

describe('Job Person Match in groups', () => {
  const options = fc.record({
    variant: fc.constantFrom('ratioOfSums' as const, 'meanOfRatios' as const),
    cap: fc.constantFrom('none' as const, 'item' as const),
    weighted: fc.boolean(),
  })

  it('is what the definition says, in exact fractions', () => {
    fc.assert(
      fc.property(rows, shares, options, (all, parts, chosen) => {
        const own = ({ weight }: Row): Fraction => from(chosen.weighted ? weight : 1)
        const counted = ({ held = 0, required }: Row): Fraction =>
          from(chosen.cap === 'item' ? Math.min(held, required) : held)
        const mean = (assessed: readonly Row[]): Fraction =>
          chosen.variant === 'ratioOfSums'
            ? Fraction.sum(assessed.map((row) => own(row).mul(counted(row)))).div(
                Fraction.sum(assessed.map((row) => own(row).mul(from(row.required)))),
              )
            : Fraction.sum(assessed.map((row) => own(row).mul(counted(row)).div(from(row.required)))).div(
                Fraction.sum(assessed.map(own)),
              )
        const groups = parts.map((share, part) => ({
          share: from(share),
          rows: all.filter((row) => row.part === part),
        }))
        const method = jobPersonMatch({
          ...chosen,
          groups: parts.map((share, part) => ({
            id: `g${part}`,
            share,
            competencies: codesOf(all, (row) => row.part === part),
          })),
          emptyGroup: 'other-groups',
        })
        expectScore(all, method, meanByShares(groups, mean)?.mul(from(100)))
      }),
      { numRuns: runs(400) },
    )
  })
})

const kusrini = [1, 2, 3, 4, 5, 4.5, 3.5, 2.5, 1.5]
/** Parts of a level: −0.1, −0.4, and whole gaps far out. */
const table = { [-4]: 0.5, [-0.4]: 3, [-0.1]: 4, 0: 5, 0.5: 6, 4: 1 }

describe('profile matching', () => {
  const coreShares = fc.constantFrom([0.8, 0.6, 0.6], [0.7, undefined, 0.55])

  it('is what the definition says, in exact fractions: core shares by aspect, weights of factors, interpolation', () => {
    fc.assert(
      fc.property(rows, shares, coreShares, fc.boolean(), (all, parts, cores, weighted) => {
        const own = ({ weight }: Row): Fraction => from(weighted ? weight : 1)
        const value = ({ held = 0, required }: Row): Fraction =>
          from(kusrini[Math.max(1, held) - required + 4] ?? Number.NaN)
        const mean = (assessed: readonly Row[]): Fraction =>
          Fraction.sum(assessed.map((row) => own(row).mul(value(row)))).div(Fraction.sum(assessed.map(own)))
        const aspects = parts.map((share, part) => {
          const coreShare = cores[part]
          return {
            id: `a${part}`,
            share,
            core: codesOf(all, (row) => row.part === part && row.core),
            secondary: codesOf(all, (row) => row.part === part && !row.core),
            ...(coreShare === undefined ? {} : { coreShare }),
          }
        })
        // An aspect without any requirement is refused, whatever is done with an empty group of it.
        fc.pre(parts.every((_, part) => all.some((row) => row.part === part)))
        const groups = parts.flatMap((share, part) => {
          const of = all.filter((row) => row.part === part)
          const both = of.some(({ core }) => core) && of.some(({ core }) => !core)
          const coreShare = from(cores[part] ?? 0.6)
          return [true, false].map((core) => ({
            share: from(share).mul(both ? (core ? coreShare : from(1).sub(coreShare)) : from(1)),
            rows: of.filter((row) => row.core === core),
          }))
        })
        const method = profileMatching({ aspects, weighted, emptyGroup: 'other-group' })
        expectScore(all, method, meanByShares(groups, mean))
      }),
      { numRuns: runs(400) },
    )
  })

  it.each(['interpolate', 'threshold'] as const)('reads tables of parts of a level by %s', (fractional) => {
    const gaps = Object.entries(table)
      .map(([gap, weight]) => [Number(gap), weight] as const)
      .sort(([one], [other]) => one - other)
    const weightOf = (gap: number): Fraction => {
      const i = gaps.findLastIndex(([known]) => known <= gap)
      const [[below, weight] = [0, 0], above] = [gaps[i], gaps[i + 1]]
      if (above === undefined || fractional === 'threshold') return from(weight)
      const part = from(gap)
        .sub(from(below))
        .div(from(above[0]).sub(from(below)))
      return from(weight).add(part.mul(from(above[1]).sub(from(weight))))
    }
    const hundredths = fc.integer({ min: 100, max: 500 })
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 5 }), (held, required) => {
        const model = soundModel({
          scales: { five: { levels: [1, 2, 3, 4, 5], continuous: true, floor: 1 } },
          jobs: { j: soundJob('j', [{ competency: 'SQL', level: required }]) },
        })
        const method = profileMatching({
          core: ['SQL'],
          weights: table,
          fractional,
          emptyGroup: 'other-group',
        })
        // The gap as written in decimal: 2.9 − 3 is −0.1, whatever floating point makes of it.
        const gap = exact(from(held / 100).sub(from(required)))
        expect(scoreFit(model, 'j', { SQL: held / 100 }, { method }).score).toBeCloseTo(
          exact(weightOf(gap)),
          9,
        )
      }),
      { numRuns: runs(500) },
    )
  })
})
