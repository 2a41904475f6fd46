// Career paths through 1,000 jobs of 20 requirements: the search over growing holdings, and the search over costs
// between jobs beside the path packages of npm.

import assert from 'node:assert/strict'
import graphlib from 'graphlib'
import Graph from 'graphology'
import { dijkstra } from 'graphology-shortest-path'
import ksp from 'k-shortest-path'
import { type CareerPathOptions, type CompetencyModel, findCareerPaths, findJobRoutes } from 'kompetensi'
import createGraph from 'ngraph.graph'
import ngraphPath from 'ngraph.path'
import { bestRoutes } from '../../src/career/best-routes'
import { compilePaths } from '../../src/career/compile-paths'
import { type MoveCosts, moveCosts } from '../../src/career/move-costs'
import { largeModel } from './career-model'
import { type RandomRun, randomRun } from './career-runs'
import { type Contender, compare, median, print } from './compare'

const rounds = 9

/** Runs the benchmark. */
export function benchCareer(): void {
  benchGrowing()
  benchRandom()
  benchRoutes()
  benchRoutes(20)
  benchOneCall()
  benchSmallRoutes()
}

function peak(): string {
  return `peak memory of the process so far ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`
}

function benchGrowing(): void {
  const model = largeModel()
  const from = 'job-0003'
  const to = 'job-0083'
  const holdings = Object.fromEntries(
    (model.jobs[from]?.requirements ?? []).map(({ competency, level = 0 }) => [competency, level]),
  )
  const limits = { maxRankSteps: 1, maxShortfall: 6, maxMoves: 4, unassessed: 'floor' as const }
  const time = { monthsPerLevel: 3, parallel: 3, tenure: 12 }
  const find = (options: CareerPathOptions): string[][] =>
    findCareerPaths(model, { holdings, from, to }, options).paths.map(({ jobs }) => [...jobs])
  const contenders = (['moves', 'effort', 'hardest', 'time'] as const).flatMap((objective) =>
    [1, 10, 50].map(
      (limit): Contender => ({
        name: `findCareerPaths, ${objective}, limit ${limit}`,
        run: () => find({ ...limits, time, objectives: [objective], limit }),
      }),
    ),
  )
  print(
    'Growing holdings: 1,000 jobs × 20 requirements, rank step ≤ 1, shortfall ≤ 6, ≤ 4 moves, in one call',
    compare(contenders, rounds, 2),
    1,
  )
  console.log(`  ${peak()}`)
  console.log('  without limits of rank and shortfall:')
  for (const objective of ['moves', 'effort', 'hardest', 'time'] as const) {
    for (const limit of [1, 50]) {
      const started = process.hrtime.bigint()
      const took = (): string => `${(Number(process.hrtime.bigint() - started) / 1e6).toFixed(0)} ms`
      const options = { objectives: [objective], limit, time, unassessed: 'floor' as const }
      const answer = findCareerPaths(model, { holdings, from, to }, options)
      const { paths, exact } = answer
      console.log(
        `    ${objective}, limit ${limit}: ${took()}, ${exact ? 'exact' : 'not exact'}, the best has ${(paths[0]?.jobs.length ?? 0) - 1} moves`,
      )
    }
  }
  console.log(`  ${peak()}`)
}

/**
 * Random questions: how many are answered exactly within the usual work, and how long they take, beside one walk in breadth by hand
 * from profile to profile, which knows neither what a person holds nor most of the limits.
 */
function benchRandom(count = 300): void {
  let exact = 0
  let none = 0
  const hand: number[] = []
  const times = Array.from({ length: count }, (_, i) => {
    const { model, question, options } = randomRun(i + 1)
    hand.push(millisecondsOf(() => fewestMoves(model, question, options.maxShortfall)))
    return millisecondsOf(() => {
      const answer = findCareerPaths(model, question, options)
      if (answer.exact) exact++
      else if (answer.paths.length === 0) none++
    })
  })
  console.log(
    `\nRandom questions: ${count} organisations of 30 to 300 jobs, 3 to 8 moves: ${exact} exact, of the others ${none} without a path`,
  )
  for (const [name, taken] of Object.entries({
    'one walk in breadth by hand (reference)': hand,
    findCareerPaths: times,
  })) {
    const sorted = taken.toSorted((a, b) => a - b)
    const place = (part: number): number => sorted[Math.floor(part * (count - 1))] ?? 0
    const milliseconds = [0.5, 0.9, 1].map((part) => place(part).toFixed(1)).join(' / ')
    const ratio = (median(taken) / median(hand)).toFixed(1)
    console.log(
      `  ${name.padEnd(44)} median / nine of ten / slowest: ${milliseconds} ms; ${ratio} of the reference at the median`,
    )
  }
}

function millisecondsOf(run: () => void): number {
  const started = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - started) / 1e6
}

/** The fewest moves from job to job, each within a shortfall from profile to profile; `Infinity` where there is no way. */
function fewestMoves(
  { jobs }: CompetencyModel,
  { holdings, from, to }: RandomRun['question'],
  maxShortfall = Number.POSITIVE_INFINITY,
): number {
  const levels = new Map(
    Object.values(jobs).map(({ id, requirements }) => [
      id,
      new Map(requirements.map(({ competency, level = 0 }) => [competency, level])),
    ]),
  )
  const held = new Map(Object.entries(holdings).map(([code, level]) => [code, level ?? 0]))
  const start = (from === undefined ? undefined : levels.get(from)) ?? held
  const seen = new Set<string>(from === undefined ? [] : [from])
  let edge = [start]
  for (let moves = 1; edge.length > 0; moves++) {
    const next: Map<string, number>[] = []
    for (const here of edge) {
      for (const [id, needed] of levels) {
        if (seen.has(id)) continue
        let shortfall = 0
        for (const [code, level] of needed) shortfall += Math.max(0, level - (here.get(code) ?? 0))
        if (shortfall > maxShortfall) continue
        if (id === to) return moves
        seen.add(id)
        next.push(needed)
      }
    }
    edge = next
  }
  return Number.POSITIVE_INFINITY
}

/** Costs of a large model, from profile to profile; without a limit of shortfall every move is allowed. */
function costsOf(
  jobs: number,
  maxShortfall?: number,
): { readonly costs: MoveCosts; readonly from: number; readonly to: number } {
  const model = largeModel(jobs)
  const ids = Object.keys(model.jobs)
  const ends = { from: ids[3] ?? '', to: ids[ids.length - 1] ?? '' }
  const question = { ...ends, holdings: {} }
  const { problem } = compilePaths(model, question, {
    objectives: ['effort'],
    unassessed: 'floor',
    ...(maxShortfall === undefined ? {} : { maxShortfall }),
  })
  return { costs: moveCosts(problem), from: problem.from, to: problem.to }
}

function sumAlong({ size, into }: MoveCosts, jobs: readonly number[]): number {
  return jobs.slice(1).reduce((sum, to, i) => sum + (into[to * size + (jobs[i] ?? 0)] ?? 0), 0)
}

function eachMove({ size, into }: MoveCosts, visit: (from: number, to: number, cost: number) => void): void {
  for (let to = 0; to < size; to++) {
    for (let from = 0; from < size; from++) {
      const cost = into[to * size + from] ?? 0
      if (from !== to && cost !== Number.POSITIVE_INFINITY) visit(from, to, cost)
    }
  }
}

/** One dense Dijkstra, as people write it by hand: an array of costs and a list of open jobs. */
function denseDijkstra({ size, into }: MoveCosts, to: number): Float64Array {
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const open = Int32Array.from({ length: size }, (_, i) => i)
  cost[to] = 0
  for (let count = size; count > 0; ) {
    let best = 0
    for (let i = 1; i < count; i++) if ((cost[open[i] ?? 0] ?? 0) < (cost[open[best] ?? 0] ?? 0)) best = i
    const place = open[best] ?? 0
    open[best] = open[--count] ?? 0
    const reached = cost[place] ?? 0
    const row = place * size
    for (let i = 0; i < count; i++) {
      const other = open[i] ?? 0
      const sum = reached + (into[row + other] ?? 0)
      if (sum < (cost[other] ?? 0)) cost[other] = sum
    }
  }
  return cost
}

function benchRoutes(maxShortfall?: number): void {
  const { costs, from, to } = costsOf(1_000, maxShortfall)
  let moves = 0
  eachMove(costs, () => moves++)
  const built = process.hrtime.bigint()
  const graphology = new Graph({ type: 'directed' })
  const ngraph = createGraph<undefined, number>()
  for (let place = 0; place < costs.size; place++) {
    graphology.addNode(place)
    ngraph.addNode(place)
  }
  eachMove(costs, (one, other, cost) => graphology.addDirectedEdge(one, other, { weight: cost }))
  const builtFirst = process.hrtime.bigint()
  eachMove(costs, (one, other, cost) => ngraph.addLink(one, other, cost))
  const builtBoth = process.hrtime.bigint()
  const nba = ngraphPath.nba(ngraph, { oriented: true, distance: (_a, _b, link) => link.data })

  const [best] = bestRoutes(costs, from, to, { limit: 1, work: 1e6 }).routes
  assert.ok(best !== undefined)
  assert.equal(denseDijkstra(costs, to)[from], best.cost)
  assert.equal(sumAlong(costs, dijkstra.bidirectional(graphology, from, to, 'weight').map(Number)), best.cost)
  assert.equal(
    sumAlong(
      costs,
      nba
        .find(from, to)
        .map(({ id }) => Number(id))
        .reverse(),
    ),
    best.cost,
  )
  const routes = (limit: number): Contender => ({
    name: `best routes, limit ${limit}`,
    run: () => bestRoutes(costs, from, to, { limit, work: 1e6 }),
  })
  print(
    `Node costs: 1,000 jobs, ${moves} moves, costs at hand (target: limit 10 about 1, limit 50 at most 2 of limit 1)`,
    compare(
      [
        { name: 'one dense Dijkstra (reference)', run: () => denseDijkstra(costs, to) },
        routes(1),
        routes(10),
        routes(50),
      ],
      31,
    ),
    1,
  )
  print(
    'The shortest path alone, beside packages (their graphs are built beforehand)',
    compare(
      [
        routes(1),
        { name: 'ngraph.path nba', run: () => nba.find(from, to) },
        {
          name: 'graphology bidirectional',
          run: () => dijkstra.bidirectional(graphology, from, to, 'weight'),
        },
      ],
      5,
      1,
    ),
    1,
  )
  const ms = (start: bigint, end: bigint): string => (Number(end - start) / 1e6).toFixed(0)
  console.log(
    `  building graphs: graphology ${ms(built, builtFirst)} ms, ngraph ${ms(builtFirst, builtBoth)} ms; ${peak()}`,
  )
}

function benchOneCall(): void {
  const model = largeModel()
  const whole = compare(
    [
      {
        name: 'findJobRoutes, limit 10: checks, costs and search',
        run: () =>
          findJobRoutes(
            model,
            { from: 'job-0003', to: 'job-0999' },
            { unassessed: 'floor', maxShortfall: 20, limit: 10 },
          ),
      },
    ],
    5,
    1,
  )
  print('In one call', whole, 1)
}

/** An npm package for k shortest paths, on 200 jobs because it clones its graph for every spur. */
function benchSmallRoutes(): void {
  const { costs, from, to } = costsOf(200)
  const graph = new graphlib.Graph()
  eachMove(costs, (one, other, cost) => graph.setEdge(String(one), String(other), cost))
  const limit = 10
  let theirs: readonly { readonly totalCost: number }[] = []
  const ours = bestRoutes(costs, from, to, { limit, work: 1e6 }).routes
  const timings = compare(
    [
      { name: 'best routes, limit 10', run: () => bestRoutes(costs, from, to, { limit, work: 1e6 }) },
      {
        name: 'k-shortest-path 0.0.5, limit 10',
        run: () => {
          theirs = ksp.ksp(graph, String(from), String(to), limit)
        },
      },
    ],
    3,
    0,
  )
  print('limit 10 on 200 jobs', timings, 1)
  const wrong = theirs.findIndex(({ totalCost }, i) => totalCost !== ours[i]?.cost)
  const answer =
    wrong < 0
      ? 'the same costs'
      : `its path ${wrong + 1} costs ${(theirs[wrong]?.totalCost ?? 0) / 1e9}, ours ${(ours[wrong]?.cost ?? 0) / 1e9}`
  console.log(`  ${answer}`)
}
