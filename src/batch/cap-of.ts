import type { Finish } from '../fit/fit-method'

/** The most a score can be. */
export function capOf(finish: Finish): number {
  return typeof finish === 'object' ? finish.cap : Number.POSITIVE_INFINITY
}
