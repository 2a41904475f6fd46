// The one rule of comparing: what differs by floating-point noise alone is equal.

/** Differences this small are noise of floating-point arithmetic: of levels and ranked scores as they stand, of edges in proportion. */
export const noise = 1e-9

/** Whether a held level reaches a required one, noise aside: by the same difference as a gap. */
export function isAtLeast(held: number, required: number): boolean {
  return held - required >= -noise
}

/** Whether two levels are one but for noise. */
export function isSameLevel(one: number, other: number): boolean {
  return Math.abs(one - other) <= noise
}

/** Whether a number reaches an edge; less than `noise` of the edge below counts as at it. */
export function reachesEdge(value: number, edge: number): boolean {
  return value >= edge || value > edge - Math.abs(edge) * noise
}

/** Orders numbers by whole billionths, so that noise decides nothing and a list can be sorted by it: below 0, 0 or above. */
export function compareBillionths(one: number, other: number): number {
  const whole = Math.round(one / noise)
  return whole === Math.round(other / noise) && Number.isFinite(whole) ? 0 : one - other
}
