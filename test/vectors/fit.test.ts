// Each vector of facts/methods.json that concerns fit, under its id.

import {
  assignBand,
  attainment,
  bandsFromRanges,
  compareMethods,
  defineModel,
  type FitMethod,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  round,
  scoreFit,
} from 'kompetensi'
import { jpmMapping, jpmSelection, kkpOtherRanges, kkpSeniorRanges } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import {
  expectedRating,
  fourCandidates,
  gapWeights,
  kkpPrinted,
  mappingEdges,
  oneFixtureAllMethods,
  rounding,
  scaleConversion,
  selectionEdges,
  threeAspects,
  twoSkills,
} from './methods'

const five = { levels: [1, 2, 3, 4, 5] } as const

/** A model of competencies c1, c2 … on one scale, with one job. */
function modelOf(
  required: readonly number[],
  scale: { readonly levels: readonly number[]; readonly continuous?: boolean },
  weights: readonly number[] = [],
) {
  const codes = required.map((_, i) => `c${i + 1}`)
  return defineModel({
    id: 'vector',
    scales: { scale },
    competencies: Object.fromEntries(codes.map((code) => [code, { name: code, scale: 'scale' as const }])),
    jobs: {
      job: {
        name: 'Job',
        requires: Object.fromEntries(
          codes.map((code, i) => [code, { level: required[i] ?? 0, weight: weights[i] ?? 1 }]),
        ),
      },
    },
  })
}

function holdingsOf(held: readonly number[]): Record<string, number> {
  return Object.fromEntries(held.map((level, i) => [`c${i + 1}`, level]))
}

const targets = Object.values(fourCandidates.targets)
const core = targets.flatMap(([, kind], i) => (kind === 'core' ? [`c${i + 1}`] : []))
const four = modelOf(
  targets.map(([level]) => level),
  five,
)
const people = Object.entries(fourCandidates.people).map(([id, held]) => ({ id, holdings: holdingsOf(held) }))

describe('four-candidates', () => {
  const method = profileMatching({ core, coreShare: fourCandidates.p })

  it.each(Object.entries(fourCandidates.expected))('%s', (id, expected) => {
    const holdings = people.find((person) => person.id === id)?.holdings ?? {}
    const fit = scoreFit(four, 'job', holdings, { method })
    expect(fit.score).toBeCloseTo(expected.total, 9)
    const sumOf = (codes: readonly string[], share: number): number =>
      fit.items.reduce(
        (sum, { competency, points = 0 }) => sum + (codes.includes(competency) ? points : 0),
        0,
      ) / share
    const others = fit.items.map(({ competency }) => competency).filter((code) => !core.includes(code))
    expect(sumOf(core, 0.6)).toBeCloseTo(expected.core, 6)
    expect(sumOf(others, 0.4)).toBeCloseTo(expected.secondary, 6)
  })

  it('ranks', () => {
    const [ranking] = compareMethods(four, 'job', people, { methods: [method] }).rankings
    expect(ranking?.results.map(({ candidate }) => candidate)).toEqual(fourCandidates.rank)
  })

  it('has the same numbers from the table and from the closed form', () => {
    for (const weights of [gapWeights, { full: 5 }]) {
      const other = profileMatching({ core, weights })
      for (const { holdings } of people)
        expect(scoreFit(four, 'job', holdings, { method: other }).score).toBe(
          scoreFit(four, 'job', holdings, { method }).score,
        )
    }
  })

  it('measures closeness, not strength: +4 scores under −3', () => {
    const single = (required: number, held: number): number | undefined =>
      scoreFit(
        modelOf([required], five),
        'job',
        { c1: held },
        {
          method: profileMatching({ core: ['c1'], emptyGroup: 'other-group' }),
        },
      ).score
    expect(single(1, 5)).toBe(1.5)
    expect(single(4, 1)).toBe(2)
  })
})

describe('three-aspects', () => {
  const aspects = Object.entries(threeAspects.aspects)
  const all = modelOf(
    aspects.flatMap(([, { targets: levels }]) => [...levels]),
    five,
  )
  let position = 0
  const method = profileMatching({
    coreShare: threeAspects.p,
    aspects: aspects.map(([id, { share, targets: levels, core: cores }]) => {
      const codes = levels.map(() => `c${++position}`)
      const isCore = (i: number): boolean => (cores as readonly number[]).includes(i + 1)
      return {
        id,
        share,
        core: codes.filter((_, i) => isCore(i)),
        secondary: codes.filter((_, i) => !isCore(i)),
      }
    }),
  })
  const candidates = Object.entries(threeAspects.people).map(([id, parts]) => ({
    id,
    holdings: holdingsOf(parts.flatMap((levels) => [...levels])),
  }))

  it.each(Object.entries(threeAspects.expected))('%s', (id, expected) => {
    const holdings = candidates.find((person) => person.id === id)?.holdings ?? {}
    expect(scoreFit(all, 'job', holdings, { method }).score).toBeCloseTo(expected, 3)
  })

  it('ranks, with a person at level 3 everywhere first', () => {
    const [ranking] = compareMethods(all, 'job', candidates, { methods: [method] }).rankings
    expect(ranking?.results.map(({ candidate }) => candidate)).toEqual(threeAspects.rank)
  })
})

describe('two-skills', () => {
  it('is 100 × 129 ÷ 157', () => {
    const model = modelOf(twoSkills.required, { levels: [0, 100], continuous: true }, twoSkills.w)
    const { score } = scoreFit(model, 'job', holdingsOf(twoSkills.held), { method: attainment() })
    expect(score).toBeCloseTo((100 * 129) / 157, 12)
  })
})

describe('oneFixtureAllMethods', () => {
  const methods: Readonly<Record<(typeof oneFixtureAllMethods.columns)[number], FitMethod>> = {
    profileMatching: profileMatching({ core }),
    'jpm ratio of sums': jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' }),
    'jpm mean of ratios, uncapped': jobPersonMatch({ variant: 'meanOfRatios', cap: 'none' }),
    attainment: attainment(),
    'readiness option 2 (scaleMin 1)': proportionalReadiness(),
    'met share': metShare(),
  }

  it.each(oneFixtureAllMethods.columns.map((column, i) => [column, i] as const))('%s', (column, i) => {
    for (const { id, holdings } of people) {
      const expected = oneFixtureAllMethods[id as 'A' | 'B' | 'C' | 'D'][i]
      expect(scoreFit(four, 'job', holdings, { method: methods[column] }).score, id).toBeCloseTo(
        expected ?? 0,
        6,
      )
    }
  })

  it('C is Optimal uncapped, Cukup Optimal capped, and third by profile matching', () => {
    const holdings = people[2]?.holdings ?? {}
    const band = (cap: 'none' | 'item') => {
      const method = jobPersonMatch({ variant: 'ratioOfSums', cap })
      const verdict = assignBand(scoreFit(four, 'job', holdings, { method }), { bands: jpmMapping })
      return verdict.outcome === 'assigned' ? verdict.band.name.id : verdict.outcome
    }
    expect(band('none')).toBe('Optimal')
    expect(band('item')).toBe('Cukup Optimal')
    const [ranking] = compareMethods(four, 'job', people, { methods: [profileMatching({ core })] }).rankings
    expect(ranking?.results.find(({ candidate }) => candidate === 'C')?.rank).toBe(3)
  })

  it('attainment is the weighted ratio of sums with a cap on each item', () => {
    const same = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item', weighted: true })
    for (const { holdings } of people)
      expect(scoreFit(four, 'job', holdings, { method: same }).score).toBe(
        scoreFit(four, 'job', holdings, { method: attainment() }).score,
      )
  })
})

describe('expected-rating', () => {
  it('is the rating whose readiness against the highest level is the percentage', () => {
    const { pct, min, max, expected } = expectedRating
    expect(pct * (max - min) + min).toBeCloseTo(expected, 12)
    const model = modelOf([max], { levels: [min, max], continuous: true })
    const { score } = scoreFit(model, 'job', { c1: expected }, { method: proportionalReadiness() })
    expect(score).toBeCloseTo(100 * pct, 10)
  })
})

describe('scaleConversion', () => {
  it.each(scaleConversion)('$value on $scale', ({ value, scale, expected }) => {
    const model = modelOf([scale[1]], { levels: scale, continuous: true })
    expect(scoreFit(model, 'job', { c1: value }, { method: proportionalReadiness() }).score).toBeCloseTo(
      expected,
      6,
    )
  })
})

describe('rounding', () => {
  it('half-up', () => {
    for (const [value, rounded] of rounding.halfUp) expect(round(value)).toBe(rounded)
  })

  it('half-even', () => {
    for (const [value, rounded] of rounding.halfEven)
      expect(round(value, { mode: 'half-even' })).toBe(rounded)
  })
})

describe('bands of Job Person Match', () => {
  it.each([
    ['selection', jpmSelection, selectionEdges],
    ['mapping', jpmMapping, mappingEdges],
  ] as const)('%s', (_, bandSet, edges) => {
    expect(bandSet.bands.map(({ from, name }) => [from ?? null, name.id]).toReversed()).toEqual(edges)
  })

  it.each([
    ['kkp-jpt-ahli-utama', kkpSeniorRanges, { from: 90, to: 91 }],
    ['kkp-others', kkpOtherRanges, { from: 84, to: 85 }],
  ] as const)('%s leaves a hole, which rounding to whole numbers closes', (id, { ranges }, hole) => {
    const printed = ranges.map(({ from, to, below }) =>
      below !== undefined ? `<${below}` : to !== undefined ? `${from}-${to}` : `>=${from}`,
    )
    expect(printed).toEqual(kkpPrinted[id])
    const name = { id, en: id }
    const refused = bandsFromRanges(ranges, { id, name })
    expect(refused).toMatchObject({ ok: false, issues: [{ code: 'bands-hole', details: hole }] })
    expect(bandsFromRanges(ranges, { id, name, rounding: { digits: 0 } }).ok).toBe(true)
  })
})
