import fc from 'fast-check'
import {
  analyzeGap,
  composeProfile,
  countClaims,
  defineHoldings,
  type JobProfile,
  lintModel,
  profileMatrix,
  type Requirement,
  withLevels,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import {
  anyScale,
  arbitraryHeld,
  arbitraryHoldingsCase,
  arbitraryLevel,
  arbitraryModel,
  arbitraryModelAndJob,
  continuousScale,
  halfScale,
  negativeScale,
  scaleFor,
  wholeScale,
} from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { numbersIn } from '../support/numbers-in'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

/** A model and three of its profiles, which may be one and the same; none brings a scale along. */
const threeParts = arbitraryModel().chain(({ model }) => {
  const jobs = Object.values(model.jobs).map(
    ({ scale: _, ...job }): JobProfile => ({
      ...job,
      requirements: job.requirements.map(({ level, ...requirement }) =>
        level === undefined || model.competencies[requirement.competency]?.scale === undefined
          ? requirement
          : { ...requirement, level },
      ),
    }),
  )
  const part = fc.constantFrom(...jobs)
  return fc.record({ core: part, family: part, job: part }).map((parts) => ({ model, parts }))
})

const find = (profile: JobProfile, code: string): Requirement | undefined =>
  profile.requirements.find(({ competency }) => competency === code)

describe('the random models', () => {
  it.each([
    ['whole', wholeScale],
    ['half', halfScale],
    ['negative', negativeScale],
    ['continuous', continuousScale],
  ])('can be of %s levels alone', (_, scale) => {
    fc.assert(
      fc.property(arbitraryHoldingsCase({ scale, unspecified: false, incomplete: false }), (one) => {
        const { model, job, holdings } = one
        expect(lintModel(model).filter(({ severity }) => severity === 'error')).toEqual([])
        const { counts, profileComplete } = analyzeGap(model, job, holdings)
        expect(counts['level-unspecified']).toBe(0)
        expect(profileComplete).toBe(true)
      }),
    )
  })

  it('are sound, and their holdings are on their scales', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        expect(lintModel(model).filter(({ severity }) => severity === 'error')).toEqual([])
        expect(() => analyzeGap(model, job, holdings)).not.toThrow()
        expect(countClaims(model).total).toBe(0)
      }),
    )
  })

  it('have every kind of scale, requirement and profile', () => {
    const cases = fc.sample(arbitraryHoldingsCase(), { numRuns: 300, seed: 1 })
    const scales = cases.flatMap(({ model }) => Object.values(model.scales))
    const requirements = cases.flatMap(({ job }) => job.requirements)
    expect(scales.some(({ continuous }) => continuous === true)).toBe(true)
    expect(scales.some(({ levels }) => levels.includes(1.5))).toBe(true)
    expect(scales.some(({ levels, floor }) => (levels[0] ?? 0) < floor)).toBe(true)
    expect(scales.some(({ levels, floor }) => (levels[0] ?? 0) === floor)).toBe(true)
    expect(requirements.some(({ level }) => level === undefined)).toBe(true)
    expect(requirements.some(({ essential }) => essential === true)).toBe(true)
    expect(requirements.some(({ weight = 1 }) => !Number.isInteger(weight))).toBe(true)
    expect(cases.some(({ job }) => !job.complete && job.unknown === undefined)).toBe(true)
    expect(cases.some(({ job }) => (job.unknown ?? []).length > 0)).toBe(true)
    expect(
      cases.some(({ job, model }) =>
        job.requirements.some(
          ({ competency, level }) =>
            level !== undefined && model.competencies[competency]?.scale === undefined,
        ),
      ),
    ).toBe(true)
    expect(
      cases.some(({ model }) =>
        Object.values(model.competencies).some(({ dimensionOf }) => dimensionOf !== undefined),
      ),
    ).toBe(true)
    expect(
      cases.some(({ job, holdings }) => Object.keys(holdings).some((code) => find(job, code) === undefined)),
    ).toBe(true)
  })
})

describe('composeProfile', () => {
  it('requires what any part requires, at the highest level of any, essential where any says so', () => {
    fc.assert(
      fc.property(threeParts, ({ model, parts }) => {
        const composed = composeProfile(frozen(model), frozen(parts))
        const layers = [parts.core, parts.family, parts.job]
        const codes = new Set(
          layers.flatMap(({ requirements }) => requirements.map(({ competency }) => competency)),
        )
        expect(new Set(composed.requirements.map(({ competency }) => competency))).toEqual(codes)
        for (const { competency, level, weight, essential, from } of composed.requirements) {
          const found = layers.map((layer) => find(layer, competency))
          const levels = found.flatMap((entry) => (entry?.level === undefined ? [] : [entry.level]))
          expect(level).toBe(levels.length === 0 ? undefined : Math.max(...levels))
          expect(weight).toBe(found.findLast((entry) => entry?.weight !== undefined)?.weight)
          expect(essential === true).toBe(found.some((entry) => entry?.essential === true))
          expect(from).toEqual((['core', 'family', 'job'] as const).filter((_, i) => found[i] !== undefined))
        }
      }),
    )
  })

  it('keeps the order core, family, job', () => {
    fc.assert(
      fc.property(threeParts, ({ model, parts: { core, family, job } }) => {
        const order = [core, family, job].flatMap(({ requirements }) =>
          requirements.map(({ competency }) => competency),
        )
        const { requirements } = composeProfile(model, { core, family, job })
        expect(requirements.map(({ competency }) => competency)).toEqual([...new Set(order)])
      }),
    )
  })

  it('says nothing is known that some part does not know', () => {
    fc.assert(
      fc.property(threeParts, ({ model, parts }) => {
        const composed = composeProfile(model, parts)
        const layers = [parts.core, parts.family, parts.job]
        expect(composed.complete).toBe(layers.every(({ complete }) => complete))
        for (const code of Object.keys(model.competencies)) {
          if (find(composed, code) !== undefined) continue
          const open = (profile: JobProfile) =>
            !profile.complete && (profile.unknown === undefined || profile.unknown.includes(code))
          expect(open(composed)).toBe(layers.some(open))
        }
      }),
    )
  })

  it('changes nothing the second time but from where it says requirements come', () => {
    fc.assert(
      fc.property(threeParts, ({ model, parts }) => {
        const bare = (profile: JobProfile) => ({
          ...profile,
          requirements: profile.requirements.map(({ from: _, ...requirement }) => requirement),
        })
        const once = composeProfile(model, parts)
        expect(bare(composeProfile(model, { ...parts, job: once }))).toEqual(bare(once))
        expect(
          composeProfile(model, { job: once }).requirements.every(({ from }) => from?.join() === 'job'),
        ).toBe(true)
      }),
    )
  })

  it('never makes a shortfall smaller', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase({ jobs: 3 }), fc.nat(), ({ model, job, holdings }, pick) => {
        const bare = ({ scale: _, ...profile }: JobProfile): JobProfile => ({
          ...profile,
          requirements: profile.requirements.flatMap(({ level, weight: __, ...requirement }) =>
            model.competencies[requirement.competency]?.scale === undefined || level === undefined
              ? [requirement]
              : [{ ...requirement, level }],
          ),
        })
        const jobs = Object.values(model.jobs)
        const core = jobs[pick % jobs.length] ?? job
        const composed = composeProfile(model, { core: bare(core), job: bare(job) })
        const { shortfall } = analyzeGap(model, bare(job), holdings)
        expect(analyzeGap(model, composed, holdings).shortfall).toBeGreaterThanOrEqual(shortfall - 1e-9)
      }),
    )
  })
})

describe('withLevels', () => {
  const given = arbitraryModelAndJob().chain((jobCase) => {
    const open = jobCase.job.requirements.filter(
      ({ competency, level }) => level === undefined && scaleFor(jobCase, competency) !== undefined,
    )
    return fc
      .tuple(
        ...open.map(({ competency }) => {
          const scale = scaleFor(jobCase, competency)
          return scale === undefined ? fc.constant(0) : arbitraryLevel(scale)
        }),
      )
      .map((levels) => ({
        ...jobCase,
        levels: Object.fromEntries(open.map(({ competency }, i) => [competency, levels[i] ?? 0])),
      }))
  })

  it('gives the levels it is given, and changes no other', () => {
    fc.assert(
      fc.property(given, ({ model, job, levels }) => {
        const result = withLevels(frozen(model), frozen(job), { levels })
        expect(result.requirements.map(({ competency }) => competency)).toEqual(
          job.requirements.map(({ competency }) => competency),
        )
        for (const [i, requirement] of job.requirements.entries()) {
          const { competency } = requirement
          if (!Object.hasOwn(levels, competency)) expect(result.requirements[i]).toEqual(requirement)
          else
            expect(result.requirements[i]).toMatchObject({
              level: levels[competency],
              claims: [{ of: 'level' }],
            })
        }
      }),
    )
  })

  it('gives the same at once as one after the other, and nothing where nothing is given', () => {
    fc.assert(
      fc.property(given, ({ model, job, levels }) => {
        const oneByOne = Object.entries(levels).reduce<JobProfile>(
          (profile, [code, level]) => withLevels(model, profile, { levels: { [code]: level } }),
          job,
        )
        expect(oneByOne).toEqual(withLevels(model, job, { levels }))
        expect(withLevels(model, job, { levels: {} })).toEqual(job)
      }),
    )
  })
})

describe('profileMatrix', () => {
  it('is dense, and plain data', () => {
    fc.assert(
      fc.property(arbitraryModel(), ({ model }) => {
        const matrix = profileMatrix(model)
        expect(matrix.cells).toHaveLength(matrix.jobs.length)
        for (const row of matrix.cells) expect(row).toHaveLength(matrix.competencies.length)
        expect(JSON.parse(JSON.stringify(matrix))).toStrictEqual(matrix)
        expect(numbersIn(matrix).every(Number.isFinite)).toBe(true)
      }),
    )
  })
})

describe('defineHoldings', () => {
  it('keeps what it is given', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, holdings }) => {
        expect(defineHoldings(model, holdings)).toEqual(holdings)
      }),
    )
  })

  it('takes what can be held on a scale, and nothing beyond its ends', () => {
    const held = anyScale.chain((scale) =>
      fc.record({ scale: fc.constant(scale), level: arbitraryHeld(scale) }),
    )
    fc.assert(
      fc.property(held, fc.double({ min: 0.001, max: 1e9, noNaN: true }), ({ scale, level }, beyond) => {
        const model = soundModel({ scales: { five: scale }, jobs: {} })
        const highest = scale.levels.at(-1) ?? 0
        const lowest = Math.min(scale.floor, scale.levels[0] ?? 0)
        expect(defineHoldings(model, { SQL: level })).toEqual({ SQL: level })
        for (const off of [highest + beyond, lowest - beyond])
          expect(thrownBy(() => defineHoldings(model, { SQL: off })).details).toMatchObject({
            lowest,
            highest,
          })
      }),
    )
  })
})
