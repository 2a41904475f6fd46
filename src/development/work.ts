/** What a search may still spend: counted steps, never time. */
export interface Work {
  left: number
}

/** Spends steps, and says whether there were enough of them. */
export function spend(work: Work, steps: number): boolean {
  work.left -= steps
  return work.left >= 0
}

/** Sets a part of what is left aside for a search of its own, which spends it; `giveBack` returns the rest. */
export function setAside(work: Work, share: number): { readonly part: Work; readonly giveBack: () => void } {
  const given = Math.max(0, Math.floor(work.left * share))
  const part: Work = { left: given }
  work.left -= given
  return {
    part,
    giveBack: () => {
      work.left += Math.max(0, part.left)
    },
  }
}
