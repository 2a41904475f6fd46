import { invalidParameter } from '../base/invalid-parameter'

/** Positions from `from` up to, and without, `to`. */
export interface Range {
  /** The first position. */
  readonly from: number
  /** The position after the last. */
  readonly to: number
}

/** The range that is asked for, all when absent. Throws unless it lies in 0 … count and does not run backwards. */
export function checkedRange(
  subject: string,
  parameter: string,
  range: Range | undefined,
  count: number,
): Range {
  if (range === undefined) return { from: 0, to: count }
  const { from, to } = range
  if (Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= count) {
    return { from, to }
  }
  throw invalidParameter(subject, parameter, `${from} … ${to}`, { like: `0 ≤ from ≤ to ≤ ${count}` })
}
