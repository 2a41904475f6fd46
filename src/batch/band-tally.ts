import { doubleAt } from '../base/typed-at'

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

/**
 * Counts by verdict: each band, then undetermined, then none; of each those whose essentials are clear, below, and open.
 */
export type Tally = Float64Array

/** No counts yet. */
export function emptyTally(bands: number): Tally {
  return new Float64Array((bands + 2) * 3)
}

/** Counts a person whose essentials are of a class of `classOf`. */
export function count(tally: Tally, verdict: number, essentials: number): void {
  const cell = verdict * 3 + essentials
  tally[cell] = doubleAt(tally, cell) + 1
}

/** 1 where an essential is below, 2 where one is open, 0 where all are met; without a branch. */
export function classOf(below: number, open: number): number {
  const isBelow = -below >>> 31
  return isBelow | ((1 - isBelow) * ((-open >>> 31) << 1))
}

/** The counts of a job. */
export function jobBands(job: string, tally: Tally, bands: number): JobBands {
  const countOf = (verdict: number): BandCount => {
    const first = verdict * 3
    const clear = doubleAt(tally, first)
    const essentialsBelow = doubleAt(tally, first + 1)
    const essentialsOpen = doubleAt(tally, first + 2)
    return { people: clear + essentialsBelow + essentialsOpen, essentialsBelow, essentialsOpen }
  }
  return {
    job,
    assigned: Array.from({ length: bands }, (_, band) => countOf(band)),
    undetermined: countOf(bands),
    noScore: countOf(bands + 1),
  }
}
