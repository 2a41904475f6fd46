import fc from 'fast-check'
import { type CareerPathOptions, findCareerPaths, type MoveKind } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { brutePaths } from '../career/brute-force'
import { alikeCase, type LatticeCase, latticeCase } from '../career/random-lattice'
import { frozen } from '../support/deep-frozen'
import { numbersIn } from '../support/numbers-in'
import { runs } from '../support/runs'

const questionOf = ({ holdings, from, to }: LatticeCase) => ({
  holdings,
  to,
  ...(from === undefined ? {} : { from }),
})

const answerOf = (given: LatticeCase, options: CareerPathOptions = given.options) =>
  findCareerPaths(given.model, questionOf(given), options)

/** A level held; the codes of lattices include one that every object answers to. */
const heldBy = ({ holdings }: LatticeCase, code: string): number | undefined =>
  Object.hasOwn(holdings, code) ? holdings[code] : undefined

/** The costs of the best path, in the order of the objectives. */
function costsOf(given: LatticeCase, options: CareerPathOptions): number[] | undefined {
  const [path] = answerOf(given, options).paths
  if (path === undefined) return undefined
  return options.objectives.map(
    (objective) =>
      ({ moves: path.moves.length, effort: path.effort, hardest: path.hardest, time: path.months ?? 0 })[
        objective
      ],
  )
}

/** Whether the first list is no worse than the second; absent is worst. */
function noWorse(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  if (other === undefined) return true
  if (one === undefined) return false
  for (const [i, value] of one.entries()) {
    const difference = value - (other[i] ?? 0)
    if (Math.abs(difference) > 1e-6) return difference < 0
  }
  return true
}

describe('findCareerPaths', () => {
  it('finds the same paths as brute force, in the same order, under every objective and limit', () => {
    let several = 0
    fc.assert(
      fc.property(latticeCase(), (given) => {
        const expected = brutePaths(given)
        const { paths, blocked } = answerOf(given)
        if (paths.some(({ moves }) => moves.length > 1) && paths.length > 1) several++
        expect(paths.map(({ jobs }) => jobs)).toEqual(
          expected.slice(0, given.options.limit).map(({ jobs }) => jobs),
        )
        for (const [i, path] of paths.entries()) {
          const brute = expected[i]
          expect(path.moves).toHaveLength(brute?.moves ?? -1)
          expect(path.effort).toBeCloseTo(brute?.effort ?? -1, 6)
          expect(path.hardest).toBeCloseTo(brute?.hardest ?? -1, 6)
          expect(path.months).toBeCloseTo(brute?.time ?? -1, 6)
        }
        expect(blocked === undefined).toBe(paths.length > 0)
      }),
      { numRuns: runs(6_000) },
    )
    expect(several).toBeGreaterThan(runs(800))
  })

  it('does so among jobs that ask for the same, where one way often stands for another', () => {
    let long = 0
    fc.assert(
      fc.property(alikeCase(), (given) => {
        const expected = brutePaths(given).slice(0, given.options.limit)
        if ((expected[0]?.moves ?? 0) > 3) long++
        expect(answerOf(given).paths.map(({ jobs }) => jobs)).toEqual(expected.map(({ jobs }) => jobs))
      }),
      { numRuns: runs(4_000) },
    )
    expect(long).toBeGreaterThan(runs(200))
  })

  it('proves what it says is proven when its work ends early, and bounds what it has missed', () => {
    const seen = { unfinished: 0, proven: 0, unproven: 0, none: 0 }
    fc.assert(
      fc.property(fc.oneof(latticeCase(), alikeCase()), fc.integer({ min: 1, max: 120 }), (given, work) => {
        const answer = answerOf(given, { ...given.options, work })
        const expected = brutePaths(given)
        const idsOf = (paths: readonly { readonly jobs: readonly string[] }[]): string[] =>
          paths.map(({ jobs }) => jobs.join(' '))
        const found = idsOf(answer.paths)
        const every = idsOf(expected)
        // What is listed are paths, in the stated order, each once.
        const places = found.map((path) => every.indexOf(path))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places).not.toContain(-1)
        expect(new Set(found).size).toBe(found.length)
        if (answer.exact) {
          expect(found).toEqual(every.slice(0, given.options.limit))
          return
        }
        const [objective = 'moves'] = given.options.objectives
        const { proven, atLeast, within, paths } = answer
        seen.unfinished++
        if (proven > 0) seen.proven++
        if (proven < paths.length) seen.unproven++
        if (paths.length === 0) seen.none++
        expect(found.slice(0, proven)).toEqual(every.slice(0, proven))
        const missed = expected.filter((_, i) => !places.includes(i)).map((path) => path[objective])
        for (const cost of missed) expect(cost).toBeGreaterThanOrEqual(atLeast - 1e-6)
        expect(within === undefined).toBe(proven === paths.length)
        if (within !== undefined) {
          const cost = expected[places[proven] ?? -1]?.[objective] ?? -1
          for (const other of missed) expect(cost - other).toBeLessThanOrEqual(within + 1e-6)
        }
        expect(answer).not.toHaveProperty('blocked')
      }),
      { numRuns: runs(3_000) },
    )
    for (const [kind, times] of Object.entries(seen)) expect([kind, times > runs(25)]).toEqual([kind, true])
  })

  it('finds all paths there are, each once, when asked for more', () => {
    fc.assert(
      fc.property(latticeCase(6), (given) => {
        const expected = brutePaths(given)
        const { paths } = answerOf(given, { ...given.options, limit: 10_000 })
        expect(paths.map(({ jobs }) => jobs)).toEqual(expected.map(({ jobs }) => jobs))
        expect(new Set(paths.map(({ jobs }) => jobs.join(' '))).size).toBe(paths.length)
        for (const { jobs } of paths) expect(new Set(jobs).size).toBe(jobs.length)
      }),
      { numRuns: runs(500) },
    )
  })

  it('says of each limit the least value that opens a path, as brute force finds it', () => {
    const numbers = {
      maxMoves: Array.from({ length: 9 }, (_, i) => i),
      maxRankSteps: [0, 1, 2, 3],
      maxShortfall: Array.from({ length: 33 }, (_, i) => i / 2),
      maxShortfallEach: Array.from({ length: 9 }, (_, i) => i / 2),
    }
    let seen = 0
    fc.assert(
      fc.property(latticeCase(6), (given) => {
        const { blocked } = answerOf(given)
        if (blocked === undefined) return
        seen++
        const opens = (change: Partial<CareerPathOptions>): boolean =>
          brutePaths({ ...given, options: { ...given.options, ...change } }).length > 0
        for (const block of blocked.constraints) {
          switch (block.constraint) {
            case 'kinds': {
              const every: readonly MoveKind[] = ['promotion', 'diagonal', 'lateral', 'step-down', 'unranked']
              const sets = Array.from({ length: 32 }, (_, bits) =>
                every.filter((_, i) => (bits & (1 << i)) !== 0),
              )
              const opening = sets.filter((set) => opens({ kinds: [...block.given, ...set] }))
              const fewest = Math.min(...opening.map(({ length }) => length))
              if (block.opensAt === undefined) expect(opening).toEqual([])
              else {
                expect(block.opensAt).toHaveLength(fewest)
                expect(opens({ kinds: [...block.given, ...block.opensAt] })).toBe(true)
              }
              break
            }
            case 'forbidden': {
              const { given: jobs, opensAt } = block
              const sets = Array.from({ length: 2 ** jobs.length }, (_, bits) =>
                jobs.filter((_, i) => (bits & (1 << i)) !== 0),
              )
              const without = (set: readonly string[]): boolean =>
                opens({ forbidden: jobs.filter((job) => !set.includes(job)) })
              const opening = sets.filter(without)
              if (opensAt === undefined) expect(opening).toEqual([])
              else {
                expect(opensAt).toHaveLength(Math.min(...opening.map(({ length }) => length)))
                expect(without(opensAt)).toBe(true)
              }
              break
            }
            case 'essentialsBeforeMove':
              expect(block.opensAt === false).toBe(opens({ essentialsBeforeMove: false }))
              break
            default: {
              const { constraint, opensAt } = block
              const least = numbers[constraint].find((value) => opens({ [constraint]: value }))
              if (opensAt === 'no-limit') {
                expect(least).toBeUndefined()
                const { [constraint]: _, ...others } = given.options
                expect(brutePaths({ ...given, options: others }).length).toBeGreaterThan(0)
              } else {
                expect(opensAt).toBe(least)
                if (opensAt !== undefined) expect(opensAt).toBeGreaterThan(block.given)
              }
            }
          }
          expect(block.opening).toBe(block.opensAt === undefined ? 'does-not-open' : 'opens')
        }
        expect(blocked.oneAloneOpens).toBe(blocked.constraints.some(({ opensAt }) => opensAt !== undefined))
      }),
      { numRuns: runs(2_000) },
    )
    expect(seen).toBeGreaterThan(runs(200))
  })

  it('never has a worse best path when a limit is loosened', () => {
    fc.assert(
      fc.property(latticeCase(), (given) => {
        const best = costsOf(given, given.options)
        const {
          maxMoves = 4,
          maxRankSteps,
          maxShortfall,
          maxShortfallEach,
          kinds,
          forbidden,
          ...rest
        } = given.options
        const loosened: CareerPathOptions[] = [
          { ...given.options, maxMoves: maxMoves + 1 },
          { ...given.options, essentialsBeforeMove: false },
          ...(maxRankSteps === undefined ? [] : [{ ...given.options, maxRankSteps: maxRankSteps + 1 }]),
          ...(maxShortfall === undefined ? [] : [{ ...given.options, maxShortfall: maxShortfall + 0.5 }]),
          ...(maxShortfallEach === undefined
            ? []
            : [{ ...given.options, maxShortfallEach: maxShortfallEach + 0.5 }]),
          ...(kinds === undefined ? [] : [{ ...given.options, kinds: [...kinds, 'lateral' as const] }]),
          ...(forbidden === undefined ? [] : [{ ...given.options, forbidden: forbidden.slice(1) }]),
          { ...rest, maxMoves: 8 },
        ]
        for (const options of loosened) expect(noWorse(costsOf(given, options), best)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('never has a worse best path when there is a job more', () => {
    fc.assert(
      fc.property(latticeCase(), (given) => {
        const [extra] = Object.keys(given.model.jobs).filter((id) => id !== given.from && id !== given.to)
        if (extra === undefined) return
        const { [extra]: _, ...jobs } = given.model.jobs
        const { forbidden = [], time, ...rest } = given.options
        const options = { ...rest, forbidden: forbidden.filter((id) => id !== extra) }
        const { tenureByJob, ...timing } = time ?? { monthsPerLevel: 1, parallel: 1 }
        const timed = { ...options, time: timing }
        const without = costsOf({ ...given, model: { ...given.model, jobs } }, timed)
        expect(noWorse(costsOf(given, timed), without)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('closes what the target asks beyond the start, and for the direct move nothing else', () => {
    fc.assert(
      fc.property(latticeCase(), (given) => {
        const { unassessed } = given.options
        for (const { moves, effort } of answerOf(given).paths) {
          const built = new Map<string, number>()
          for (const move of moves) {
            for (const { competency, from, to, levels, assumed } of move.builds) {
              const start = heldBy(given, competency)
              expect(from).toBe(built.get(competency) ?? start ?? 0)
              expect(to - from).toBeCloseTo(levels, 9)
              expect(assumed).toBe(start === undefined && !built.has(competency))
              built.set(competency, to)
            }
            expect(move.builds.reduce((sum, build) => sum + build.effort, 0)).toBeCloseTo(move.effort, 6)
            expect(move.builds.reduce((sum, build) => sum + build.levels, 0)).toBeCloseTo(move.shortfall, 6)
            for (const item of move.gap.items) {
              if (item.status === 'below')
                expect(move.builds).toContainEqual(
                  expect.objectContaining({ competency: item.competency, to: item.required }),
                )
            }
          }
          expect(moves.reduce((sum, move) => sum + move.effort, 0)).toBeCloseTo(effort, 6)
          const beyond = (given.model.jobs[given.to]?.requirements ?? []).flatMap(({ competency, level }) => {
            const start = heldBy(given, competency) ?? (unassessed === 'met' ? 99 : 0)
            return level !== undefined && level > start ? [competency] : []
          })
          for (const competency of beyond) {
            const required = given.model.jobs[given.to]?.requirements.find(
              (r) => r.competency === competency,
            )?.level
            expect(built.get(competency)).toBeGreaterThanOrEqual(required ?? 0)
          }
          if (moves.length === 1) expect([...built.keys()].toSorted()).toEqual(beyond.toSorted())
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it('costs least effort when direct', () => {
    fc.assert(
      fc.property(
        latticeCase(),
        ({ options: { objectives: _, maxMoves, limit: __, ...options }, ...given }) => {
          const free: CareerPathOptions = {
            objectives: ['effort'],
            limit: 50,
            ...(options.effort === undefined ? {} : { effort: options.effort }),
            unassessed: options.unassessed ?? 'floor',
          }
          const { paths } = findCareerPaths(given.model, questionOf({ ...given, options: free }), free)
          const direct = paths.find(({ moves }) => moves.length === 1)
          for (const { effort } of paths) expect(effort).toBeGreaterThanOrEqual((direct?.effort ?? 0) - 1e-9)
          expect(paths[0]?.effort).toBe(direct?.effort)
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it('gives dates that never overlap, in order, from the start on', () => {
    fc.assert(
      fc.property(
        latticeCase(),
        fc.constantFrom('2026-01-31', '2024-02-29', '2011-11-30'),
        (given, start) => {
          for (const { moves } of answerOf(given, { ...given.options, start }).paths) {
            expect(moves[0]?.begins).toBe(start)
            for (const [i, move] of moves.entries()) {
              expect((move.begins ?? '') <= (move.moves ?? '')).toBe(true)
              if (i > 0) expect(move.begins).toBe(moves[i - 1]?.moves)
            }
          }
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it('gives the costs of either assumption as asking with it would', () => {
    fc.assert(
      fc.property(latticeCase(6), (given) => {
        const [path] = answerOf(given, { ...given.options, limit: 1 }).paths
        if (path?.ifUnassessed === undefined) return
        expect(path.ifUnassessed.floor.effort).toBeGreaterThanOrEqual(path.ifUnassessed.met.effort)
        for (const unassessed of ['floor', 'met'] as const) {
          const { effort, time } = given.options
          const along = findCareerPaths(given.model, questionOf(given), {
            objectives: ['moves'],
            maxMoves: 8,
            limit: 100_000,
            unassessed,
            ...(effort === undefined ? {} : { effort }),
            ...(time === undefined ? {} : { time }),
          }).paths.find(({ jobs }) => jobs.join() === path.jobs.join())
          expect(path.ifUnassessed[unassessed]).toEqual({ effort: along?.effort, months: along?.months })
        }
      }),
      { numRuns: runs(60) },
    )
  })

  it('is plain data, the same bytes each time, whatever the order of jobs; inputs may be frozen', () => {
    fc.assert(
      fc.property(latticeCase(), (given) => {
        const answer = answerOf(frozen(given))
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
        expect(numbersIn(answer).every(Number.isFinite)).toBe(true)
        const jobs = Object.fromEntries(Object.entries(given.model.jobs).toReversed())
        const again = answerOf({ ...given, model: { ...given.model, jobs } })
        expect(JSON.stringify(again)).toBe(JSON.stringify(answer))
      }),
      { numRuns: runs(300) },
    )
  })
})
