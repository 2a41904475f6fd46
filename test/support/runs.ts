// How many cases a property tries. Each property runs in `npm test`, on a fifth of its cases so that all of them together
// take seconds; the project `slow` runs the same files in full (see vitest.config.ts, which sets the variable).

/** Whether every case is tried. */
export const inFull: boolean = process.env['KOMPETENSI_RUNS'] === 'full'

/** Cases to try of so many in full; also how many of them have to be of some kind, which goes with them. */
export function runs(full: number): number {
  return inFull ? full : Math.ceil(full / 5)
}
