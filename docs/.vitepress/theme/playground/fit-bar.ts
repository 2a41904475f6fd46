import type { FitScore } from 'kompetensi'

/** The interval of a score on a bar, in percent of the bar's length. */
export interface FitBar {
  /** Where the interval begins and how long it is; absent without one. */
  readonly interval: { readonly from: number; readonly length: number } | undefined
  /** Where the score is; absent without one. */
  readonly score: number | undefined
  /** Where the full score is: below 100 when a score lies above it. */
  readonly full: number
}

/** Lays out a score from 0 to its full score, or to the highest number there is where that is more. */
export function fitBar({ method, score, lowest, highest }: FitScore): FitBar {
  const numbers = [score, lowest, highest].flatMap((value) => (value === undefined ? [] : [value]))
  const most = Math.max(method.full, ...numbers)
  const least = Math.min(0, ...numbers)
  const place = (value: number): number => ((value - least) / (most - least)) * 100
  return {
    interval:
      lowest === undefined || highest === undefined
        ? undefined
        : { from: place(lowest), length: place(highest) - place(lowest) },
    score: score === undefined ? undefined : place(score),
    full: place(method.full),
  }
}
