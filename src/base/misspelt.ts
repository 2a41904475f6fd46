import { editDistance } from './suggest'

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
  const isNear = (each: string, slips: number): boolean =>
    Math.abs(each.length - folded.length) <= slips && editDistance(folded, foldedName(each), slips) <= slips
  return known.find((each) => isNear(each, 0)) ?? known.find((each) => isNear(each, most))
}

function foldedName(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase()
}
