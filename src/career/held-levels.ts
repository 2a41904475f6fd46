import type { PathLabel } from './path-label'
import { type AskedLevel, levelsLacking, type PathProblem } from './path-problem'
import { valueAt } from './value-at'

/** What a person holds after a partial path. One is written over for label after label, for copies would cost too much. */
export interface HeldLevels {
  /** Levels held at the start, counted, by competency. */
  readonly start: Float64Array
  /** Levels held. */
  readonly levels: Float64Array
  /** The competencies held higher than at the start. */
  readonly raised: number[]
}

/** What is held at the start. */
export function heldAtStart({ start }: PathProblem): HeldLevels {
  return { start: Float64Array.from(start), levels: Float64Array.from(start), raised: [] }
}

/** Writes what is held after a partial path: the most that any job entered on it has asked for. */
export function holdAfter(label: PathLabel, held: HeldLevels): void {
  for (const competency of held.raised) held.levels[competency] = valueAt(held.start, competency)
  held.raised.length = 0
  for (let way: PathLabel | undefined = label; way !== undefined; way = way.parent) raise(way.gives, held)
}

function raise(gives: readonly AskedLevel[], { start, levels, raised }: HeldLevels): void {
  for (const { competency, level } of gives) {
    const known = valueAt(levels, competency)
    if (levelsLacking(known, level) === 0) continue
    if (known === valueAt(start, competency)) raised.push(competency)
    levels[competency] = level
  }
}
