import type { MissingPolicy } from '../fit/score-fit'
import type { BoundJob } from './bind-job'
import type { EncodedPeople } from './encoded-people'
import { type JobSums, jobSums } from './job-sums'

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

/** Plans the rows of people. */
export function rowPlan(bound: readonly BoundJob[], people: EncodedPeople, missing: MissingPolicy): RowPlan {
  const sums = bound.map((job) => jobSums(job, { score: missing, interval: true, open: true }))
  const starts = new Int32Array(bound.length)
  let words = 0
  sums.forEach((entry, j) => {
    starts[j] = words
    words += entry?.packed.words.length ?? 0
  })
  const byColumn = people.levels.map(() => ({
    jobs: [] as number[],
    targets: [] as number[],
    parts: [] as number[],
    again: [] as number[],
  }))
  sums.forEach((entry, j) => {
    const job = bound[j]
    if (job === undefined) return
    const fractions = entry?.packed.fields.some(({ fraction }) => fraction) === true
    job.columns.forEach((column, i) => {
      const change = byColumn[column]
      if (change === undefined) return
      change.jobs.push(j)
      if (entry === undefined) return
      if (fractions) {
        change.again.push(j)
        return
      }
      const codes = (people.levels[column]?.length ?? 0) + 1
      entry.packed.words.forEach((word, w) => {
        change.targets.push((starts[j] ?? 0) + w)
        for (let code = 0; code < codes; code++) change.parts.push(word[i * job.stride + code] ?? 0)
      })
    })
  })
  return {
    sums,
    starts,
    words,
    changes: byColumn.map(({ jobs, targets, parts, again }, column) => ({
      jobs: Uint32Array.from(jobs),
      targets: Int32Array.from(targets),
      codes: (people.levels[column]?.length ?? 0) + 1,
      parts: Float64Array.from(parts),
      again: Uint32Array.from(again),
    })),
  }
}
