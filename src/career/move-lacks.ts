import { type AskedLevel, levelsLacking, type PathLimits, type PathNode } from './path-problem'
import { valueAt } from './value-at'

/** What is lacking for a job, and what it takes to gain it; counted, and written over for move after move. */
export interface Lacks {
  /** Sum of the levels lacking. */
  shortfall: number
  /** Most levels lacking of one competency. */
  each: number
  /** Effort of all of them. */
  effort: number
  /** Months of all of them, one after the other. */
  months: number
  /** Months of the competency that takes longest. */
  longest: number
}

/** Nothing lacking. */
export function noLacks(): Lacks {
  return { shortfall: 0, each: 0, effort: 0, months: 0, longest: 0 }
}

/** Makes it nothing lacking again. */
export function clear(lacks: Lacks): void {
  lacks.shortfall = 0
  lacks.each = 0
  lacks.effort = 0
  lacks.months = 0
  lacks.longest = 0
}

/** Adds what a person who holds a level lacks of an asked one; says whether that is anything. */
export function addLack(
  lacks: Lacks,
  { level, effort, months }: Pick<AskedLevel, 'level' | 'effort' | 'months'>,
  held: number,
): boolean {
  const lack = levelsLacking(held, level)
  if (lack === 0) return false
  const taken = costOf(months, held, level)
  lacks.shortfall += lack
  if (lack > lacks.each) lacks.each = lack
  lacks.effort += costOf(effort, held, level)
  lacks.months += taken
  if (taken > lacks.longest) lacks.longest = taken
  return true
}

/** Effort or months between two levels, counted: but for noise the same sum whichever way the levels are gained. */
export function costOf(perLevel: number, before: number, after: number): number {
  return (after - before) * perLevel
}

/**
 * The time of a move, counted, × competencies at once, so that nothing is divided: the longest of tenure, longest
 * competency, and everything spread over what is built up at once.
 *
 * @source McNaughton (1959)
 */
export function timeOf(tenure: number, { longest, months }: Lacks, parallel: number): number {
  return Math.max(tenure * parallel, longest * parallel, months)
}

/** Measures what is lacking for a job; says whether the limits of one move allow that much. */
export function isWithinLimits(
  { asked: requirements }: PathNode,
  limits: PathLimits,
  held: Float64Array,
  lacks: Lacks,
): boolean {
  clear(lacks)
  for (const asked of requirements) {
    const isLacking = addLack(lacks, asked, valueAt(held, asked.competency))
    if (isLacking && asked.essential && limits.essentialsHeld) return false
  }
  return lacks.shortfall <= limits.maxShortfall && lacks.each <= limits.maxShortfallEach
}
