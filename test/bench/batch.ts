// Columns against references that do the same work in the same run: C (when gcc is there), and up to five million pairs
// a loop by hand over Maps, DuckDB with two threads, and numpy (when it is there). Rounds in alternating order.

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attainment, type BandSet, type JobProfile } from 'kompetensi'
import {
  type CompiledJobs,
  compileJobs,
  countByBand,
  type EncodedPeople,
  encodePeople,
  findTopCandidates,
  findTopJobs,
  rescore,
  scoreRow,
  scoreSlice,
  type TopList,
} from 'kompetensi/batch'
import { type BatchSize, benchJobs, benchModel, benchPeople, writeReferenceFiles } from './batch-data.js'

const here = import.meta.dirname

/** One contender: nanoseconds a round, and what the result adds up to. */
interface Contender {
  readonly name: string
  readonly round: () =>
    | { readonly took: number; readonly check: number }
    | Promise<{ readonly took: number; readonly check: number }>
}

/** Best and median of a contender, in nanoseconds a unit. */
interface Figure {
  readonly name: string
  readonly best: number
  readonly median: number
}

/** Runs contenders in rounds, forwards and backwards by turns, after one to warm up; all must add up to the same. */
async function compare(contenders: readonly Contender[], rounds: number, units: number): Promise<Figure[]> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  let expected: number | undefined
  for (let round = -1; round < rounds; round++) {
    for (const { name, round: run } of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const { took, check } = await run()
      expected ??= check
      assert.ok(
        Math.abs(check - expected) <= 1e-9 * Math.abs(expected),
        `${name}: ${check} is not ${expected}`,
      )
      if (round >= 0) samples.get(name)?.push(took / units)
    }
  }
  return contenders.map(({ name }) => {
    const taken = (samples.get(name) ?? []).sort((a, b) => a - b)
    return { name, best: taken[0] ?? Number.NaN, median: taken[Math.floor(taken.length / 2)] ?? Number.NaN }
  })
}

function timed(name: string, run: () => number): Contender {
  return {
    name,
    round: () => {
      const started = process.hrtime.bigint()
      const check = run()
      return { took: Number(process.hrtime.bigint() - started), check }
    },
  }
}

function printed(title: string, figures: readonly Figure[], unit: string, target: string): void {
  const [first] = figures
  console.log(`\n${title}\n  target: ${target}`)
  for (const { name, best, median } of figures) {
    const ratio =
      first === undefined ? '' : `${(best / first.best).toFixed(2)} / ${(median / first.median).toFixed(2)}`
    console.log(
      `  ${name.padEnd(36)} ${`${best.toFixed(2)} ns best, ${median.toFixed(2)} ns median a ${unit}`.padEnd(46)} ${ratio}`,
    )
  }
}

/** A program outside, run for one round. */
function outside(name: string, command: string, args: readonly string[]): Contender {
  return {
    name,
    round: () => {
      const [took = '', check = ''] = execFileSync(command, [...args, '1'], { encoding: 'utf8' })
        .trim()
        .split(' ')
      return { took: Number(took), check: Number(check) }
    },
  }
}

/** Everything a size needs, with the files for the references. */
interface Bench {
  readonly size: BatchSize
  readonly jobs: readonly JobProfile<'bench'>[]
  readonly people: EncodedPeople
  readonly compiled: CompiledJobs
  readonly pairs: number
  readonly c: (mode: string) => Contender[]
  readonly numpy: Contender[]
}

function has(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function setUp(folder: string, size: BatchSize): Bench {
  const model = benchModel(size.competencies)
  const jobs = benchJobs(size)
  const people = encodePeople(model, benchPeople(size))
  const files = { tiles: join(folder, 'tiles'), jobs: join(folder, 'jobs') }
  writeReferenceFiles(people, jobs, files)
  const program = join(folder, 'reference')
  const args = [files.tiles, String(size.people), String(size.competencies), files.jobs]
  const withC = has(program, []) || spawnSync(program).status === 2
  const withNumpy = has('/usr/bin/python3', ['-c', 'import numpy'])
  return {
    size,
    jobs,
    people,
    compiled: compileJobs(model, jobs, { method: attainment() }),
    pairs: size.people * size.jobs,
    c: (mode) => (withC ? [outside('C, gcc -O3 -march=native', program, [...args, mode])] : []),
    numpy: withNumpy ? [outside('numpy', '/usr/bin/python3', [join(here, 'reference.py'), ...args])] : [],
  }
}

/** Scores, coverage and essentials of every pair; adds up those of every 8th job and 16,384th person. */
function full({ compiled, people }: Bench): number {
  let check = 0
  const columns = ['score', 'coverage', 'essentials'] as const
  for (const block of scoreSlice(compiled, people, { columns, reuse: true })) {
    const count = block.people.to - block.people.from
    for (let j = nextOf(8, block.jobs.from); j < block.jobs.to; j += 8) {
      for (let p = nextOf(16_384, block.people.from); p < block.people.to; p += 16_384) {
        const at = (j - block.jobs.from) * count + p - block.people.from
        check += (block.score[at] ?? 0) + (block.coverage[at] ?? 0)
        check += (block.essentialsBelow[at] ?? 0) + (block.essentialsNotAssessed[at] ?? 0)
      }
    }
  }
  return check
}

/** The first multiple of a step that is not below a number. */
function nextOf(step: number, from: number): number {
  return Math.ceil(from / step) * step
}

/** Everything added up once, to be sure that each pair is the same in C. */
function checkAll({ compiled, people, c }: Bench, folder: string, size: BatchSize): void {
  if (c('full').length === 0) return
  let sum = 0
  for (const block of scoreSlice(compiled, people, { columns: ['score', 'coverage', 'essentials'] })) {
    for (let i = 0; i < block.score.length; i++) {
      sum += (block.score[i] ?? 0) + (block.coverage[i] ?? 0)
      sum += (block.essentialsBelow[i] ?? 0) + (block.essentialsNotAssessed[i] ?? 0)
    }
  }
  const args = [
    join(folder, 'tiles'),
    String(size.people),
    String(size.competencies),
    join(folder, 'jobs'),
    'full',
    '0',
  ]
  const [, found] = execFileSync(join(folder, 'reference'), args, { encoding: 'utf8' }).trim().split(' ')
  assert.ok(Math.abs(Number(found) - sum) <= 1e-9 * sum, `C adds up to ${found}, columns to ${sum}`)
}

function sumOfList({ entries, scores }: TopList): number {
  let sum = 0
  for (const entry of entries) sum += entry
  for (const score of scores) sum += score
  return sum
}

const top = { limit: 10, belowEssential: 'flag' } as const
const filtered = { limit: 10, belowEssential: 'exclude' } as const

function allTopJobs({ compiled, people }: Bench, options: typeof top | typeof filtered): number {
  let sum = 0
  for (const list of findTopJobs(compiled, people, options)) sum += sumOfList(list)
  return sum
}

/** What people write by hand: a Map a person, an object a pair. */
function byMaps({ jobs }: Bench, maps: readonly ReadonlyMap<string, number>[]): number {
  let check = 0
  let index = 0
  for (const { requirements } of jobs) {
    for (const levels of maps) {
      let [sum, divisor, counted, total, below, open] = [0, 0, 0, 0, 0, 0]
      for (const { competency, level = 0, weight = 1, essential } of requirements) {
        const held = levels.get(competency)
        total += weight
        if (held === undefined) {
          if (essential === true) open++
          continue
        }
        sum += weight * Math.min(held, level)
        divisor += weight * level
        counted += weight
        if (essential === true && held < level) below++
      }
      const pair = {
        score: divisor > 0 ? 100 * (sum / divisor) : undefined,
        coverage: counted / total,
        below,
        open,
      }
      // The pairs that `full` adds up.
      const [j, p] = [Math.floor(index / maps.length), index % maps.length]
      if (j % 8 === 0 && p % 16_384 === 0) check += (pair.score ?? 0) + pair.coverage + pair.below + pair.open
      index++
    }
  }
  return check
}

/** DuckDB in process: long tables, one join, two threads. */
async function duckdb(bench: Bench): Promise<{ readonly contender: Contender; readonly close: () => void }> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  await connection.run('create table ratings (person integer, competency integer, level integer)')
  await connection.run(
    'create table requirements (job integer, competency integer, level integer, weight integer, essential integer)',
  )
  const codes = new Map(bench.people.competencies.map((code, c) => [code, c]))
  const ratings = await connection.createAppender('ratings')
  let person = 0
  for (const { holdings } of benchPeople(bench.size)) {
    for (const [code, level] of Object.entries(holdings)) {
      ratings.appendInteger(person)
      ratings.appendInteger(codes.get(code) ?? 0)
      ratings.appendInteger(level ?? 0)
      ratings.endRow()
    }
    person++
  }
  ratings.closeSync()
  const requirements = await connection.createAppender('requirements')
  bench.jobs.forEach((job, j) => {
    for (const { competency, level = 0, weight = 1, essential = false } of job.requirements) {
      for (const value of [j, codes.get(competency) ?? 0, level, weight, essential ? 1 : 0])
        requirements.appendInteger(value)
      requirements.endRow()
    }
  })
  requirements.closeSync()
  const query = `
    with totals as (select job, sum(weight) as total, sum(essential) as essentials from requirements group by job),
    pairs as (
      select r.person, q.job,
        100.0 * sum(q.weight * least(r.level, q.level)) / sum(q.weight * q.level) as score,
        sum(q.weight) as counted, sum(q.essential * (r.level < q.level)::integer) as below, sum(q.essential) as known
      from ratings r join requirements q using (competency) group by r.person, q.job
    )
    select sum(case when job % 8 = 0 and person % 16384 = 0
      then score + counted / total + below + essentials - known else 0 end) + 0 * sum(score + counted + below + known)
    from pairs join totals using (job)`
  return {
    contender: {
      name: 'DuckDB, two threads',
      round: async () => {
        const started = process.hrtime.bigint()
        const reader = await connection.runAndReadAll(query)
        return { took: Number(process.hrtime.bigint() - started), check: Number(reader.getRows()[0]?.[0]) }
      },
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

const bands: BandSet = {
  id: 'bench',
  name: { id: 'bench', en: 'bench' },
  bands: [
    { id: 'low', name: { id: 'rendah', en: 'low' } },
    { id: 'middle', name: { id: 'sedang', en: 'middle' }, from: 60 },
    { id: 'high', name: { id: 'tinggi', en: 'high' }, from: 80 },
  ],
}

/** Runs the benchmark; `KOMPETENSI_BENCH=quick` leaves out what takes minutes. */
export async function benchBatch(): Promise<void> {
  const quick = process.env['KOMPETENSI_BENCH'] === 'quick'
  const folder = mkdtempSync(join(tmpdir(), 'kompetensi-bench-'))
  try {
    const built = spawnSync('gcc', [
      '-O3',
      '-march=native',
      '-o',
      join(folder, 'reference'),
      join(here, 'reference.c'),
    ])
    if (built.status !== 0) console.log('\ngcc is not there: columns are measured without a C reference')
    await fullScoring(folder, quick)
    await topTen(folder, quick)
    await others(folder)
    await growth(folder, quick)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const fullTarget =
  'at most 8 × C at best, 10 × at the median, from 100,000 people on; 40 × faster than DuckDB, 50 × than Maps'

async function fullScoring(folder: string, quick: boolean): Promise<void> {
  const small: BatchSize[] = [
    { people: 10_000, jobs: 50, competencies: 86 },
    ...(quick ? [] : [{ people: 100_000, jobs: 50, competencies: 86 }]),
  ]
  for (const size of small) {
    const bench = setUp(folder, size)
    checkAll(bench, folder, size)
    const maps = Array.from(
      benchPeople(size),
      ({ holdings }) => new Map(Object.entries(holdings) as [string, number][]),
    )
    const { contender, close } = await duckdb(bench)
    const contenders = [
      ...bench.c('full'),
      timed('columns', () => full(bench)),
      timed('Maps, by hand', () => byMaps(bench, maps)),
      contender,
      ...bench.numpy,
    ]
    const figures = await compare(contenders, quick ? 3 : 5, bench.pairs)
    close()
    printed(`Full scoring, ${titleOf(size)}`, figures, 'pair', fullTarget)
  }
  const large: BatchSize[] = [
    { people: 100_000, jobs: quick ? 200 : 1000, competencies: 86 },
    { people: 100_000, jobs: 50, competencies: 500 },
    ...(quick
      ? []
      : [
          { people: 100_000, jobs: 1000, competencies: 500 },
          { people: 1_000_000, jobs: 50, competencies: 86 },
        ]),
  ]
  for (const size of large) {
    const bench = setUp(folder, size)
    const contenders = [...bench.c('full'), timed('columns', () => full(bench))]
    printed(`Full scoring, ${titleOf(size)}`, await compare(contenders, 5, bench.pairs), 'pair', fullTarget)
  }
}

async function topTen(folder: string, quick: boolean): Promise<void> {
  for (const people of quick ? [20_000] : [10_000, 100_000]) {
    const size: BatchSize = { people, jobs: 1000, competencies: 86 }
    const bench = setUp(folder, size)
    const { compiled, people: encoded } = bench
    const rows: readonly (readonly [string, string, string, () => number])[] = [
      ['Ten best jobs of each person', 'top-jobs', 'within 4 × C', () => allTopJobs(bench, top)],
      [
        'Ten best people of each job',
        'top-people',
        'within 4 × C',
        () => sumOfList(findTopCandidates(compiled, encoded, top)),
      ],
      [
        'Ten best jobs, essentials as a filter (C filters)',
        'top-jobs-filter',
        'within 2 × C that scores everybody',
        () => allTopJobs(bench, filtered),
      ],
    ]
    for (const [title, mode, target, run] of rows) {
      const figures = await compare([...bench.c(mode), timed('columns', run)], 5, bench.pairs)
      printed(`${title}, ${titleOf(size)}`, figures, 'pair', target)
    }
  }
}

/** One changed rating, encoding, bands. */
async function others(folder: string): Promise<void> {
  const size: BatchSize = { people: 20_000, jobs: 1000, competencies: 86 }
  const bench = setUp(folder, size)
  const { compiled, people } = bench
  const row = scoreRow(compiled, people, { person: 5 })
  const [first = ''] = people.competencies
  const calls = 2000
  const changed = await compare(
    [
      timed('the person anew', () => {
        let length = 0
        for (let i = 0; i < calls; i++) length += scoreRow(compiled, people, { person: i }).sums.length
        return length
      }),
      timed('one changed rating', () => {
        let length = 0
        for (let i = 0; i < calls; i++) {
          const competency = people.competencies[i % people.competencies.length] ?? first
          length += rescore(compiled, people, row, { competency, held: 1 + (i % 5) }).sums.length
        }
        return length
      }),
    ],
    9,
    calls,
  )
  printed('One person, 1,000 jobs', changed, 'call', 'one change at least 50 × faster (0.02)')

  const model = benchModel(size.competencies)
  const list = [...benchPeople(size)]
  const two = setUp(folder, { ...size, jobs: 200 })
  const encoding = await compare(
    [
      timed('scoring against 200 jobs', () => {
        full(two)
        return size.people
      }),
      timed('encoding', () => encodePeople(model, list).count),
    ],
    5,
    size.people,
  )
  printed('Encoding 20,000 people, 73 ratings each', encoding, 'person', 'at most 1')
  const counted = await compare(
    [timed('counts by band', () => countByBand(compiled, people, { bands }).jobs.length)],
    3,
    bench.pairs,
  )
  printed('Counts by band, intervals and essentials', counted, 'pair', 'none')
}

/** Time a pair as people, jobs, competencies and requirements grow. */
async function growth(folder: string, quick: boolean): Promise<void> {
  const base: BatchSize = { people: 100_000, jobs: 50, competencies: 86 }
  const sizes: BatchSize[] = [
    base,
    { ...base, people: 20_000 },
    ...(quick ? [] : [{ ...base, people: 400_000 }]),
    { ...base, jobs: 200 },
    { ...base, competencies: 500 },
    { ...base, requirements: 10 },
    { ...base, requirements: 40 },
  ]
  console.log(
    '\nGrowth of full scoring (columns alone): linear in people, jobs and requirements, not in competencies',
  )
  for (const size of sizes) {
    const bench = setUp(folder, size)
    const [figure] = await compare([timed('columns', () => full(bench))], 5, bench.pairs)
    const bytes = bench.people.buffer.byteLength
    const memory = `${(bytes / 2 ** 20).toFixed(1)} MB = people × competencies + ${((bytes - Math.ceil(size.people / 1024) * 1024 * size.competencies) / 1024).toFixed(1)} KB`
    console.log(
      `  ${titleOf(size).padEnd(60)} ${figure?.best.toFixed(2)} ns best, ${figure?.median.toFixed(2)} ns median a pair; ${memory}`,
    )
  }
}

function titleOf({ people, jobs, competencies, requirements = 20 }: BatchSize): string {
  return `${people.toLocaleString('en')} people × ${jobs} jobs × ${requirements} of ${competencies} competencies`
}
