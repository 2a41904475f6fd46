// A path that was found, move by move, in counted numbers.

import { at } from '../base/at'
import { addLack, type Lacks, noLacks, timeOf } from './move-lacks'
import { levelsLacking, type PathProblem } from './path-problem'

/** The two ends of a move, as places of jobs. */
interface StepEnds {
  /** The job being left; −1 at an entry. */
  readonly from: number
  /** The job entered. */
  readonly to: number
}

/** The ends of each move of a path. */
function stepEnds(origin: number, jobs: readonly number[]): StepEnds[] {
  const stops = origin < 0 ? [-1, ...jobs] : jobs
  return stops.slice(1).map((to, i) => ({ from: at(stops, i), to }))
}

/** A competency that a move asks for. */
export interface StepAsked {
  /** Place of the competency. */
  readonly competency: number
  /** Level held before the move. */
  readonly before: number
  /** Level asked for. */
  readonly level: number
  /** Effort of a level. */
  readonly effort: number
  /** Months of a level. */
  readonly months: number
}

/** What one move takes. */
export interface Step extends StepEnds {
  /** What is lacking for it. */
  readonly lacks: Readonly<Lacks>
  /** Months until it, × competencies at once. */
  readonly months: number
  /** Everything it asks for, in the order of the profile. */
  readonly asked: readonly StepAsked[]
}

/** Goes along a path from what is held at the start, and says what each move takes. */
export function stepsOf(
  { nodes, from: origin, parallel }: PathProblem,
  start: readonly number[],
  jobs: readonly number[],
): Step[] {
  const held = [...start]
  return stepEnds(origin, jobs).map(({ from, to }) => {
    const lacks = noLacks()
    const asked = at(nodes, to).asked.map((item): StepAsked => {
      const { competency, level, effort, months } = item
      const before = at(held, competency)
      if (addLack(lacks, item, before)) held[competency] = level
      return { competency, before, level, effort, months }
    })
    const tenure = from < 0 ? 0 : at(nodes, from).tenure
    return { from, to, lacks, months: timeOf(tenure, lacks, parallel), asked }
  })
}

/** Whether a level has to be built up. */
export function isBuilt({ before, level }: Pick<StepAsked, 'before' | 'level'>): boolean {
  return levelsLacking(before, level) > 0
}
