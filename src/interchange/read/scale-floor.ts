/** The floor of a scale of which only the levels are known, as `defineModel` has it: 0, or the lowest where all lie below. */
export function expectedFloor(levels: readonly number[]): number {
  const highest = levels[levels.length - 1] ?? 0
  return highest < 0 ? (levels[0] ?? 0) : 0
}
