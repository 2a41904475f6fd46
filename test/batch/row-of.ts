import type { TopList } from 'kompetensi/batch'

/** A row of a list: who or what, the rank and the score of each place. */
export function rowOf({ offsets, entries, ranks, scores }: TopList, row: number): (number | undefined)[][] {
  const [from = 0, to = 0] = [offsets[row], offsets[row + 1]]
  return Array.from({ length: to - from }, (_, i) => [entries[from + i], ranks[from + i], scores[from + i]])
}
