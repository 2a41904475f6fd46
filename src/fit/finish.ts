import type { Finish } from './fit-method'

/** Applies the last step of a separable method. */
export function finished(sum: number, finish: Finish): number {
  if (finish === 'none') return sum
  if (finish === 'root') return Math.sqrt(Math.max(0, sum))
  return Math.min(finish.cap, sum)
}
