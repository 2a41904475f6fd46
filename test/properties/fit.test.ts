import fc from 'fast-check'
import { analyzeGap, compareMethods, type Holdings, type JobProfile, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import {
  arbitraryAnyCase,
  arbitraryFitCase,
  arbitraryMethod,
  arbitrarySeparable,
  completions,
  everyOutcome,
  levelledOf,
  openOf,
} from '../fit/cases'
import {
  anyScale,
  arbitraryHoldings,
  arbitraryModelAndJob,
  continuousScale,
  halfScale,
  negativeScale,
  scaleFor,
  wholeScale,
} from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { numbersIn } from '../support/numbers-in'

const kinds = { whole: wholeScale, half: halfScale, negative: negativeScale, mixed: anyScale }

describe('scoreFit: the interval', () => {
  it.each(Object.entries(kinds))('is exact against every outcome (%s scales)', (_, scale) => {
    fc.assert(
      fc.property(arbitraryFitCase({ scale, open: 3 }), ({ model, job, holdings, method }) => {
        const fit = scoreFit(model, job, holdings, { method })
        const scores = completions({ model, job, holdings }).map(
          (all) => scoreFit(model, job, all, { method }).score,
        )
        const known = scores.filter((score) => score !== undefined)
        if (known.length === 0) {
          expect(fit.lowest).toBeUndefined()
          expect(fit.highest).toBeUndefined()
          return
        }
        // The same sums in the same order: the same bits.
        expect(fit.lowest).toBe(Math.min(...known))
        expect(fit.highest).toBe(Math.max(...known))
      }),
      { numRuns: 150 },
    )
  })

  it('holds every number of a continuous scale, and its ends are attained', () => {
    fc.assert(
      fc.property(
        arbitraryFitCase({ scale: continuousScale, competencies: 3, open: 1 }),
        ({ model, job, holdings, method }) => {
          const { lowest, highest } = scoreFit(model, job, holdings, { method })
          const scores = completions({ model, job, holdings }, (__, scale, required) =>
            everyOutcome(scale, required, 500),
          ).flatMap((all) => scoreFit(model, job, all, { method }).score ?? [])
          if (lowest === undefined || highest === undefined) {
            expect(scores).toEqual([])
            return
          }
          const noise = 1e-9 * Math.max(1, Math.abs(lowest), Math.abs(highest))
          const [least, greatest] = [Math.min(...scores), Math.max(...scores)]
          expect(least).toBeGreaterThanOrEqual(lowest - noise)
          expect(greatest).toBeLessThanOrEqual(highest + noise)
          expect(least).toBeLessThanOrEqual(lowest + noise)
          expect(greatest).toBeGreaterThanOrEqual(highest - noise)
        },
      ),
    )
  })

  it('is one number, the score to the bit, when nothing is missing', () => {
    fc.assert(
      fc.property(arbitraryFitCase({ open: 0 }), ({ model, job, holdings, method }) => {
        for (const unassessed of ['exclude', 'floor'] as const) {
          const { score, lowest, highest, outsideInterval } = scoreFit(model, job, holdings, {
            method,
            unassessed,
          })
          expect(lowest).toBe(score)
          expect(highest).toBe(score)
          expect(outsideInterval).toBe(false)
        }
      }),
    )
  })

  it('does not depend on what the score does with what is missing', () => {
    fc.assert(
      fc.property(arbitraryFitCase(), ({ model, job, holdings, method }) => {
        const one = scoreFit(model, job, holdings, { method, unassessed: 'exclude' })
        const other = scoreFit(model, job, holdings, { method, unassessed: 'floor' })
        expect([one.lowest, one.highest]).toEqual([other.lowest, other.highest])
        expect(other.outsideInterval).toBe(false)
      }),
    )
  })

  it('narrows with what the caller knows, exactly', () => {
    const narrowed = arbitraryFitCase({ open: 2 }).chain((fitCase) => {
      const open = levelledOf(fitCase).filter(
        ({ competency }) => !Object.hasOwn(fitCase.holdings, competency),
      )
      const range = (levels: readonly number[]) =>
        fc
          .tuple(fc.constantFrom(...levels), fc.constantFrom(...levels))
          .map(([a, b]) => ({ lowest: Math.min(a, b), highest: Math.max(a, b) }))
      return fc.tuple(...open.map(({ scale, level }) => range(everyOutcome(scale, level)))).map((ranges) => ({
        ...fitCase,
        ranges: new Map(open.map(({ competency }, i) => [competency, ranges[i]] as const)),
      }))
    })
    fc.assert(
      fc.property(narrowed, ({ model, job, holdings, method, ranges }) => {
        const outcomes = Object.fromEntries(
          [...ranges].flatMap(([code, range]) => (range === undefined ? [] : [[code, range]])),
        )
        const wide = scoreFit(model, job, holdings, { method })
        const narrow = scoreFit(model, job, holdings, { method, outcomes })
        if (narrow.lowest === undefined || narrow.highest === undefined) return
        expect(narrow.lowest).toBeGreaterThanOrEqual(wide.lowest ?? Number.NaN)
        expect(narrow.highest).toBeLessThanOrEqual(wide.highest ?? Number.NaN)
        const scores = completions({ model, job, holdings }, (code, scale, required) => {
          const { lowest = 0, highest = 0 } = ranges.get(code) ?? {}
          return [...everyOutcome(scale, required), lowest, highest].filter(
            (level) => level >= lowest && level <= highest,
          )
        }).flatMap((all) => scoreFit(model, job, all, { method }).score ?? [])
        const noise = 1e-9 * Math.max(1, Math.abs(narrow.lowest), Math.abs(narrow.highest))
        expect(Math.abs(Math.min(...scores) - narrow.lowest)).toBeLessThanOrEqual(noise)
        expect(Math.abs(Math.max(...scores) - narrow.highest)).toBeLessThanOrEqual(noise)
      }),
    )
  })

  it('never grows when somebody is assessed', () => {
    fc.assert(
      fc.property(arbitraryFitCase({ open: 4 }), fc.nat(), ({ model, job, holdings, method }, pick) => {
        const open = levelledOf({ model, job }).filter(
          ({ competency }) => !Object.hasOwn(holdings, competency),
        )
        const next = open[pick % open.length]
        if (next === undefined) return
        const before = scoreFit(model, job, holdings, { method })
        if (before.lowest === undefined || before.highest === undefined) return
        const noise = 1e-9 * Math.max(1, Math.abs(before.lowest), Math.abs(before.highest))
        for (const held of everyOutcome(next.scale, next.level)) {
          const after = scoreFit(model, job, { ...holdings, [next.competency]: held }, { method })
          expect(after.lowest).toBeGreaterThanOrEqual(before.lowest - noise)
          expect(after.highest).toBeLessThanOrEqual(before.highest + noise)
        }
      }),
    )
  })

  it('is there if and only if the method is separable and a requirement has a level', () => {
    fc.assert(
      fc.property(arbitraryAnyCase(), ({ model, job, holdings, method }) => {
        const { lowest, highest } = scoreFit(model, job, holdings, { method })
        const expected = method.separable && levelledOf({ model, job }).length > 0
        expect(lowest !== undefined).toBe(expected)
        expect(highest !== undefined).toBe(expected)
      }),
    )
  })
})

describe('scoreFit: laws', () => {
  it('never falls when a held level is raised under a monotone method', () => {
    fc.assert(
      fc.property(arbitraryFitCase(), fc.nat(), fc.nat(), ({ model, job, holdings, method }, pick, rung) => {
        const codes = Object.keys(holdings)
        const code = codes[pick % codes.length] ?? ''
        const scale = codes.length === 0 ? undefined : scaleFor({ model, job }, code)
        if (!method.monotone || scale === undefined) return
        const higher = everyOutcome(scale, 0).filter((level) => level > (holdings[code] ?? 0))
        const to = higher[rung % higher.length]
        if (to === undefined) return
        for (const unassessed of ['exclude', 'floor'] as const) {
          const before = scoreFit(model, job, holdings, { method, unassessed })
          const after = scoreFit(model, job, { ...holdings, [code]: to }, { method, unassessed })
          for (const key of ['score', 'lowest', 'highest'] as const)
            expect(after[key] ?? 0, key).toBeGreaterThanOrEqual(before[key] ?? 0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of requirements or of holdings', () => {
    fc.assert(
      fc.property(arbitraryAnyCase(), ({ model, job, holdings, method }) => {
        const turned: JobProfile = { ...job, requirements: job.requirements.toReversed() }
        const one = scoreFit(model, job, holdings, { method })
        const other = scoreFit(model, turned, Object.fromEntries(Object.entries(holdings).toReversed()), {
          method,
        })
        for (const key of ['score', 'lowest', 'highest', 'coverage'] as const) {
          expect(other[key] === undefined, key).toBe(one[key] === undefined)
          const scale = Math.max(1, Math.abs(one[key] ?? 0))
          expect(Math.abs((other[key] ?? 0) - (one[key] ?? 0)) / scale, key).toBeLessThanOrEqual(1e-12)
        }
        expect(other.outsideInterval).toBe(one.outsideInterval)
        expect(other.items.map(({ competency, status }) => [competency, status])).toEqual(
          one.items.map(({ competency, status }) => [competency, status]).toReversed(),
        )
      }),
    )
  })

  it('gives who holds exactly what is required gap 0 everywhere and the full score', () => {
    const exact = arbitraryModelAndJob({ jobs: 1 }).chain((jobCase) =>
      arbitraryMethod(jobCase).map((method) => ({ ...jobCase, method })),
    )
    fc.assert(
      fc.property(exact, ({ model, job, method }) => {
        const levelled = levelledOf({ model, job })
        const holdings: Holdings = Object.fromEntries(
          levelled.map(({ competency, level }) => [competency, level]),
        )
        for (const item of analyzeGap(model, job, holdings).items) if ('gap' in item) expect(item.gap).toBe(0)
        const { score } = scoreFit(model, job, holdings, { method })
        const allAtFloor = levelled.every(({ level, scale }) => Math.abs(level - scale.floor) <= 1e-9)
        if (levelled.length === 0 || (method.id === 'similarity' && allAtFloor)) return
        const finish = method.parameters['finish'] ?? 'none'
        const full =
          finish === 'root'
            ? Math.sqrt(method.full)
            : typeof finish === 'object' && 'cap' in finish
              ? Math.min(method.full, Number(finish['cap']))
              : method.full
        expect(Math.abs((score ?? 0) - full) / full).toBeLessThanOrEqual(1e-12)
      }),
    )
  })

  it('has no score under either policy when nothing is assessed', () => {
    fc.assert(
      fc.property(arbitraryAnyCase(), ({ model, job, method }) => {
        for (const unassessed of ['exclude', 'floor'] as const) {
          const { score, outsideInterval } = scoreFit(model, job, {}, { method, unassessed })
          expect(score).toBeUndefined()
          expect(outsideInterval).toBe(false)
        }
      }),
    )
  })

  it('says when the score lies outside the interval, noise aside', () => {
    fc.assert(
      fc.property(arbitraryFitCase(), ({ model, job, holdings, method }) => {
        const { score, lowest, highest, outsideInterval } = scoreFit(model, job, holdings, { method })
        if (score === undefined || lowest === undefined || highest === undefined) {
          expect(outsideInterval).toBe(false)
        } else if (score < lowest * (1 - 2e-9) || score > highest * (1 + 2e-9)) {
          expect(outsideInterval).toBe(true)
        } else if (score >= lowest && score <= highest) {
          expect(outsideInterval).toBe(false)
        }
      }),
    )
  })

  it('covers the weight share of the levelled requirements that are assessed', () => {
    fc.assert(
      fc.property(arbitraryAnyCase(), ({ model, job, holdings, method }) => {
        const { coverage } = scoreFit(model, job, holdings, { method })
        const levelled = levelledOf({ model, job })
        const weightOf = (part: readonly { readonly weight: number }[]): number =>
          part.reduce((sum, { weight }) => sum + weight, 0)
        if (levelled.length === 0) {
          expect(coverage).toBeUndefined()
          return
        }
        const assessed = levelled.filter(({ competency }) => Object.hasOwn(holdings, competency))
        expect(coverage).toBeCloseTo(weightOf(assessed) / weightOf(levelled), 12)
      }),
    )
  })

  it('has items that add up to the score, to its bounds, and to 1', () => {
    fc.assert(
      fc.property(arbitraryFitCase(), ({ model, job, holdings, method }) => {
        const { items, score, lowest, highest, finish } = scoreFit(model, job, holdings, { method })
        if (finish !== 'none' || lowest === undefined || highest === undefined) return
        const sumOf = (key: 'least' | 'greatest' | 'points' | 'share'): number =>
          items.reduce((sum, item) => sum + (item[key] ?? 0), 0)
        expect(sumOf('least')).toBeCloseTo(lowest, 6)
        expect(sumOf('greatest')).toBeCloseTo(highest, 6)
        expect(sumOf('share')).toBeCloseTo(1, 9)
        if (score !== undefined) expect(sumOf('points')).toBeCloseTo(score, 6)
        for (const { status, least = 0, greatest = 0 } of items) {
          expect(least).toBeLessThanOrEqual(greatest)
          if (status !== 'not-assessed') expect(greatest).toBe(least)
        }
        for (const item of openOf(items)) expect(item.points).toBeUndefined()
      }),
    )
  })

  it('is plain, fresh data: JSON keeps it, every number is finite, and no input is changed', () => {
    fc.assert(
      fc.property(arbitraryAnyCase(), ({ model, job, holdings, method }) => {
        const once = scoreFit(frozen(model), frozen(job), frozen(holdings), { method: frozen(method) })
        expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once)
        expect(numbersIn(once).every(Number.isFinite)).toBe(true)
        const twice = scoreFit(model, job, holdings, { method })
        expect(JSON.stringify(twice)).toBe(JSON.stringify(once))
        expect(twice.method.parameters).not.toBe(method.parameters)
        expect(Object.isFrozen(twice.method.parameters)).toBe(false)
      }),
    )
  })
})

describe('compareMethods', () => {
  const compared = arbitraryModelAndJob({ jobs: 1, competencies: 6 }).chain((jobCase) =>
    fc
      .record({
        people: fc.array(arbitraryHoldings(jobCase), { minLength: 1, maxLength: 6 }),
        methods: fc.array(arbitraryMethod(jobCase), { minLength: 1, maxLength: 3 }),
        unassessed: fc.constantFrom('exclude' as const, 'floor' as const),
      })
      .map((rest) => ({
        ...jobCase,
        ...rest,
        candidates: rest.people.map((holdings, i) => ({ id: `p${i}`, holdings })),
      })),
  )

  it('does not depend on the order of candidates', () => {
    fc.assert(
      fc.property(compared, ({ model, job, candidates, methods, unassessed }) => {
        const one = compareMethods(model, job, candidates, { methods, unassessed })
        const other = compareMethods(model, job, candidates.toReversed(), { methods, unassessed })
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
        expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one)
      }),
    )
  })

  it('gives ranks that do not depend on the order of requirements', () => {
    fc.assert(
      fc.property(compared, ({ model, job, candidates, methods, unassessed }) => {
        const turned = { ...job, requirements: job.requirements.toReversed() }
        const ranksOf = (profile: JobProfile) =>
          compareMethods(model, profile, candidates, { methods, unassessed }).rankings.map(({ results }) =>
            results.map(({ candidate, rank }) => [candidate, rank]),
          )
        expect(ranksOf(turned)).toEqual(ranksOf(job))
      }),
    )
  })

  it('ranks by score: a tie group takes what is within 1e-9 of its highest score', () => {
    fc.assert(
      fc.property(compared, ({ model, job, candidates, methods, unassessed }) => {
        const { rankings } = compareMethods(model, job, candidates, { methods, unassessed })
        rankings.forEach(({ results }, m) => {
          const method = methods[m]
          if (method === undefined) throw new Error('a ranking without a method')
          const scores = candidates.map(({ id, holdings }) => {
            const { score, lowest, highest } = scoreFit(model, job, holdings, { method, unassessed })
            return { id, score, lowest, highest }
          })
          const known = scores.flatMap(({ score }) => score ?? []).toSorted((a, b) => b - a)
          const ranks = new Map<number, number>()
          let top = Number.POSITIVE_INFINITY
          let rank = 0
          known.forEach((score, i) => {
            if (top - score > 1e-9) {
              top = score
              rank = i + 1
            }
            ranks.set(score, rank)
          })
          for (const { candidate, rank: given, score, lowest, highest } of results) {
            expect({ id: candidate, score, lowest, highest }).toEqual(
              scores.find(({ id }) => id === candidate),
            )
            expect(given).toBe(score === undefined ? undefined : ranks.get(score))
          }
          const order = results.map(
            ({ rank: given = Number.MAX_VALUE, candidate }) => [given, candidate] as const,
          )
          expect(order).toEqual(order.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)))
        })
      }),
    )
  })

  it('counts the pairs whom two separable methods put in opposite order, and lists those furthest apart', () => {
    const limits = fc.constantFrom(undefined, 1, 2, 100)
    fc.assert(
      fc.property(compared, limits, ({ model, job, candidates, methods, unassessed }, limit) => {
        const options = { methods, unassessed, ...(limit === undefined ? {} : { limit }) }
        const { rankings, disagreements } = compareMethods(model, job, candidates, options)
        const rankOf = (m: number, id: string): number =>
          rankings[m]?.results.find(({ candidate }) => candidate === id)?.rank ?? Number.NaN
        const expected: unknown[] = []
        methods.forEach((first, m) => {
          methods.forEach((second, n) => {
            if (n <= m || !first.separable || !second.separable) return
            const pairs = candidates.flatMap(({ id: ahead }) =>
              candidates.flatMap(({ id: behind }) => {
                const byFirst = rankOf(m, behind) - rankOf(m, ahead)
                const bySecond = rankOf(n, ahead) - rankOf(n, behind)
                return byFirst > 0 && bySecond > 0 ? [{ ahead, behind, places: [byFirst, bySecond] }] : []
              }),
            )
            const size = ({ places }: (typeof pairs)[number]): number => places.reduce((a, b) => a + b)
            // Sorting keeps the order of ids.
            const largest = pairs.toSorted((a, b) => size(b) - size(a)).slice(0, limit ?? 10)
            expected.push({ methods: [m, n], pairs: pairs.length, largest })
          })
        })
        expect(
          disagreements.map(({ largest, ...rest }) => ({
            ...rest,
            largest: largest.map(({ items: _, ...pair }) => pair),
          })),
        ).toEqual(expected)
        for (const { items } of disagreements.flatMap(({ largest }) => largest)) {
          expect(items.length).toBeGreaterThan(0)
          expect(items.length).toBeLessThanOrEqual(3)
          const differences = items.map(({ first, second }) => Math.abs(first - second))
          expect(differences).toEqual(differences.toSorted((a, b) => b - a))
        }
      }),
    )
  })

  it('accounts for the lead with what each requirement adds to it', () => {
    const separable = arbitraryModelAndJob({ jobs: 1, competencies: 3, unspecified: false }).chain(
      (jobCase) =>
        fc.record({
          jobCase: fc.constant(jobCase),
          people: fc.tuple(arbitraryHoldings(jobCase), arbitraryHoldings(jobCase)),
          methods: fc.tuple(arbitrarySeparable(jobCase), arbitrarySeparable(jobCase)),
          unassessed: fc.constantFrom('exclude' as const, 'floor' as const),
        }),
    )
    fc.assert(
      fc.property(separable, ({ jobCase: { model, job }, people, methods, unassessed }) => {
        const candidates = people.map((holdings, i) => ({ id: `p${i}`, holdings }))
        const { disagreements } = compareMethods(model, job, candidates, { methods, unassessed })
        for (const { ahead, behind, items } of disagreements.flatMap(({ largest }) => largest)) {
          const lead = (m: 0 | 1): number | undefined => {
            const pointsOf = (id: string) => {
              const holdings = candidates.find((person) => person.id === id)?.holdings ?? {}
              const { score, finish } = scoreFit(model, job, holdings, { method: methods[m], unassessed })
              return finish === 'none' ? score : undefined
            }
            const [winner, loser] = [pointsOf(ahead), pointsOf(behind)]
            return winner === undefined || loser === undefined
              ? undefined
              : (winner - loser) / methods[m].full
          }
          const first = items.reduce((sum, item) => sum + item.first, 0)
          const second = items.reduce((sum, item) => sum + item.second, 0)
          // Three requirements at most, so the items are all that differ, and the rest is equal under both.
          const [byFirst, bySecond] = [lead(0), lead(1)]
          if (byFirst !== undefined && bySecond !== undefined)
            expect(first - second).toBeCloseTo(byFirst - bySecond, 9)
        }
      }),
      { numRuns: 300 },
    )
  })
})
