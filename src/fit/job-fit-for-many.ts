import { at } from '../base/at'
import type { LevelledRequirement } from '../measure/levelled-of'
import type { MeasuredJob } from '../measure/measured-job'
import type { FitMethod, PreparedMethod } from './fit-method'
import {
  countedLevel,
  type Held,
  type JobFit,
  jobFit,
  type ReadyMethod,
  type ScoredUnassessed,
} from './job-fit'
import { type Ends, scoreOfSum } from './separable'
import { keepsWeights } from './weights-kept'

/** Parts made ready that are kept: people are mostly assessed by a few programmes. */
const mostParts = 1_000

/** Makes a method ready for a measured job and many people: what one of them needs is kept for the next. */
export function jobFitForMany<Id extends string, C extends string>(
  measured: MeasuredJob<Id, C>,
  method: FitMethod,
  unassessed: ScoredUnassessed,
): JobFit<Id, C> {
  const fit = jobFit(measured, method, unassessed)
  return fit.ready === undefined ? fit : { ...fit, ready: remembering(fit, fit.ready) }
}

function remembering({ levelled, unassessed }: JobFit, ready: ReadyMethod): ReadyMethod {
  const open: Ends[] = []
  const parts = new Map<string, PreparedMethod | undefined>()
  return {
    ...ready,
    endsOf: (index, range) => {
      if (range !== undefined) return ready.endsOf(index, range)
      // Worked out when it is first needed: a method may throw of a level that nobody can have.
      const known = open[index] ?? ready.endsOf(index)
      open[index] = known
      return known
    },
    partOf: (held) => {
      const key = levelled.map(({ place }) => (held[place] === undefined ? '0' : '1')).join('')
      if (parts.has(key)) return parts.get(key)
      const made = ready.partOf(held)
      if (parts.size < mostParts) parts.set(key, made)
      return made
    },
    ...(keepsWeights(ready.method)
      ? { quickScore: (held) => scoreByWeights(ready, levelled, unassessed, held) }
      : {}),
  }
}

/** The score over what counts, by the weights of the whole. */
function scoreByWeights(
  { method, prepared }: ReadyMethod,
  levelled: readonly LevelledRequirement[],
  unassessed: ScoredUnassessed,
  held: Held,
): number | undefined {
  let sum = 0
  let divisor = 0
  for (let i = 0; i < levelled.length; i++) {
    const level = countedLevel(unassessed, at(levelled, i), held)
    if (level === undefined) continue
    const weight = at(prepared.weights, i)
    sum += weight * prepared.value(i, level)
    divisor += weight
  }
  return divisor > 0 ? scoreOfSum(method, { ...prepared, divisor }, sum) : undefined
}
