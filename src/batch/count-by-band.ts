import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import type { Evidence } from '../fit/assign-band'
import { checkBands } from '../fit/band-of'
import type { BandSetInput } from '../fit/band-set'
import type { MethodInfo } from '../fit/fit-method'
import { leastReaching } from '../fit/least-reaching'
import type { ScoredUnassessed } from '../fit/score-fit'
import { aBandSet, aNumber } from '../model/argument-kinds'
import { compiledJobs, encodedPeople } from './argument-kinds'
import { type BandQuestion, lookUps, verdictTable } from './band-look-up'
import { emptyTally, type JobBands, jobBands, type Tally } from './band-tally'
import type { Binding } from './binding'
import { checkUnassessed } from './check-unassessed'
import { type CompiledJobs, innerOf } from './compile-jobs'
import { type CountedJob, countTile } from './count-tile'
import type { EncodedPeople } from './encoded-people'
import { engineFor } from './engine'
import { checkedRange, type Range } from './range'
import type { Kernel } from './tile-adder'
import { tilesOf } from './tiles'

/** What to count. */
export interface CountByBandOptions {
  /** The bands. */
  readonly bands: BandSetInput
  /** What a verdict rests on: the whole interval (when absent), or the score as it stands. */
  readonly evidence?: Evidence
  /** What the score does with what is not assessed, for `evidence: 'as-scored'`; `'exclude'` when absent. */
  readonly unassessed?: ScoredUnassessed
  /** The people, by position; all when absent. */
  readonly people?: Range
  /** The jobs, by position; all when absent. */
  readonly jobs?: Range
  /** How sums are made; chosen by the number of people when absent. Both give the same. */
  readonly kernel?: Kernel
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
  readonly unassessed: ScoredUnassessed
  /** The people who were counted, by position. */
  readonly people: Range
  /** The jobs, in the order compiled. */
  readonly jobs: readonly JobBands[]
}

const countByBandOptions: OptionKinds<CountByBandOptions> = {
  bands: aBandSet,
  evidence: { oneOf: ['interval', 'as-scored'] },
  unassessed: { oneOf: ['exclude', 'floor'] },
  people: { fields: { from: aNumber, to: aNumber } },
  jobs: { fields: { from: aNumber, to: aNumber } },
  kernel: { oneOf: ['plain', 'fused', 'simd'] },
}

const countByBandArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  options: { due: true, fields: countByBandOptions },
}

/**
 * Counts the verdicts that `assignBand` gives: how many people of each job fall in which band, for how many the evidence
 * does not settle on one, and how many of them an essential requirement knocks out or leaves open.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - the bands, what verdicts rest on, which people and jobs
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
 * const [job] = countByBand(compiled, people, { bands: jpmSelection }).jobs
 * console.log(job?.assigned.map((band) => band.people), job?.undetermined.people) // [0, 0, 1] 1
 * ```
 */
export function countByBand(
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: CountByBandOptions,
): BandCounts {
  checkArguments('countByBand', { compiled, people, options }, countByBandArguments)
  const { bands: bandSet, evidence = 'interval', unassessed = 'exclude' } = options
  if (evidence !== 'interval' && evidence !== 'as-scored') {
    throw invalidParameter('countByBand', 'evidence', evidence, { oneOf: ['interval', 'as-scored'] })
  }
  checkUnassessed('countByBand', unassessed)
  checkBands(bandSet, compiled.method)
  const jobs = checkedRange('countByBand', 'jobs', options.jobs, compiled.jobs.length)
  const range = checkedRange('countByBand', 'people', options.people, people.count)
  const { bands } = bandSet
  const binding = innerOf(compiled).boundTo(people)
  const question: BandQuestion = {
    bandSet,
    edges: bands.slice(1).map(({ from = 0 }) => leastReaching(from, bandSet)),
    evidence,
    unassessed,
    verdicts: verdictTable(bands.length),
  }
  const tallies = countJobs(binding, people, question, { jobs, range, kernel: options.kernel })
  return {
    model: compiled.model,
    modelVersion: compiled.modelVersion,
    method: compiled.method,
    bandSet: bandSet.id,
    bands: bands.map(({ id }) => id),
    evidence,
    unassessed,
    people: range,
    jobs: tallies.map((tally, j) => jobBands(at(compiled.jobs, jobs.from + j), tally, bands.length)),
  }
}

/** Counts the verdicts on some people, job by job. */
function countJobs(
  binding: Binding,
  people: EncodedPeople,
  question: BandQuestion,
  {
    jobs,
    range,
    kernel,
  }: { readonly jobs: Range; readonly range: Range; readonly kernel: Kernel | undefined },
): Tally[] {
  const { evidence, unassessed, bandSet } = question
  const bound = binding.jobs.slice(jobs.from, jobs.to)
  const tallies = bound.map(() => emptyTally(bandSet.bands.length))
  const wanted = evidence === 'interval' ? { interval: true, open: true } : { score: unassessed, open: true }
  const all = bound.map((_, j) => binding.sumsOf(jobs.from + j, wanted))
  const tiles = tilesOf(people, range)
  const { scratch, jobsTogether, adderOf } = engineFor(people, all, range.to - range.from, kernel)
  for (let from = 0; from < bound.length; from += jobsTogether) {
    const ready = bound.slice(from, from + jobsTogether).map((job, j): CountedJob => {
      const sums = all[from + j]
      return sums === undefined
        ? { job, summed: undefined, bandOf: undefined }
        : { job, summed: { sums, adder: adderOf(sums) }, bandOf: lookUps(sums, question) }
    })
    for (const tile of tiles) {
      ready.forEach((entry, j) => {
        countTile(entry, tile, { question, tally: at(tallies, from + j), scratch })
      })
    }
  }
  return tallies
}
