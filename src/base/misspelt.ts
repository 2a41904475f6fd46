import { isNear } from './suggest'

/** Letters of a name for each one that may be wrong in it: of a short one another name is made too soon. */
const lettersPerSlip = 5

/** The most letters that may be wrong. */
const mostSlips = 2

/**
 * The known name that another one most likely means: the same but for case, for what stands between its words, or for one letter
 * in five and two at most. Names of one's own, such as columns of a table, are seldom that near.
 */
export function misspelt(name: string, known: readonly string[]): string | undefined {
  const folded = foldedName(name)
  const most = Math.min(mostSlips, Math.floor(folded.length / lettersPerSlip))
  const within = (slips: number): string | undefined =>
    known.find(
      (each) => Math.abs(each.length - folded.length) <= slips && isNear(folded, foldedName(each), slips),
    )
  return within(0) ?? within(most)
}

function foldedName(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase()
}
