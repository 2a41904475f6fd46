import fc from 'fast-check'
import { type BandSet, type Holdings, jobPersonMatch, raiseToBand, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { arbitraryFitCase, type FitCase, levelledOf } from '../fit/cases'
import { continuousScale, halfScale, negativeScale, wholeScale } from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { runs } from '../support/runs'

const named = (text: string) => ({ id: text, en: text })

interface Options {
  readonly aboveRequired: boolean
  readonly unassessed: 'worst' | 'exclude'
  readonly step?: number
}

/** Bands at a few parts of the full score. */
function bandsAt(full: number): BandSet {
  const edges = [0.3, 0.68, 0.8, 1, 1.2]
  return {
    id: 'set',
    name: named('Set'),
    bands: [
      { id: 'b0', name: named('b0') },
      ...edges.map((edge, i) => ({ id: `b${i + 1}`, name: named(`b${i + 1}`), from: edge * full })),
    ],
  }
}

/** Every way to raise what is assessed, the cheapest first by the documented rules. */
function byBruteForce(
  { model, job, holdings, method }: FitCase,
  edge: number | undefined,
  { aboveRequired, unassessed, step }: Options,
): number[] | 'already' | 'impossible' {
  const items = levelledOf({ model, job }).map((item, index) => ({ ...item, index }))
  const assessed = items.flatMap((item) => {
    const { competency, level, scale, weight, index, essential = false } = item
    const held = Object.hasOwn(holdings, competency) ? holdings[competency] : undefined
    if (held === undefined) return []
    const top = aboveRequired ? (scale.levels.at(-1) ?? 0) : level
    const rungs: number[] = [held]
    if (scale.continuous === true) {
      for (let i = 1; held + i * (step ?? 1) < top - 1e-9; i++) rungs.push(held + i * (step ?? 1))
      if (top > held + 1e-9) rungs.push(top)
    } else {
      rungs.push(...scale.levels.filter((rung) => rung > held + 1e-9 && rung <= top))
    }
    return [{ competency, level, index, essential, rungs, shortfall: weight * Math.max(0, level - held) }]
  })
  const reached = (raised: Holdings): boolean => {
    const fit = scoreFit(model, job, raised, { method })
    const score = unassessed === 'exclude' ? fit.score : fit.lowest
    return score !== undefined && (edge === undefined || score > edge * (1 - 1e-9))
  }
  let ways: { rungs: number[]; holdings: Holdings }[] = [{ rungs: [], holdings }]
  for (const { competency, rungs } of assessed) {
    ways = ways.flatMap((way) =>
      rungs.map((level, k) => ({
        rungs: [...way.rungs, k],
        holdings: k === 0 ? way.holdings : { ...way.holdings, [competency]: level },
      })),
    )
  }
  const cost = (rungs: readonly number[]): number => rungs.reduce((sum, k) => sum + k, 0)
  const count = (rungs: readonly number[]): number => rungs.filter((k) => k > 0).length
  const priority = assessed
    .map(({ shortfall, index }, i) => ({ shortfall, index, i }))
    .toSorted((a, b) => b.shortfall - a.shortfall || a.index - b.index)
  const good = ways
    .filter(({ rungs }) =>
      assessed.every(
        ({ essential, level, rungs: levels }, i) =>
          !essential || (levels[rungs[i] ?? 0] ?? 0) >= level - 1e-9,
      ),
    )
    .filter((way) => reached(way.holdings))
    .toSorted((a, b) => {
      const byCost = cost(a.rungs) - cost(b.rungs) || count(a.rungs) - count(b.rungs)
      if (byCost !== 0) return byCost
      const first = priority.find(({ i }) => a.rungs[i] !== b.rungs[i])
      return first === undefined ? 0 : (b.rungs[first.i] ?? 0) - (a.rungs[first.i] ?? 0)
    })
  const [best] = good
  if (best === undefined) return 'impossible'
  return cost(best.rungs) === 0 ? 'already' : best.rungs
}

const options = fc.record({
  aboveRequired: fc.boolean(),
  unassessed: fc.constantFrom('worst' as const, 'exclude' as const),
  target: fc.integer({ min: 0, max: 5 }),
})

function check(fitCase: FitCase, { target, ...rest }: Options & { readonly target: number }): void {
  const { model, job, holdings, method } = fitCase
  const bands = bandsAt(method.full)
  const answer = raiseToBand(frozen(model), frozen(job), frozen(holdings), {
    method,
    bands: frozen(bands),
    to: `b${target}`,
    ...rest,
  })
  const expected = byBruteForce(fitCase, bands.bands[target]?.from, rest)
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
  if (typeof expected === 'string') {
    expect(answer.outcome).toBe(expected)
    expect(answer.raises).toEqual([])
    expect(answer.cost).toBe(0)
    expect(answer.after).toEqual(answer.before)
    return
  }
  expect(answer.outcome).toBe('raises')
  const assessed = levelledOf({ model, job }).filter(({ competency }) => Object.hasOwn(holdings, competency))
  const rungsOf = new Map(answer.raises.map(({ competency, rungs }) => [competency, rungs] as const))
  expect(assessed.map(({ competency }) => rungsOf.get(competency) ?? 0)).toEqual(expected)
  expect(answer.cost).toBe(expected.reduce((sum, k) => sum + k, 0))
  const raised = {
    ...holdings,
    ...Object.fromEntries(answer.raises.map(({ competency, to }) => [competency, to])),
  }
  expect(answer.after).toEqual(scoreFit(model, job, raised, { method }))
  expect(answer.before).toEqual(scoreFit(model, job, holdings, { method }))
}

describe('raiseToBand', () => {
  it.each(Object.entries({ whole: wholeScale, half: halfScale, negative: negativeScale }))(
    'finds the cheapest raises, against every way there is (%s scales)',
    (_, scale) => {
      fc.assert(
        fc.property(arbitraryFitCase({ scale, competencies: 4 }), options, (fitCase, wish) =>
          check(fitCase, wish),
        ),
        { numRuns: runs(250) },
      )
    },
  )

  it('settles ties as documented, where every rung gains the same and weights alone differ', () => {
    const five = fc.constant({ levels: [1, 2, 3, 4, 5], floor: 0 })
    const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
    fc.assert(
      fc.property(
        arbitraryFitCase({ scale: five, competencies: 4, open: 1, unspecified: false }),
        options,
        (fitCase, wish) => check({ ...fitCase, method }, { ...wish, unassessed: 'exclude' }),
      ),
      { numRuns: runs(300) },
    )
  })

  it('finds the cheapest raises on continuous scales, by steps', () => {
    const seven = fc.constant({ levels: [0, 7], continuous: true, floor: 0 } as const)
    const scale = fc.oneof(
      seven,
      continuousScale.filter(({ levels }) => (levels.at(-1) ?? 0) <= 7),
    )
    fc.assert(
      fc.property(
        arbitraryFitCase({ scale, competencies: 3 }),
        options,
        fc.constantFrom(0.5, 0.75, 1, 10),
        (fitCase, wish, step) => check(fitCase, { ...wish, step }),
      ),
      { numRuns: runs(200) },
    )
  })

  it('does not depend on the order of requirements, where shortfalls differ', () => {
    fc.assert(
      fc.property(
        arbitraryFitCase({ scale: wholeScale }),
        options,
        ({ model, job, holdings, method }, wish) => {
          const { target, ...rest } = wish
          const shortfalls = levelledOf({ model, job }).flatMap(({ competency, level, weight }) =>
            Object.hasOwn(holdings, competency)
              ? [weight * Math.max(0, level - (holdings[competency] ?? 0))]
              : [],
          )
          if (new Set(shortfalls).size < shortfalls.length) return
          const raise = (profile: typeof job) =>
            raiseToBand(model, profile, holdings, {
              method,
              bands: bandsAt(method.full),
              to: `b${target}`,
              ...rest,
            })
          const one = raise(job)
          const other = raise({ ...job, requirements: job.requirements.toReversed() })
          expect(other.outcome).toBe(one.outcome)
          expect(other.raises).toEqual(one.raises.toReversed())
        },
      ),
    )
  })
})
