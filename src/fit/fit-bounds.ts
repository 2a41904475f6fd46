import { type KnownRanges, valuesOf } from './fit-numbers'
import type { Held, JobFit, ReadyMethod } from './job-fit'
import { checkFinite, scoreOf } from './separable'

/** The ends of a score over every outcome of what is not assessed. */
export interface FitBounds {
  readonly lowest: number
  readonly highest: number
  /** The least and the greatest value of each levelled requirement. */
  readonly least: readonly number[]
  readonly greatest: readonly number[]
}

/** The ends of a score where nobody asks for the score itself. */
export function fitBounds<C extends string>(
  fit: JobFit<string, C>,
  ready: ReadyMethod,
  held: Held,
  ranges: KnownRanges,
): FitBounds {
  const { method, prepared } = ready
  const { least, greatest, assessed } = valuesOf(fit, ready, held, ranges)
  const lowest = scoreOf(method, prepared, least)
  const highest = assessed === fit.levelled.length ? lowest : scoreOf(method, prepared, greatest)
  checkFinite(method, [lowest, highest])
  return { lowest, highest, least, greatest }
}
