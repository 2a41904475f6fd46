import fc from 'fast-check'
import {
  type BelowEssential,
  type Holdings,
  rankCandidates,
  rankJobs,
  type SeparableMethod,
  scoreFit,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { arbitrarySeparable, completions, levelledOf, oddlyGrouped } from '../fit/cases'
import {
  anyScale,
  arbitraryFullHoldings,
  arbitraryHoldings,
  arbitraryModelAndJob,
  halfScale,
  negativeScale,
  wholeScale,
} from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { runs } from '../support/runs'

const unassessedPolicies = fc.constantFrom('exclude', 'floor')
const policies = fc.constantFrom<BelowEssential>('exclude', 'last', 'flag')

/** Up to three people, at most `open` requirements of each not assessed. */
function ranked(scale: typeof wholeScale, open: number, most = 3) {
  return arbitraryModelAndJob({ scale, competencies: 4, jobs: 1 }).chain((jobCase) => {
    const codes = levelledOf(jobCase).map(({ competency }) => competency)
    const person = fc
      .record({
        all: arbitraryFullHoldings(jobCase),
        left: fc.subarray(codes, { maxLength: Math.min(open, codes.length) }),
      })
      .map(
        ({ all, left }): Holdings =>
          Object.fromEntries(Object.entries(all).filter(([code]) => !left.includes(code))),
      )
    return fc
      .record({
        people: fc.array(person, { minLength: 1, maxLength: most }),
        method: arbitrarySeparable(jobCase),
        belowEssential: policies,
      })
      .map((rest) => ({
        ...jobCase,
        ...rest,
        candidates: rest.people.map((holdings, i) => ({ id: `p${i}`, holdings })),
      }))
  })
}

const combinations = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((row) => list.map((entry) => [...row, entry])), [[]])

describe('rankCandidates: possible ranks', () => {
  it.each(Object.entries({ whole: wholeScale, half: halfScale, negative: negativeScale }))(
    'are the ranks of every completion, no more and no fewer ends (%s scales)',
    (_, scale) => {
      fc.assert(
        fc.property(ranked(scale, 1), ({ model, job, candidates, method, belowEssential }) => {
          const { candidates: now } = rankCandidates(model, job, candidates, { method, belowEssential })
          const outcomes = candidates.map(({ id, holdings }) =>
            completions({ model, job, holdings }).map((all) => {
              const fit = scoreFit(model, job, all, { method })
              return {
                id,
                score: fit.score ?? 0,
                out: belowEssential !== 'flag' && fit.essentialsBelow.length > 0,
              }
            }),
          )
          if (now.every(({ lowest }) => lowest === undefined)) {
            expect(now.every(({ possibleRanks }) => possibleRanks === undefined)).toBe(true)
            return
          }
          const seen = new Map<string, number[]>()
          const fates = new Map<string, Set<boolean>>()
          for (const world of combinations(outcomes)) {
            for (const { id, score, out } of world) {
              fates.set(id, (fates.get(id) ?? new Set()).add(out))
              if (out && belowEssential === 'exclude') continue
              const better = world.filter((other) =>
                other.out === out ? other.score - score > 1e-9 : !other.out,
              )
              seen.set(id, [...(seen.get(id) ?? []), 1 + better.length])
            }
          }
          for (const { candidate, possibleRanks, knockOut } of now) {
            const ranks = seen.get(candidate)
            if (ranks === undefined) expect(possibleRanks).toBeUndefined()
            else expect(possibleRanks).toEqual({ best: Math.min(...ranks), worst: Math.max(...ranks) })
            if (belowEssential === 'flag') continue
            const fate = fates.get(candidate) ?? new Set()
            expect(knockOut).toBe(fate.size === 2 ? 'possible' : fate.has(true) ? 'yes' : 'no')
          }
        }),
        { numRuns: runs(250) },
      )
    },
  )

  it('contain the rank that rankCandidates gives under every completion (any scale)', () => {
    fc.assert(
      fc.property(ranked(anyScale, 2, 2), ({ model, job, candidates, method, belowEssential }) => {
        const { candidates: now } = rankCandidates(model, job, candidates, { method, belowEssential })
        const worlds = combinations(
          candidates.map(({ id, holdings }) =>
            completions({ model, job, holdings })
              .filter((__, i) => i % 5 === 0)
              .map((all) => ({ id, holdings: all })),
          ),
        )
        for (const world of worlds.slice(0, 200)) {
          for (const { candidate, rank, possibleRanks } of rankCandidates(model, job, world, {
            method,
            belowEssential,
          }).candidates) {
            const before = now.find((entry) => entry.candidate === candidate)?.possibleRanks
            if (rank === undefined || possibleRanks === undefined) continue
            expect(possibleRanks).toEqual({ best: rank, worst: rank })
            expect(rank).toBeGreaterThanOrEqual(before?.best ?? Number.NaN)
            expect(rank).toBeLessThanOrEqual(before?.worst ?? Number.NaN)
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('do not depend on what the score does with what is missing', () => {
    fc.assert(
      fc.property(ranked(anyScale, 3, 5), ({ model, job, candidates, method, belowEssential }) => {
        const possible = (unassessed: 'exclude' | 'floor') =>
          rankCandidates(model, job, candidates, { method, belowEssential, unassessed })
            .candidates.map(({ candidate, possibleRanks }) => ({ candidate, possibleRanks }))
            .toSorted((a, b) => (a.candidate < b.candidate ? -1 : 1))
        expect(possible('floor')).toEqual(possible('exclude'))
      }),
    )
  })
})

describe('rankCandidates: laws', () => {
  it.each<[string, (method: SeparableMethod) => fc.Arbitrary<SeparableMethod>]>([
    ['', fc.constant],
    [', of methods that break what they say of their groups too', oddlyGrouped],
  ])('gives each candidate the score of scoreFit, to the bit%s', (_, changed) => {
    const cases = ranked(anyScale, 3, 6).chain((one) =>
      changed(one.method).map((method) => ({ ...one, method })),
    )
    fc.assert(
      fc.property(cases, unassessedPolicies, ({ model, job, candidates, method }, unassessed) => {
        const { candidates: found } = rankCandidates(model, job, candidates, {
          method,
          unassessed,
          belowEssential: 'flag',
        })
        for (const { candidate, score, lowest, highest, coverage } of found) {
          const holdings = candidates.find(({ id }) => id === candidate)?.holdings ?? {}
          const fit = scoreFit(model, job, holdings, { method, unassessed })
          expect({ score, lowest, highest, coverage }).toStrictEqual({
            score: fit.score,
            lowest: fit.lowest,
            highest: fit.highest,
            coverage: fit.coverage,
          })
        }
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('does not depend on the order of candidates, changes no input, and is plain data', () => {
    fc.assert(
      fc.property(ranked(anyScale, 3, 6), ({ model, job, candidates, method, belowEssential }) => {
        const one = rankCandidates(frozen(model), frozen(job), frozen(candidates), { method, belowEssential })
        const other = rankCandidates(model, job, candidates.toReversed(), { method, belowEssential })
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
        expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one)
      }),
    )
  })
})

describe('rankJobs: possible ranks', () => {
  const cases = arbitraryModelAndJob({
    scale: wholeScale,
    competencies: 3,
    jobs: 3,
    unspecified: false,
  }).chain((jobCase) =>
    fc
      .record({
        holdings: arbitraryHoldings(jobCase),
        method: arbitrarySeparable(jobCase),
        belowEssential: policies,
      })
      .filter(({ method }) => method.id !== 'profileMatching')
      .map((rest) => ({ ...jobCase, ...rest })),
  )

  it('contain the rank of every job under every completion of the person', () => {
    fc.assert(
      fc.property(cases, ({ model, holdings, method, belowEssential }) => {
        const now = rankJobs(model, holdings, { method, belowEssential })
        let worlds: Holdings[] = [holdings]
        for (const code of Object.keys(model.competencies)) {
          if (Object.hasOwn(holdings, code)) continue
          const scale = model.scales[model.competencies[code]?.scale ?? '']
          if (scale === undefined) continue
          worlds = worlds.flatMap((world) =>
            [scale.floor, ...scale.levels].map((level) => ({ ...world, [code]: level })),
          )
        }
        for (const world of worlds.slice(0, 150)) {
          for (const { job, rank } of rankJobs(model, world, { method, belowEssential }).jobs) {
            const before = now.jobs.find((entry) => entry.job === job)?.possibleRanks
            if (rank === undefined) continue
            expect(rank).toBeGreaterThanOrEqual(before?.best ?? Number.NaN)
            expect(rank).toBeLessThanOrEqual(before?.worst ?? Number.NaN)
          }
        }
      }),
    )
  })
})
