// Scores, intervals, what each requirement adds, bands and raises against exact rational arithmetic; where a number of
// outcomes is finite, against all of them.

import fc from 'fast-check'
import {
  assignBand,
  type BandSet,
  type FitMethod,
  type Holdings,
  type Rounding,
  raiseToBand,
  type Scale,
  scoreFit,
  similarity,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import {
  type ExactPair,
  type ExactRequirement,
  exactPoints,
  exactScore,
  exactShares,
} from '../support/exact-scores'
import { Fraction } from '../support/fraction'
import { methodVariants } from '../support/method-variants'
import { runs } from '../support/runs'
import { soundJob, soundModel } from '../support/sound-model'

const codes = ['A', 'B', 'C', 'D', 'E'] as const

const scales: Readonly<Record<string, Scale>> = {
  five: { levels: [1, 2, 3, 4, 5], floor: 0 },
  lowest: { levels: [1, 2, 3, 4], floor: 1 },
  halves: { levels: [1, 1.5, 2, 2.5, 3], floor: 0 },
  harmful: { levels: [-2, -1, 0, 2, 3], floor: 0 },
  free: { levels: [0, 7], floor: 0, continuous: true },
}

const model = soundModel({
  scales,
  competencies: Object.fromEntries(
    Object.keys(scales).flatMap((scale) =>
      codes.map((code) => [`${scale}-${code}`, { name: { id: code, en: code }, scale }]),
    ),
  ),
  jobs: {},
})

interface Case {
  readonly requirements: readonly ExactRequirement[]
  readonly holdings: Holdings
}

/** A tenth, so that no number is near another but for noise. */
const tenth = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => Number(`${tenths}e-1`))

/** Requirements on scales of every kind, weights of tenths, levels held of tenths; at most two are not assessed. */
const cases: fc.Arbitrary<Case> = fc
  .array(
    fc.constantFrom(...Object.keys(scales)).chain((name) => {
      const scale = scales[name] ?? { levels: [], floor: 0 }
      const [lowest = 0, highest = 0] = [scale.levels[0], scale.levels.at(-1)]
      return fc.record({
        name: fc.constant(name),
        scale: fc.constant(scale),
        required: scale.continuous === true ? tenth(lowest, highest) : fc.constantFrom(...scale.levels),
        weight: fc.oneof(
          fc.constant(1),
          tenth(0, 3).map((weight) => weight + 0.5),
        ),
        held: fc.oneof(
          fc.constantFrom(scale.floor, ...scale.levels),
          tenth(Math.min(lowest, scale.floor), highest),
        ),
        open: fc.boolean(),
      })
    }),
    { minLength: 1, maxLength: codes.length },
  )
  .map((drafts) => {
    const requirements = drafts.map(({ name, required, weight, scale }, i) => ({
      competency: `${name}-${codes[i]}`,
      required,
      weight,
      scale,
    }))
    let left = 2
    const holdings = Object.fromEntries(
      drafts.flatMap(({ open, held }, i) =>
        open && left-- > 0 ? [] : [[requirements[i]?.competency, held]],
      ),
    )
    return { requirements, holdings }
  })

const jobOf = (requirements: readonly ExactRequirement[]) =>
  soundJob(
    'job',
    requirements.map(({ competency, required, weight }) => ({ competency, level: required, weight })),
  )

/** What a pair is held at; `undefined` where it is not assessed. */
const heldOf = ({ competency }: ExactRequirement, holdings: Holdings): number | undefined =>
  Object.hasOwn(holdings, competency) ? holdings[competency] : undefined

const pairsOf = ({ requirements, holdings }: Case): ExactPair[] =>
  requirements.flatMap((requirement) => {
    const held = heldOf(requirement, holdings)
    return held === undefined ? [] : [{ ...requirement, held }]
  })

/** Every level an assessment could find; of a continuous scale its ends, the requirement and whole gaps from it. */
function outcomesOf({ scale, required }: ExactRequirement): number[] {
  if (scale.continuous !== true) return [scale.floor, ...scale.levels]
  const [lowest = 0, highest = 0] = scale.levels
  const tenths = Math.round(required * 10)
  const turns = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((gap) => Number(`${tenths + gap * 10}e-1`))
  return [lowest, highest, ...turns.filter((level) => level >= lowest && level <= highest)]
}

/** Every way the assessment of what is open could turn out. */
function completionsOf({ requirements, holdings }: Case): ExactPair[][] {
  return requirements.reduce<ExactPair[][]>(
    (ways, requirement) => {
      const held = heldOf(requirement, holdings)
      const outcomes = held === undefined ? outcomesOf(requirement) : [held]
      return ways.flatMap((way) => outcomes.map((level) => [...way, { ...requirement, held: level }]))
    },
    [[]],
  )
}

/** Fails where a number is not the exact one, and says both. */
function expectNear(found: number | undefined, exact: Fraction | undefined, what: string): void {
  if (exact === undefined) expect(found, what).toBeUndefined()
  else if (found === undefined || !exact.isNear(found))
    expect([what, found]).toEqual(exact.round(12, 'half-even'))
}

/** The separable methods by id and parameters. */
const separable: [string, FitMethod][] = Object.values(methodVariants)
  .flat()
  .filter((method) => method.separable)
  .map((method) => [`${method.id} ${JSON.stringify(method.parameters)}`, method])

describe('scoreFit in exact arithmetic', () => {
  it.each(separable)('%s', (_, method) => {
    fc.assert(
      fc.property(cases, fc.constantFrom('exclude', 'floor'), (one, unassessed) => {
        const { requirements, holdings } = one
        const fit = scoreFit(model, jobOf(requirements), holdings, { method, unassessed })
        const assessed = pairsOf(one)
        const counted =
          unassessed === 'exclude'
            ? assessed
            : requirements.map((requirement) => ({
                ...requirement,
                held: heldOf(requirement, holdings) ?? requirement.scale.floor,
              }))
        expectNear(fit.score, assessed.length === 0 ? undefined : exactScore(method, counted), 'score')
        const ways = completionsOf(one)
        const scores = ways.map((pairs) => exactScore(method, pairs))
        expectNear(fit.lowest, Fraction.least(scores), 'lowest')
        expectNear(fit.highest, Fraction.greatest(scores), 'highest')
        const weightOf = (pairs: readonly ExactRequirement[]): Fraction =>
          Fraction.sum(pairs.map(({ weight }) => Fraction.from(weight)))
        expectNear(fit.coverage, weightOf(assessed).div(weightOf(requirements)), 'coverage')
        const points = ways.map((pairs) => exactPoints(method, pairs))
        const own = assessed.length === 0 ? [] : exactPoints(method, counted)
        const [some = []] = ways
        const shares = exactShares(method, some)
        for (const [i, item] of fit.items.entries()) {
          const its = points.flatMap((way) => way[i] ?? [])
          expectNear(item.least, Fraction.least(its), `least of ${item.competency}`)
          expectNear(item.greatest, Fraction.greatest(its), `greatest of ${item.competency}`)
          expectNear(item.share, shares[i], `share of ${item.competency}`)
          const place = counted.findIndex(({ competency }) => competency === item.competency)
          expectNear(item.points, own[place], `points of ${item.competency}`)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('similarity', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const pairs = pairsOf(one)
        const add = (term: (pair: ExactPair) => Fraction): Fraction => Fraction.sum(pairs.map(term))
        const held = (pair: ExactPair) => Fraction.from(pair.held).sub(Fraction.from(pair.scale.floor))
        const required = (pair: ExactPair) =>
          Fraction.from(pair.required).sub(Fraction.from(pair.scale.floor))
        const most = ({ scale }: ExactPair) =>
          Fraction.from(Math.max(...scale.levels)).sub(Fraction.from(scale.floor))
        const square = (fraction: Fraction) => fraction.mul(fraction)
        const score = (measure: 'cosine' | 'euclidean') =>
          scoreFit(model, jobOf(one.requirements), one.holdings, { method: similarity({ measure }) }).score
        const lengths = add((pair) => square(held(pair))).mul(add((pair) => square(required(pair))))
        const cosine = score('cosine')
        if (lengths.compare(Fraction.from(0)) === 0) expect(cosine).toBeUndefined()
        else {
          // Roots are not exact, their squares are.
          const both = add((pair) => held(pair).mul(required(pair)))
          expectNear(((cosine ?? 0) / 100) ** 2, square(both).div(lengths), 'square of the cosine')
          expect(Math.sign(cosine ?? 0)).toBe(Math.sign(both.compare(Fraction.from(0))))
        }
        const euclidean = score('euclidean')
        if (pairs.length === 0) expect(euclidean).toBeUndefined()
        else {
          const apart = add((pair) => square(held(pair).sub(required(pair))))
          expectNear(
            (1 - (euclidean ?? 0) / 100) ** 2,
            apart.div(add((pair) => square(most(pair)))),
            'square of the distance',
          )
        }
      }),
      { numRuns: runs(500) },
    )
  })
})

const name = { id: 'x', en: 'x' }
const roundings = fc.constantFrom<Rounding | undefined>(
  undefined,
  ...([0, 1] as const).flatMap((digits) =>
    (['half-up', 'half-even', 'down'] as const).map((mode) => ({ digits, mode })),
  ),
)

/** Bands at whole and half percents of the full score, so that ties stand on edges. */
const bandSets = fc
  .record({ edges: fc.uniqueArray(fc.integer({ min: 1, max: 260 }), { maxLength: 6 }), rounding: roundings })
  .map(
    ({ edges, rounding }) =>
      (full: number): BandSet => ({
        id: 'set',
        name,
        bands: [
          { id: 'b0', name },
          ...edges
            .toSorted((a, b) => a - b)
            .map((edge, i) => ({ id: `b${i + 1}`, name, from: (edge * full) / 200 })),
        ],
        ...(rounding === undefined ? {} : { rounding }),
      }),
  )

/** The position of the band of an exact score. */
function exactBand(score: Fraction, { bands, rounding }: BandSet): number {
  const { digits = 0, mode = 'half-up' } = rounding ?? {}
  const compared = rounding === undefined ? score : Fraction.from(score.round(digits, mode))
  return bands.findLastIndex(({ from }) => from === undefined || compared.compare(Fraction.from(from)) >= 0)
}

/** Those of which the rounded score is no other for noise: profile matching interpolates tenths into long decimals. */
const ratios = separable.flatMap(([, method]) => (method.id === 'profileMatching' ? [] : [method]))

describe('assignBand in exact arithmetic', () => {
  it('rounds once, ties as declared, and knows which bands are possible', () => {
    let ties = 0
    fc.assert(
      fc.property(cases, fc.constantFrom(...ratios), bandSets, (one, method, setOf) => {
        const bands = setOf(method.full)
        const fit = scoreFit(model, jobOf(one.requirements), one.holdings, { method })
        const scores = completionsOf(one).map((pairs) => exactScore(method, pairs))
        const possible = scores.map((score) => exactBand(score, bands))
        const [least, greatest] = [Math.min(...possible), Math.max(...possible)]
        const verdict = assignBand(fit, { bands })
        if (least === greatest)
          expect(verdict).toMatchObject({ outcome: 'assigned', band: { id: `b${least}` } })
        else
          expect(verdict).toMatchObject({
            outcome: 'undetermined',
            touched: bands.bands.slice(least, greatest + 1),
          })
        const assessed = pairsOf(one)
        if (assessed.length === 0) return
        const score = exactScore(method, assessed)
        const { digits = 0 } = bands.rounding ?? {}
        const halves = score.mul(Fraction.from(`2e${digits}`))
        if (halves.compare(Fraction.from(halves.round(0, 'down'))) === 0) ties++
        expect(assignBand(fit, { bands, evidence: 'as-scored' })).toMatchObject({
          band: { id: `b${exactBand(score, bands)}` },
        })
      }),
      { numRuns: runs(1500) },
    )
    expect(ties).toBeGreaterThan(runs(1500) / 20)
  })
})

describe('raiseToBand in exact arithmetic', () => {
  const whole = cases.filter(
    ({ requirements }) =>
      requirements.length <= 4 && requirements.every(({ scale }) => scale.continuous !== true),
  )

  /** The fewest rungs to a band, over all raises; `undefined` where there are none. */
  function fewestRungs(
    one: Case,
    method: FitMethod,
    { bands, to }: { bands: BandSet; to: number },
  ): number | undefined {
    const ladders = one.requirements.map((requirement) => {
      const held = heldOf(requirement, one.holdings)
      const { scale, required } = requirement
      return held === undefined
        ? []
        : [held, ...scale.levels.filter((level) => level > held && level <= required)]
    })
    let fewest: number | undefined
    const climb = (place: number, rungs: number, holdings: Holdings): void => {
      if (fewest !== undefined && rungs >= fewest) return
      const requirement = one.requirements[place]
      if (requirement === undefined) {
        const worst = Fraction.least(
          completionsOf({ ...one, holdings }).map((pairs) => exactScore(method, pairs)),
        )
        if (exactBand(worst, bands) >= to) fewest = rungs
        return
      }
      const levels = ladders[place] ?? []
      if (levels.length === 0) climb(place + 1, rungs, holdings)
      for (const [k, level] of levels.entries())
        climb(place + 1, rungs + k, { ...holdings, [requirement.competency]: level })
    }
    climb(0, 0, one.holdings)
    return fewest
  }

  it('finds the fewest rungs whose rounded score reaches the band', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...ratios),
        bandSets,
        fc.nat({ max: 6 }),
        (one, method, setOf, pick) => {
          const bands = setOf(method.full)
          const to = pick % bands.bands.length
          const answer = raiseToBand(model, jobOf(one.requirements), one.holdings, {
            method,
            bands,
            to: `b${to}`,
          })
          const fewest = fewestRungs(one, method, { bands, to })
          expect(answer.outcome === 'impossible' ? undefined : answer.cost).toBe(fewest)
        },
      ),
      { numRuns: runs(500) },
    )
  })
})
