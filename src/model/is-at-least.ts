/** Differences of levels this small are noise of floating-point arithmetic, such as a mean of three raters. */
export const levelNoise = 1e-9

/** Whether a held level reaches a required one, noise aside. */
export function isAtLeast(held: number, required: number): boolean {
  return held >= required - levelNoise
}
