/** A number of pixels with two places at most, as files have it; the same on every runtime. */
export function rounded(pixels: number): string {
  return String(Math.round(pixels * 100) / 100 + 0)
}
