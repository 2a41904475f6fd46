import type { Evidence } from '../fit/assign-band'
import { bandIndexOf, checkBands } from '../fit/band-of'
import type { BandSet } from '../fit/band-set'
import type { MethodInfo } from '../fit/fit-method'
import type { MissingPolicy } from '../fit/score-fit'
import { invalidParameter } from '../base/invalid-parameter'
import { bandEdges } from './band-edges'
import type { BoundJob } from './bind-job'
import { type CompiledJobs, inner } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { engineFor } from './engine'
import { type PairScore, scorePair } from './exact-pair'
import { type JobSums, jobSums, type Kernel, readField, type TileAdder, wordAt } from './job-sums'
import type { Field } from './pack-lanes'
import { checkedRange, type Range } from './range'
import { checkMissing } from './score-slice'
import { scoreOfWords } from './tile-scores'
import type { TileScratch } from './tile-scratch'
import { type Tile, tilesOf } from './tiles'

/** What to count. */
export interface CountByBandOptions {
  /** What a verdict rests on: the whole interval (when absent), or the score as it stands. */
  readonly evidence?: Evidence
  /** What the score does with what is not assessed, for `evidence: 'as-scored'`; `'exclude'` when absent. */
  readonly missing?: MissingPolicy
  /** The people, by position; all when absent. */
  readonly people?: Range
  /** The jobs, by position; all when absent. */
  readonly jobs?: Range
  /** How sums are made; chosen by the number of people when absent. Both give the same. */
  readonly kernel?: Kernel
}

/** How many people of a job a verdict is given. A band alone is no "meets the requirements": essentials are counted beside. */
export interface BandCount {
  /** How many. */
  readonly people: number
  /** How many of them hold an essential requirement below its level. */
  readonly essentialsBelow: number
  /** How many of the others have an essential requirement that is not assessed, or of no given level. */
  readonly essentialsOpen: number
}

/** The verdicts on one job. */
export interface JobBands {
  /** Id of the job. */
  readonly job: string
  /** By band, in the order of the band set: who is given it. */
  readonly assigned: readonly BandCount[]
  /** Whose evidence does not settle on one band. */
  readonly undetermined: BandCount
  /** Who has no score, or no interval. */
  readonly noScore: BandCount
}

/** How many people fall in which band of which job. Plain, JSON-able; counts of several ranges of people may be added. */
export interface BandCounts {
  /** Id of the model. */
  readonly model: string
  /** Version of the model. */
  readonly modelVersion: string
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** Id of the band set. */
  readonly bandSet: string
  /** Ids of the bands, lowest first. */
  readonly bands: readonly string[]
  /** What verdicts rest on. */
  readonly evidence: Evidence
  /** What the score did with what is not assessed. */
  readonly missing: MissingPolicy
  /** The people who were counted, by position. */
  readonly people: Range
  /** The jobs, in the order compiled. */
  readonly jobs: readonly JobBands[]
}

/**
 * Counts the verdicts that `assignBand` gives: how many people of each job fall in which band, for how many the evidence
 * does not settle on one, and how many of them an essential requirement knocks out or leaves open.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param bandSet - the bands
 * @param options - what verdicts rest on, which people and jobs
 * @returns counts by job, in the order compiled
 * @throws `CompetencyError` as `assignBand` does of a band set, and as `scoreSlice` does
 * @example
 * ```ts
 * import { jobPersonMatch } from 'kompetensi'
 * import { compileJobs, countByBand, encodePeople } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jpmSelection } from 'kompetensi/schemes'
 *
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
 * const all = { INT: 2, CFV: 2, FCI: 2, LRS: 2, SO: 2, IMI: 2, SFE: 2, CL: 2, BT: 2, LA: 2, AT: 2, CT: 2, CFO: 2 }
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: all }, { id: 'p2', holdings: { INT: 2 } }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi'], { method })
 * const [job] = countByBand(compiled, people, jpmSelection).jobs
 * console.log(job?.assigned.map((band) => band.people), job?.undetermined.people) // [0, 0, 1] 1
 * ```
 */
export function countByBand(
  compiled: CompiledJobs,
  people: EncodedPeople,
  bandSet: BandSet,
  options: CountByBandOptions = {},
): BandCounts {
  const { evidence = 'interval', missing = 'exclude' } = options
  if (evidence !== 'interval' && evidence !== 'as-scored') {
    throw invalidParameter('countByBand', 'evidence', evidence, 'interval or as-scored')
  }
  checkMissing('countByBand', missing)
  checkBands(bandSet, compiled.method)
  const jobs = checkedRange('countByBand', 'jobs', options.jobs, compiled.jobs.length)
  const range = checkedRange('countByBand', 'people', options.people, people.count)
  const bound = compiled[inner].boundTo(people).slice(jobs.from, jobs.to)
  const question: Question = {
    bandSet,
    edges: bandEdges(bandSet),
    evidence,
    missing,
    verdicts: verdictTable(bandSet.bands.length),
  }
  const tallies = bound.map(() => emptyTally(bandSet.bands.length))
  const tiles = tilesOf(people, range)
  const wanted = evidence === 'interval' ? { interval: true, open: true } : { score: missing, open: true }
  const all = bound.map((job) => jobSums(job, wanted))
  const engine = engineFor(people, all, range.to - range.from, options.kernel)
  const { scratch, jobsTogether } = engine
  for (let from = 0; from < bound.length; from += jobsTogether) {
    const ready = bound.slice(from, from + jobsTogether).map((job, j): ReadyJob => {
      const sums = all[from + j]
      return sums === undefined
        ? { job, sums, adder: undefined, bandOf: undefined }
        : { job, sums, adder: engine.adderOf(sums), bandOf: lookUps(sums, question) }
    })
    for (const tile of tiles) {
      ready.forEach((entry, j) => {
        const tally = tallies[from + j]
        if (tally !== undefined) countTile(entry, tile, question, tally, scratch)
      })
    }
  }
  return {
    model: compiled.model,
    modelVersion: compiled.modelVersion,
    method: compiled.method,
    bandSet: bandSet.id,
    bands: bandSet.bands.map(({ id }) => id),
    evidence,
    missing,
    people: range,
    jobs: bound.map(({ plan }, j) => jobBands(plan.id, tallies[j] ?? emptyTally(0), bandSet.bands.length)),
  }
}

interface Question {
  readonly bandSet: BandSet
  /** The least score that reaches each band but the lowest. */
  readonly edges: readonly number[]
  readonly evidence: Evidence
  readonly missing: MissingPolicy
  readonly verdicts: Int32Array
}

/** Counts by verdict: each band, then undetermined, then none; of each those clear of essentials, below, and open. */
type Tally = Float64Array

function emptyTally(bands: number): Tally {
  return new Float64Array((bands + 2) * 3)
}

function count(tally: Tally, verdict: number, below: number, open: number): void {
  const at = verdict * 3 + classOf(below, open)
  tally[at] = (tally[at] ?? 0) + 1
}

function jobBands(job: string, tally: Tally, bands: number): JobBands {
  const countAt = (verdict: number): BandCount => {
    const [clear = 0, essentialsBelow = 0, essentialsOpen = 0] = tally.subarray(verdict * 3, verdict * 3 + 3)
    return { people: clear + essentialsBelow + essentialsOpen, essentialsBelow, essentialsOpen }
  }
  return {
    job,
    assigned: Array.from({ length: bands }, (_, band) => countAt(band)),
    undetermined: countAt(bands),
    noScore: countAt(bands + 1),
  }
}

interface ReadyJob {
  readonly job: BoundJob
  readonly sums: JobSums | undefined
  readonly adder: TileAdder | undefined
  readonly bandOf: ReturnType<typeof lookUps>
}

function countTile(
  { job, sums, adder, bandOf }: ReadyJob,
  tile: Tile,
  question: Question,
  tally: Tally,
  scratch: TileScratch,
): void {
  const { range } = tile
  const { prepared, essentialsUnspecified: unspecified } = job.plan
  const { bandSet, missing } = question
  if (sums === undefined || adder === undefined) {
    for (let p = range.from; p < range.to; p++) {
      const verdict = exactVerdict(job, tile, p, question, scratch.pair)
      count(tally, verdict, scratch.pair.essentialsBelow, scratch.pair.essentialsOpen + unspecified)
    }
    return
  }
  adder.add(tile, scratch.words)
  const { below, assessed: open, pair } = scratch
  readField(sums.below, scratch.words, range, below)
  if (sums.open !== undefined) readField(sums.open, scratch.words, range, open)
  const bands = bandSet.bands.length
  if (prepared === undefined) {
    for (let p = range.from; p < range.to; p++)
      count(tally, bands + 1, below[p] ?? 0, (open[p] ?? 0) + unspecified)
    return
  }
  if (sums.lowest === undefined || sums.highest === undefined) {
    const { least, sure } = edgesFor(question, job, 1)
    for (let p = range.from; p < range.to; p++) {
      for (let w = 0; w < sums.packed.words.length; w++) scratch.values[w] = wordAt(sums, scratch.words, p, w)
      const score = scoreOfWords(sums, scratch.values, { codes: tile.codes, slot: p, missing }, pair)
      const sureBand = score === undefined ? bands + 1 : bandBetween(score, least, sure)
      const verdict = sureBand ?? exactVerdict(job, tile, p, question, pair)
      count(tally, verdict, below[p] ?? 0, (open[p] ?? 0) + unspecified)
    }
    return
  }
  const { lows, highs, slots: belows } = scratch
  readBands(sums.lowest, bandOf?.lowest, scratch, range, lows)
  readBands(sums.highest, bandOf?.highest, scratch, range, highs)
  for (let p = range.from; p < range.to; p++) belows[p] = classOf(below[p] ?? 0, (open[p] ?? 0) + unspecified)
  for (let p = range.from; p < range.to; p++) {
    // Looked up rather than asked, because the answers follow no pattern a processor could guess.
    const known = question.verdicts[((lows[p] ?? 0) + 1) * (bands + 1) + (highs[p] ?? 0) + 1] ?? -1
    const verdict = known < 0 ? exactVerdict(job, tile, p, question, pair) : known
    const cell = verdict * 3 + (belows[p] ?? 0)
    tally[cell] = (tally[cell] ?? 0) + 1
  }
}

/** 1 where an essential is below, 2 where one is open, 0 where all are met; without a branch. */
function classOf(below: number, open: number): number {
  const isBelow = -below >>> 31
  return isBelow | ((1 - isBelow) * ((-open >>> 31) << 1))
}

/** The verdict of an interval from the bands of its ends, each + 1; −1 where either end is not known. */
function verdictTable(bands: number): Int32Array {
  const table = new Int32Array((bands + 1) * (bands + 1)).fill(-1)
  for (let low = 0; low < bands; low++) {
    for (let high = 0; high < bands; high++)
      table[(low + 1) * (bands + 1) + high + 1] = low === high ? low : bands
  }
  return table
}

/** Says the band of a sum; −1 where noise could decide. */
interface BandLookUp {
  readonly edges: Edges
  /** By the bits of the field, where they are few. */
  readonly table?: Int16Array
}

/** A field of more values than this is compared with the edges, a smaller one looked up. */
const mostLookedUp = 4096

/** Look-ups for both ends of the intervals of a job. */
function lookUps(
  { lowest, highest, job }: JobSums,
  question: Question,
): { readonly lowest: BandLookUp; readonly highest: BandLookUp } | undefined {
  const { prepared, method } = job.plan
  if (lowest === undefined || highest === undefined || prepared === undefined) return undefined
  const lookUp = ({ unit, mask, flip, add, fraction }: Field): BandLookUp => {
    // Edges in units of the sums, so that nothing is divided.
    const edges = edgesFor(question, job, (prepared.divisor * unit) / method.full)
    if (fraction || mask >= mostLookedUp) return { edges }
    const bandAt = (bits: number): number => bandBetween((bits ^ flip) + add, edges.least, edges.sure) ?? -1
    return { edges, table: Int16Array.from({ length: mask + 1 }, (_, bits) => bandAt(bits)) }
  }
  return { lowest: lookUp(lowest), highest: lookUp(highest) }
}

/** Reads the band of each person's sum. */
function readBands(
  field: Field,
  lookUp: BandLookUp | undefined,
  { words, sums }: TileScratch,
  range: Range,
  out: Int32Array,
): void {
  if (lookUp === undefined) return
  const { table, edges } = lookUp
  const cells = words[field.word]?.cells
  if (table === undefined || cells === undefined) {
    readField(field, words, range, sums)
    for (let p = range.from; p < range.to; p++)
      out[p] = bandBetween(sums[p] ?? 0, edges.least, edges.sure) ?? -1
    return
  }
  const { half, shift, mask } = field
  for (let p = range.from; p < range.to; p++)
    out[p] = table[((cells[2 * p + half] ?? 0) >>> shift) & mask] ?? -1
}

/** Edges on a scale of sums: from where noise may reach them, and from where they surely are. */
interface Edges {
  readonly least: readonly number[]
  readonly sure: readonly number[]
}

/** The edges for a job, `factor` sums to a point; an edge above the cap of its method is never reached. */
function edgesFor({ edges, evidence }: Question, { plan, noise }: BoundJob, factor: number): Edges {
  const finish = plan.prepared?.finish
  // Scores are capped already, sums are not.
  const cap = evidence === 'interval' && typeof finish === 'object' ? finish.cap : Number.POSITIVE_INFINITY
  const placed = (edge: number): number => (edge > cap ? Number.POSITIVE_INFINITY : edge * factor)
  return {
    least: edges.map((edge) => placed(edge - noise)),
    sure: edges.map((edge) => placed(edge + noise)),
  }
}

/** The band of a number; `undefined` where it lies between where an edge may be reached and where it surely is. */
function bandBetween(value: number, least: readonly number[], sure: readonly number[]): number | undefined {
  let band = 0
  while (band < sure.length && value >= (sure[band] ?? 0)) band++
  return band < least.length && value >= (least[band] ?? 0) ? undefined : band
}

/** The verdict of a pair as `assignBand` gives it: a band, behind them undetermined, then none. */
function exactVerdict(
  job: BoundJob,
  { codes }: Tile,
  slot: number,
  { bandSet, evidence, missing }: Question,
  pair: PairScore,
): number {
  scorePair(job, codes, slot, missing, pair)
  const bands = bandSet.bands.length
  const known = evidence === 'as-scored' ? pair.scored : job.plan.prepared !== undefined
  if (!known) return bands + 1
  if (evidence === 'as-scored') return bandIndexOf(pair.score, bandSet)
  const low = bandIndexOf(pair.lowest, bandSet)
  return low === bandIndexOf(pair.highest, bandSet) ? low : bands
}
