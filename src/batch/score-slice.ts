import type { Finish } from '../fit/fit-method'
import type { MissingPolicy } from '../fit/score-fit'
import { invalidParameter } from '../base/invalid-parameter'
import type { BoundJob } from './bind-job'
import { type CompiledJobs, inner } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { engineFor } from './engine'
import { emptyPair, scorePair } from './exact-pair'
import { type JobSums, jobSums, type Kernel, readField, type TileAdder, type TileWord } from './job-sums'
import type { Field } from './pack-lanes'
import { tileSize } from './people-layout'
import { checkedRange, type Range } from './range'
import type { TileScratch } from './tile-scratch'
import { type Tile, tilesOf } from './tiles'

/** What can be asked of each pair of person and job. */
export type ScoreColumn = 'score' | 'interval' | 'coverage' | 'essentials'

/** What to score. */
export interface ScoreSliceOptions {
  /** The people, by position; all when absent. */
  readonly people?: Range
  /** The jobs, by position; all when absent. */
  readonly jobs?: Range
  /** What `score` does with what is not assessed; `'exclude'` when absent. */
  readonly missing?: MissingPolicy
  /** What to give; all four when absent. Each one left out saves time. */
  readonly columns?: readonly ScoreColumn[]
  /** How sums are made; chosen by the number of people when absent. Both give the same. */
  readonly kernel?: Kernel
  /** Whether a block may be written over by the next one, which spares memory and time; `false` when absent. */
  readonly reuse?: boolean
}

/**
 * Scores of some people in some jobs. Columns go job by job: the entry of a pair is at
 * `(job − jobs.from) × (people.to − people.from) + (person − people.from)`. A column not asked for is empty.
 */
export interface ScoreBlock {
  /** The jobs, by position in the compiled jobs. */
  readonly jobs: Range
  /** The people, by position. */
  readonly people: Range
  /** 1 where there is a score; where there is none, `score` is 0 and means nothing. */
  readonly scored: Uint8Array
  /** The score, unrounded, in the method's unit. */
  readonly score: Float64Array
  /** The least score any outcome of the unassessed can give. */
  readonly lowest: Float64Array
  /** The greatest. */
  readonly highest: Float64Array
  /** Weight share of the levelled requirements that were assessed, 0 … 1. */
  readonly coverage: Float64Array
  /** Number of essential requirements held below their level. */
  readonly essentialsBelow: Uint16Array
  /** Number of essential requirements not assessed. */
  readonly essentialsNotAssessed: Uint16Array
  /** By job: 1 where there is an interval; where there is none, `lowest` and `highest` are 0 and mean nothing. */
  readonly interval: Uint8Array
  /** By job: 1 where a requirement has a level; where none has, `coverage` is 0 and means nothing. */
  readonly levelled: Uint8Array
}

/** Most pairs of a block. */
const pairsTogether = 131_072

/** Most jobs of a block. */
const mostJobs = 64

/**
 * Scores people in jobs, block after block of at most 131,072 pairs. The numbers are those of `scoreFit`: the
 * order of adding may differ, so scores agree within 1e-12 of each other, counts exactly.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - which people, jobs and columns, and what the score does with what is not assessed
 * @returns blocks of fresh columns: by jobs, then by people
 * @throws `CompetencyError` `parameter-invalid`, `model-mismatch`; what the method throws of a level that one of the people
 * holds; `level-off-scale` where one is off the scale that a profile gives to competencies without one
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, scoreSlice } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 1, CFV: 1 } }, { id: 'p2', holdings: {} }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi'], { method: attainment() })
 * for (const { scored, score, lowest, highest } of scoreSlice(compiled, people)) {
 *   console.log(scored, score[0]?.toFixed(1), lowest[0]?.toFixed(1), highest[0]?.toFixed(1)) // Uint8Array(2) [1, 0] 66.7 12.5 93.8
 * }
 * ```
 */
export function scoreSlice(
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: ScoreSliceOptions = {},
): IterableIterator<ScoreBlock> {
  const { missing = 'exclude', kernel, columns = ['score', 'interval', 'coverage', 'essentials'] } = options
  checkMissing('scoreSlice', missing)
  const jobs = checkedRange('scoreSlice', 'jobs', options.jobs, compiled.jobs.length)
  const range = checkedRange('scoreSlice', 'people', options.people, people.count)
  const bound = compiled[inner].boundTo(people)
  return blocks({
    bound,
    people,
    jobs,
    range,
    missing,
    kernel,
    columns: new Set(columns),
    reuse: options.reuse === true,
  })
}

/** Throws unless the policy is one of the two. */
export function checkMissing(subject: string, missing: MissingPolicy): void {
  if (missing === 'exclude' || missing === 'floor') return
  throw invalidParameter(subject, 'missing', missing, 'exclude or floor')
}

interface Question {
  readonly bound: readonly BoundJob[]
  readonly people: EncodedPeople
  readonly jobs: Range
  readonly range: Range
  readonly missing: MissingPolicy
  readonly kernel: Kernel | undefined
  readonly columns: ReadonlySet<ScoreColumn>
  readonly reuse: boolean
}

/** A job with its sums; without them where pairs are scored one by one. */
interface Ready {
  readonly job: BoundJob
  readonly sums: JobSums | undefined
  readonly adder: TileAdder | undefined
}

function* blocks(question: Question): IterableIterator<ScoreBlock> {
  const { bound, people, jobs, range, missing, kernel, columns } = question
  const wanted = {
    ...(columns.has('score') ? { score: missing } : {}),
    interval: columns.has('interval'),
    open: columns.has('essentials'),
  }
  const all = bound.slice(jobs.from, jobs.to).map((job) => ({ job, sums: jobSums(job, wanted) }))
  const engine = engineFor(
    people,
    all.map(({ sums }) => sums),
    range.to - range.from,
    kernel,
  )
  const { scratch } = engine
  const jobsTogether = Math.min(engine.jobsTogether, mostJobs)
  const tilesTogether = Math.ceil(pairsTogether / jobsTogether / tileSize)
  const tiles = tilesOf(people, range)
  const blockFor = question.reuse
    ? reusedBlocks(
        { jobs: jobsTogether, people: Math.min(tilesTogether * tileSize, range.to - range.from) },
        columns,
      )
    : (some: Range, whom: Range) => emptyBlock(some, whom, columns)
  for (let from = jobs.from; from < jobs.to; from += jobsTogether) {
    const to = Math.min(jobs.to, from + jobsTogether)
    const ready = all.slice(from - jobs.from, to - jobs.from).map(
      ({ job, sums }): Ready => ({
        job,
        sums,
        adder: sums === undefined ? undefined : engine.adderOf(sums),
      }),
    )
    for (let t = 0; t < tiles.length; t += tilesTogether) {
      const some = tiles.slice(t, t + tilesTogether)
      const [first, last] = [some[0], some[some.length - 1]]
      if (first === undefined || last === undefined) continue
      const block = blockFor(
        { from, to },
        { from: first.first + first.range.from, to: last.first + last.range.to },
        ready.every(({ job }) => job.plan.prepared !== undefined),
      )
      const count = block.people.to - block.people.from
      ready.forEach(({ job }, j) => {
        block.interval[j] = columns.has('interval') && job.plan.prepared !== undefined ? 1 : 0
        block.levelled[j] = job.size > 0 ? 1 : 0
      })
      for (const tile of some) {
        const start = tile.first + tile.range.from - block.people.from
        ready.forEach((entry, j) => {
          scoreTile(entry, tile, { block, at: j * count + start, missing, columns }, scratch)
        })
      }
      yield block
    }
  }
}

/** A block of columns as long as what is asked for. */
export function emptyBlock(jobs: Range, people: Range, columns: ReadonlySet<ScoreColumn>): ScoreBlock {
  const pairs = (jobs.to - jobs.from) * (people.to - people.from)
  const length = (column: ScoreColumn): number => (columns.has(column) ? pairs : 0)
  return {
    jobs,
    people,
    scored: new Uint8Array(length('score')),
    score: new Float64Array(length('score')),
    lowest: new Float64Array(length('interval')),
    highest: new Float64Array(length('interval')),
    coverage: new Float64Array(length('coverage')),
    essentialsBelow: new Uint16Array(length('essentials')),
    essentialsNotAssessed: new Uint16Array(length('essentials')),
    interval: new Uint8Array(jobs.to - jobs.from),
    levelled: new Uint8Array(jobs.to - jobs.from),
  }
}

/** Gives parts of one block after the other; cleared first unless all of it will be written. */
function reusedBlocks(
  most: { readonly jobs: number; readonly people: number },
  columns: ReadonlySet<ScoreColumn>,
): (jobs: Range, people: Range, written: boolean) => ScoreBlock {
  const all = emptyBlock({ from: 0, to: most.jobs }, { from: 0, to: most.people }, columns)
  return (jobs, people, written) => {
    const count = jobs.to - jobs.from
    const pairs = count * (people.to - people.from)
    const block: ScoreBlock = {
      jobs,
      people,
      scored: all.scored.subarray(0, pairs),
      score: all.score.subarray(0, pairs),
      lowest: all.lowest.subarray(0, pairs),
      highest: all.highest.subarray(0, pairs),
      coverage: all.coverage.subarray(0, pairs),
      essentialsBelow: all.essentialsBelow.subarray(0, pairs),
      essentialsNotAssessed: all.essentialsNotAssessed.subarray(0, pairs),
      interval: all.interval.subarray(0, count),
      levelled: all.levelled.subarray(0, count),
    }
    if (!written) {
      for (const key of ['scored', 'score', 'lowest', 'highest', 'coverage'] as const) block[key].fill(0)
    }
    return block
  }
}

interface Target {
  readonly block: ScoreBlock
  /** Where the first person of the tile stands in the columns. */
  readonly at: number
  readonly missing: MissingPolicy
  readonly columns: ReadonlySet<ScoreColumn>
}

function scoreTile({ job, sums, adder }: Ready, tile: Tile, target: Target, scratch: TileScratch): void {
  if (sums === undefined || adder === undefined) scorePairs(job, tile, target)
  else {
    adder.add(tile, scratch.words)
    writeColumns(sums, tile, target, scratch)
  }
}

/** Scores a tile pair by pair. */
function scorePairs(job: BoundJob, { codes, range }: Tile, { block, at, missing, columns }: Target): void {
  const pair = emptyPair()
  for (let p = range.from; p < range.to; p++) {
    const index = at + p - range.from
    scorePair(job, codes, p, missing, pair)
    if (columns.has('score')) {
      block.scored[index] = pair.scored ? 1 : 0
      block.score[index] = pair.score
    }
    if (columns.has('interval')) {
      block.lowest[index] = pair.lowest
      block.highest[index] = pair.highest
    }
    if (columns.has('coverage'))
      block.coverage[index] = job.plan.weight > 0 ? pair.assessed / job.plan.weight : 0
    if (columns.has('essentials')) {
      block.essentialsBelow[index] = pair.essentialsBelow
      block.essentialsNotAssessed[index] = pair.essentialsOpen
    }
  }
}

/** Reads the columns out of the sums of a tile. */
function writeColumns(sums: JobSums, tile: Tile, target: Target, scratch: TileScratch): void {
  const { block, at, columns } = target
  const { job, lowest, highest, assessed, below, open } = sums
  const { prepared, method, weight } = job.plan
  const { words } = scratch
  const place: Place = { range: tile.range, at }
  if (columns.has('score') && prepared !== undefined) writeScores(sums, tile, target, scratch)
  if (lowest !== undefined && highest !== undefined && prepared !== undefined) {
    const most = { full: method.full, cap: capOf(prepared.finish) }
    writeShares(lowest, words, { ...most, whole: prepared.divisor }, place, block.lowest)
    writeShares(highest, words, { ...most, whole: prepared.divisor }, place, block.highest)
  }
  if (columns.has('coverage') && weight > 0) {
    const share = { full: 1, cap: Number.POSITIVE_INFINITY, whole: weight }
    writeShares(assessed, words, share, place, block.coverage)
  }
  if (columns.has('essentials') && open !== undefined) {
    writeCounts(below, words, place, block.essentialsBelow)
    writeCounts(open, words, place, block.essentialsNotAssessed)
  }
}

/** The scores of a tile. */
function writeScores(sums: JobSums, tile: Tile, target: Target, scratch: TileScratch): void {
  const { block, at } = target
  const { range } = tile
  const { prepared, method } = sums.job.plan
  const [sum, divisor] = [sums.sums[0], sums.divisors[0]]
  if (prepared === undefined) return
  if (sums.sums.length === 1 && sum !== undefined && divisor !== undefined) {
    const { words, pair } = scratch
    const anew = writeRatios(
      sum,
      divisor,
      words,
      { range, at, full: method.full, cap: capOf(prepared.finish) },
      block,
    )
    // A part without weight is rare; what it scores only the method can tell.
    for (let p = range.from, to = at; anew && p < range.to; p++, to++) {
      if (block.scored[to] === 1) continue
      scorePair(sums.job, tile.codes, p, target.missing, pair)
      block.scored[to] = pair.scored ? 1 : 0
      block.score[to] = pair.score
    }
    return
  }
  const { scored, score } = block
  readField(sums.assessed, scratch.words, range, scratch.assessed)
  for (let p = range.from, to = at; p < range.to; p++, to++)
    scored[to] = (scratch.assessed[p] ?? 0) > 0 ? 1 : 0
  if (sums.floor === undefined) writeGroups(sums, tile, target, scratch)
  else {
    const share = { full: method.full, cap: capOf(prepared.finish), whole: prepared.divisor }
    writeShares(sums.floor, scratch.words, share, { range, at }, score)
    for (let p = range.from, to = at; p < range.to; p++, to++) if (scored[to] === 0) score[to] = 0
  }
}

/** A whole in units: sums are whole numbers then, and one that reaches it must divide to 1. */
function wholeOf(amount: number): number {
  const whole = Math.round(amount)
  return Math.abs(amount - whole) <= whole * 2 ** -48 ? whole : amount
}

/** The most a score can be. */
function capOf(finish: Finish | undefined): number {
  return typeof finish === 'object' ? finish.cap : Number.POSITIVE_INFINITY
}

/** Where columns go: the people of a tile, from `at` on. */
interface Place {
  readonly range: Range
  readonly at: number
}

/** Writes full × sum ÷ whole, at most the cap. */
function writeShares(
  { word, half, shift, mask, flip, add, unit, fraction }: Field,
  words: readonly TileWord[],
  { full, cap, whole }: { readonly full: number; readonly cap: number; readonly whole: number },
  { range: { from, to }, at }: Place,
  out: Float64Array,
): void {
  const source = words[word]
  if (source === undefined) return
  const { sums, cells } = source
  const units = wholeOf(whole * unit)
  if (fraction) for (let p = from, i = at; p < to; p++, i++) out[i] = full * ((sums[p] ?? 0) / units)
  else {
    for (let p = from, i = at, c = 2 * from + half; p < to; p++, i++, c += 2) {
      out[i] = full * ((((((cells[c] ?? 0) >>> shift) & mask) ^ flip) + add) / units)
    }
  }
  cutOff(out, at, at + to - from, cap)
}

/** Cuts off what is above the cap. */
function cutOff(out: Float64Array, from: number, to: number, cap: number): void {
  if (cap === Number.POSITIVE_INFINITY) return
  for (let i = from; i < to; i++) if ((out[i] ?? 0) > cap) out[i] = cap
}

/** Writes counts. */
function writeCounts(
  { word, half, shift, mask, flip, add }: Field,
  words: readonly TileWord[],
  { range: { from, to }, at }: Place,
  out: Uint16Array,
): void {
  const cells = words[word]?.cells
  if (cells === undefined) return
  for (let p = from, i = at, c = 2 * from + half; p < to; p++, i++, c += 2) {
    out[i] = ((((cells[c] ?? 0) >>> shift) & mask) ^ flip) + add
  }
}

/** Where scores go, and what they are made with. */
interface ScorePlace extends Place {
  readonly full: number
  readonly cap: number
}

/**
 * Writes scores of the assessed part: full × sum ÷ weight, which have the same unit.
 *
 * @returns whether there is somebody without weight
 */
function writeRatios(
  sum: Field,
  divisor: Field,
  words: readonly TileWord[],
  place: ScorePlace,
  { score, scored }: ScoreBlock,
): boolean {
  const [above, below] = [words[sum.word], words[divisor.word]]
  if (above === undefined || below === undefined) return false
  const { range, at, full, cap } = place
  const { from, to } = range
  let anew = false
  if (sum.fraction || divisor.fraction) {
    for (let p = from, i = at; p < to; p++, i++) {
      const weight = below.sums[p] ?? 0
      score[i] = weight > 0 ? full * ((above.sums[p] ?? 0) / weight) : 0
      scored[i] = weight > 0 ? 1 : 0
      if (!(weight > 0)) anew = true
    }
  } else anew = wholeRatios(sum, divisor, above.cells, below.cells, place, score, scored)
  cutOff(score, at, at + to - from, cap)
  return anew
}

function wholeRatios(
  { half, shift, mask, flip, add }: Field,
  divisor: Field,
  cells: Int32Array,
  others: Int32Array,
  { range: { from, to }, at, full }: ScorePlace,
  score: Float64Array,
  scored: Uint8Array,
): boolean {
  const { half: half2, shift: shift2, mask: mask2, flip: flip2, add: add2 } = divisor
  let least = Number.POSITIVE_INFINITY
  for (let p = 2 * from, i = at; p < 2 * to; p += 2, i++) {
    const weight = (((((others[p + half2] ?? 0) >>> shift2) & mask2) ^ flip2) + add2) | 0
    const amount = (((((cells[p + half] ?? 0) >>> shift) & mask) ^ flip) + add) | 0
    // Without weight there is no sum either: 0 ÷ 1.
    const some = weight === 0 ? 1 : weight
    score[i] = full * (amount / some)
    scored[i] = weight === 0 ? 0 : 1
    if (weight < least) least = weight
  }
  return least === 0
}

/** Scores of the assessed part of several groups. */
function writeGroups(
  sums: JobSums,
  { codes, range }: Tile,
  { block, at, missing }: Target,
  scratch: TileScratch,
): void {
  const { job, shares } = sums
  const { prepared, method } = job.plan
  const { words, sums: one, divisors: other, mixed, pair } = scratch
  const total = shares.reduce((sum, share) => sum + share, 0)
  mixed.fill(0)
  for (let g = 0; g < shares.length; g++) {
    const [sum, divisor] = [sums.sums[g], sums.divisors[g]]
    if (sum === undefined || divisor === undefined) continue
    const share = (shares[g] ?? 0) / total
    readField(sum, words, range, one)
    readField(divisor, words, range, other)
    for (let p = range.from; p < range.to; p++) {
      const weight = other[p] ?? 0
      const before = mixed[p] ?? 0
      // −1 marks a part that leaves a group without weight; parts are never below 0 here.
      mixed[p] = weight > 0 && before >= 0 ? before + share * ((one[p] ?? 0) / weight) : -1
    }
  }
  const { full } = method
  const cap = capOf(prepared?.finish)
  const { score, scored } = block
  for (let p = range.from, to = at; p < range.to; p++, to++) {
    const value = mixed[p] ?? 0
    if (scored[to] === 0) score[to] = 0
    else if (value >= 0) score[to] = Math.min(cap, full * value)
    else {
      scorePair(job, codes, p, missing, pair)
      scored[to] = pair.scored ? 1 : 0
      score[to] = pair.score
    }
  }
}
