import { noise } from '../base/compare'

/** `held − required`, in levels: negative is a shortfall; floating-point noise is none. */
export function levelGap(held: number, required: number): number {
  const gap = held - required
  return Math.abs(gap) <= noise ? 0 : gap
}
