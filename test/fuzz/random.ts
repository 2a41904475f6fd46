/** Numbers drawn one after the other; the same seed draws the same. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** Whether something happens that happens once in `times`. */
  readonly once: (times: number) => boolean
}

/** Draws by mulberry32: quick, and good enough to spoil files with. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (end: number): number => next() % end
  return {
    below,
    pick: (list) => {
      const one = list[below(list.length)]
      if (one === undefined && list.length === 0) throw new Error('nothing to pick from')
      return one as (typeof list)[number]
    },
    once: (times) => below(times) === 0,
  }
}
