import fc from 'fast-check'
import type {
  CareerPathOptions,
  CompetencyModel,
  Holdings,
  JobProfile,
  MoveKind,
  PathObjective,
  Requirement,
} from 'kompetensi'

/** A random lattice of jobs, a person before it, and what they ask. */
export interface LatticeCase {
  readonly model: CompetencyModel
  readonly holdings: Holdings
  readonly from?: string
  readonly to: string
  readonly options: CareerPathOptions
}

const codes = ['A', 'B', 'C', 'constructor']
const scale = { levels: [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4], floor: 0 }
const named = (text: string): { readonly id: string; readonly en: string } => ({ id: text, en: text })

const kinds: readonly MoveKind[] = ['promotion', 'diagonal', 'lateral', 'step-down', 'unranked']
const objectives: readonly PathObjective[] = ['moves', 'effort', 'hardest', 'time']

/** Few different levels, so that jobs often ask the same and ties are common. */
const level = fc.constantFrom(1, 1, 2, 2, 3, 3, 4, 0.5, 2.5)

function requirement(competency: string): fc.Arbitrary<Requirement> {
  return fc
    .record({
      level: fc.option(level, { freq: 12, nil: undefined }),
      essential: fc.option(fc.constant(true), { freq: 3, nil: undefined }),
      weight: fc.option(fc.constantFrom(0.3, 2), { nil: undefined }),
    })
    .map(({ level: required, essential, weight }) => ({
      competency,
      ...(required === undefined ? {} : { level: required }),
      ...(essential === undefined ? {} : { essential }),
      ...(weight === undefined ? {} : { weight }),
    }))
}

const profile = fc
  .record({
    codes: fc.subarray(codes),
    grade: fc.option(fc.constantFrom('g1', 'g2', 'g3', 'g4'), { freq: 12, nil: undefined }),
    family: fc.option(fc.constantFrom('f1', 'f2'), { freq: 6, nil: undefined }),
    track: fc.option(fc.constantFrom('t1', 't2'), { freq: 2, nil: undefined }),
    horizon: fc.option(fc.constant('future' as const), { freq: 2, nil: undefined }),
    complete: fc.boolean(),
  })
  .chain(({ codes: asked, ...facts }) =>
    fc.tuple(...asked.map(requirement)).map((requirements) => ({ requirements, ...facts })),
  )

/** A model of up to 8 jobs and 4 competencies, with holes of every kind. */
export function lattice(most = 8): fc.Arbitrary<CompetencyModel> {
  return fc.array(profile, { minLength: Math.min(4, most), maxLength: most }).map((profiles) => {
    const jobs = profiles.map((facts, i): JobProfile => {
      const { requirements, grade, family, track, horizon, complete } = facts
      const id = `j${i}`
      return {
        model: 'lattice',
        id,
        name: named(id),
        requirements,
        complete,
        ...(grade === undefined ? {} : { grade }),
        ...(family === undefined ? {} : { family }),
        ...(track === undefined ? {} : { track }),
        ...(horizon !== undefined && i % 4 === 3 ? { horizon } : {}),
      }
    })
    return {
      id: 'lattice',
      version: '1',
      name: named('Lattice'),
      sources: {},
      scales: { half: scale },
      clusters: {},
      competencies: Object.fromEntries(codes.map((code) => [code, { name: named(code), scale: 'half' }])),
      families: { f1: { name: named('f1') }, f2: { name: named('f2') } },
      tracks: { t1: { name: named('t1') }, t2: { name: named('t2') } },
      // Ranks far apart: steps are counted among the ranks there are.
      grades: { g1: { rank: 10 }, g2: { rank: 20 }, g3: { rank: 40 }, g4: { rank: 80 } },
      units: {},
      jobs: Object.fromEntries(jobs.toReversed().map((job) => [job.id, job])),
      schemes: {},
    }
  })
}

const numberByCode = (value: fc.Arbitrary<number>): fc.Arbitrary<Record<string, number>> =>
  fc.dictionary(fc.constantFrom(...codes), value, { noNullPrototype: true })

function options(jobs: readonly string[]): fc.Arbitrary<CareerPathOptions> {
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(value, { freq: 2, nil: undefined })
  return fc
    .record({
      objectives: fc.shuffledSubarray([...objectives], { minLength: 1 }),
      limit: fc.integer({ min: 1, max: 6 }),
      maxMoves: maybe(fc.constantFrom(1, 2, 3, 4, 5, 6, 8)),
      kinds: maybe(fc.subarray([...kinds], { minLength: 2 })),
      maxRankSteps: maybe(fc.constantFrom(0, 1, 1, 2, 3)),
      maxShortfall: maybe(fc.constantFrom(0, 1, 2, 2.5, 3, 4, 6)),
      maxShortfallEach: maybe(fc.constantFrom(0.5, 1, 2, 3)),
      essentialsBeforeMove: maybe(fc.boolean()),
      forbidden: maybe(fc.subarray([...jobs], { maxLength: Math.min(3, jobs.length) })),
      effort: maybe(numberByCode(fc.constantFrom(0, 0.25, 0.1, 1 / 3, 2 / 3, 1, 3))),
      time: fc.record({
        monthsPerLevel: fc.constantFrom(0, 1, 2 / 3, 2.5, 6),
        monthsByCompetency: numberByCode(fc.constantFrom(0, 0.5, 1 / 3, 4)),
        parallel: fc.integer({ min: 1, max: 3 }),
        tenure: fc.constantFrom(0, 0, 3, 12),
        tenureByJob: fc.dictionary(fc.constantFrom(...jobs), fc.constantFrom(0, 1, 24), {
          noNullPrototype: true,
        }),
        served: fc.constantFrom(0, 2, 30),
      }),
      unassessed: fc.constantFrom('floor' as const, 'met' as const),
    })
    .map((given) => {
      const set = Object.entries(given).filter(([, value]) => value !== undefined)
      return { ...(Object.fromEntries(set) as unknown as CareerPathOptions), work: 5_000_000 }
    })
}

/**
 * A lattice of many jobs that ask for one of three things, so that one way to hold something often stands for another,
 * with steps so short that the way matters. The level of 2.000244140625 is a level of its own, however little it differs.
 */
export function alikeCase(): fc.Arbitrary<LatticeCase> {
  const sets: readonly (readonly Requirement[])[] = [
    [{ competency: 'A', level: 2 }],
    [
      { competency: 'A', level: 2 },
      { competency: 'B', level: 1 },
    ],
    [{ competency: 'A', level: 2.000244140625 }],
    [{ competency: 'B', level: 2 }],
  ]
  const job = fc.record({
    requirements: fc.constantFrom(...sets),
    family: fc.constantFrom('f1', 'f2', 'f3'),
    grade: fc.constantFrom('g2', 'g2', 'g1', 'g3'),
  })
  return fc
    .record({
      jobs: fc.array(job, { minLength: 5, maxLength: 7 }),
      family: fc.constantFrom('f1', 'f2', 'f3'),
      target: fc.constantFrom<Requirement>(
        { competency: 'B', level: 2 },
        { competency: 'B', level: 3 },
        { competency: 'A', level: 3.000244140625 },
      ),
      objectives: fc.shuffledSubarray([...objectives], { minLength: 1 }),
      kinds: fc.constantFrom<readonly MoveKind[]>(
        ['promotion', 'lateral'],
        ['promotion', 'lateral', 'step-down'],
        ['promotion', 'diagonal', 'lateral'],
      ),
      maxShortfall: fc.constantFrom(1, 1, 1.000244140625, 2),
      maxMoves: fc.integer({ min: 3, max: 7 }),
      limit: fc.constantFrom(1, 1, 2, 3),
      costs: numberByCode(fc.constantFrom(0, 1, 2)),
    })
    .map(({ jobs, family, target, kinds: allowed, costs, ...options }) => {
      const profiles = [
        { id: 'S', requirements: sets[0] ?? [], grade: 'g1' },
        { id: 'T', requirements: [target], grade: 'g3', family },
        ...jobs.map((facts, i) => ({ id: `j${i}`, ...facts })),
      ]
      const model: CompetencyModel = {
        id: 'lattice',
        version: '1',
        name: named('Lattice'),
        sources: {},
        scales: { any: { levels: [0, 4], continuous: true, floor: 0 } },
        clusters: {},
        competencies: { A: { name: named('A'), scale: 'any' }, B: { name: named('B'), scale: 'any' } },
        families: {},
        tracks: {},
        grades: { g1: { rank: 1 }, g2: { rank: 2 }, g3: { rank: 3 } },
        units: {},
        jobs: Object.fromEntries(
          profiles.map((facts) => [
            facts.id,
            { model: 'lattice', name: named(facts.id), complete: true, ...facts },
          ]),
        ),
        schemes: {},
      }
      return {
        model,
        holdings: { A: 1, B: 0 },
        from: 'S',
        to: 'T',
        options: {
          ...options,
          kinds: allowed,
          maxRankSteps: 1,
          effort: Object.fromEntries(Object.entries(costs).filter(([code]) => code === 'A' || code === 'B')),
          time: { monthsPerLevel: 2, parallel: 2, tenure: 1 },
        },
      }
    })
}

/** A lattice with a person and a question about it; the target asks for a level of something. */
export function latticeCase(most = 8): fc.Arbitrary<LatticeCase> {
  return lattice(most).chain((model) => {
    const ids = Object.keys(model.jobs)
    const targets = ids.filter((id) =>
      model.jobs[id]?.requirements.some(({ level: asked }) => asked !== undefined),
    )
    if (targets.length === 0) return latticeCase(most)
    return fc
      .record({
        holdings: numberByCode(fc.constantFrom(0, 0.5, 1, 1.5, 2, 3, 4)),
        to: fc.constantFrom(...targets),
        from: fc.option(fc.constantFrom(...ids), { freq: 4, nil: undefined }),
        options: options(ids),
      })
      .filter(({ from, to }) => from !== to)
      .map(({ from, ...rest }) => ({ model, ...rest, ...(from === undefined ? {} : { from }) }))
  })
}
