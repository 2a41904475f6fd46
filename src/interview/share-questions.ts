/**
 * Shares a number of questions out among competencies: one each from the first to the last, then a second one each, until none
 * is left to give or to ask.
 *
 * @param available - how many questions there are for each
 * @param total - how many can be asked
 * @returns how many to ask of each
 */
export function shareQuestions(available: readonly number[], total: number): number[] {
  const shares = available.map(() => 0)
  let left = total
  for (let round = 0; round < Math.max(0, ...available); round++) {
    for (const [i, most] of available.entries()) {
      if (left > 0 && round < most) {
        shares[i] = round + 1
        left--
      }
    }
  }
  return shares
}
