import { at } from '../base/at'
import type { ScoredUnassessed } from '../fit/score-fit'
import { type BoundJob, bindJob, type Unscaled } from './bind-job'
import type { EncodedPeople } from './encoded-people'
import type { JobPlan } from './job-plan'
import { type JobSums, jobSums, type Wanted } from './job-sums'
import { type RowPlan, rowPlan } from './row-plan'

/** Jobs made ready for the codes of some people. What takes long is worked out when it is first asked for, and kept. */
export interface Binding {
  /** In the order compiled. */
  readonly jobs: readonly BoundJob[]
  /** What to add up of a job, by its position; `undefined` where its pairs have to be worked out one by one. */
  readonly sumsOf: (position: number, wanted: Wanted) => JobSums | undefined
  /** How rows of these people are kept. */
  readonly rowPlanOf: (unassessed: ScoredUnassessed) => RowPlan
}

/** Makes jobs ready for some people. Throws what a method throws of a level that one of them holds. */
export function bindPeople(
  plans: readonly JobPlan[],
  people: EncodedPeople,
  unscaled: readonly Unscaled[],
): Binding {
  const jobs = plans.map((plan) => bindJob(plan, people, unscaled))
  const sums = jobs.map(() => new Map<string, { readonly value: JobSums | undefined }>())
  const sumsOf = (position: number, wanted: Wanted): JobSums | undefined =>
    remembered(at(sums, position), `${wanted.score} ${wanted.interval} ${wanted.open}`, () =>
      jobSums(at(jobs, position), wanted),
    )
  const rowPlans = new Map<ScoredUnassessed, { readonly value: RowPlan }>()
  const rowPlanOf = (unassessed: ScoredUnassessed): RowPlan =>
    remembered(rowPlans, unassessed, () => {
      const wanted = { score: unassessed, interval: true, open: true }
      return rowPlan(
        jobs.map((job, position) => ({ job, sums: sumsOf(position, wanted) })),
        people,
      )
    })
  return { jobs, sumsOf, rowPlanOf }
}

/** What was made for a key before, or is made now. */
function remembered<Key, Value>(
  made: Map<Key, { readonly value: Value }>,
  key: Key,
  make: () => Value,
): Value {
  const known = made.get(key) ?? { value: make() }
  made.set(key, known)
  return known.value
}
