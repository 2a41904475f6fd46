// How many cases a property tries. Each property runs in `npm test`, on a fifth of its cases so that all of them together
// take seconds; the project `slow` runs the same files in full (see vitest.config.ts, which sets the variable).

/** Whether every case is tried. */
export const inFull: boolean = process.env['KOMPETENSI_RUNS'] === 'full'

/** Whether only the first cases are tried: where all tests run anew for every mutant (test/mutation). */
export const isBrief: boolean = process.env['KOMPETENSI_RUNS'] === 'few'

/** Cases to try of so many in full; also how many of them have to be of some kind, which goes with them. */
export function runs(full: number): number {
  return inFull ? full : Math.ceil(full / (isBrief ? 20 : 5))
}

/** All of so many cases, where not only the first are tried. */
export function allOf(full: number): number {
  return isBrief ? Math.ceil(full / 20) : full
}
