import { at } from '../base/at'
import type { BoundJob } from './bind-job'
import type { EncodedPeople } from './encoded-people'
import type { JobSums } from './job-sums'

/** How the sums of one person over all jobs are kept and changed. */
export interface RowPlan {
  /** By job: its sums, or none where pairs are scored anew each time. */
  readonly sums: readonly (JobSums | undefined)[]
  /** By job: where its words begin among those of a row. */
  readonly starts: Int32Array
  /** Words of a row. */
  readonly words: number
  /** By column: what a changed level changes. */
  readonly changes: readonly ColumnChanges[]
}

/** The words of jobs that a column adds to. */
export interface ColumnChanges {
  /** The jobs that require the competency at a level, ascending. */
  readonly jobs: Uint32Array
  /** Words of a row that hold whole numbers: what is taken away and added is exact. */
  readonly targets: Int32Array
  /** Codes of the column. */
  readonly codes: number
  /** By target: what each code adds. */
  readonly parts: Float64Array
  /** Jobs with words that hold fractions, added up anew lest noise piles up. */
  readonly again: Uint32Array
}

/** A job and its sums; without them where its pairs are scored anew each time. */
interface SummedJob {
  readonly job: BoundJob
  readonly sums: JobSums | undefined
}

/** Plans the rows of people. */
export function rowPlan(jobs: readonly SummedJob[], people: EncodedPeople): RowPlan {
  const starts = new Int32Array(jobs.length)
  let words = 0
  jobs.forEach(({ sums }, j) => {
    starts[j] = words
    words += sums === undefined ? 0 : sums.packed.words.length
  })
  const changes = people.levels.map(({ length }) => noChanges(length + 1))
  jobs.forEach((summed, j) => {
    addChanges(changes, summed, j, at(starts, j))
  })
  return {
    sums: jobs.map(({ sums }) => sums),
    starts,
    words,
    changes: changes.map(({ jobs: changed, targets, codes, parts, again }) => ({
      jobs: Uint32Array.from(changed),
      targets: Int32Array.from(targets),
      codes,
      parts: Float64Array.from(parts),
      again: Uint32Array.from(again),
    })),
  }
}

/** Changes of a column while they are collected. */
interface Collected {
  readonly codes: number
  readonly jobs: number[]
  readonly targets: number[]
  readonly parts: number[]
  readonly again: number[]
}

function noChanges(codes: number): Collected {
  return { codes, jobs: [], targets: [], parts: [], again: [] }
}

/** Adds what a job changes in each column that it requires; its words begin at `start`. */
function addChanges(
  changes: readonly Collected[],
  { job, sums }: SummedJob,
  position: number,
  start: number,
): void {
  const fractions = sums?.packed.fields.some(({ fraction }) => fraction) === true
  job.columns.forEach((column, i) => {
    const { codes, jobs, targets, parts, again } = at(changes, column)
    jobs.push(position)
    if (fractions) again.push(position)
    else {
      sums?.packed.words.forEach((word, w) => {
        targets.push(start + w)
        for (let code = 0; code < codes; code++) parts.push(at(word, i * job.stride + code))
      })
    }
  })
}
