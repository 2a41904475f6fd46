// A binary heap of numbers, kept in a plain array.

/** Whether one item comes before another. */
export type Order = (one: number, other: number) => boolean

/** Puts an item into a heap. */
export function insert(heap: number[], item: number, isBefore: Order): void {
  let at = heap.length
  heap.push(item)
  while (at > 0) {
    const above = (at - 1) >> 1
    const upper = heap[above] ?? 0
    if (!isBefore(item, upper)) break
    heap[at] = upper
    at = above
  }
  heap[at] = item
}

/** Takes the first item out of a heap that is not empty. */
export function take(heap: number[], isBefore: Order): number {
  const first = heap[0] ?? 0
  const last = heap.pop() ?? 0
  if (heap.length > 0) sink(heap, 0, last, isBefore)
  return first
}

/** Lets an item sink from a place of a heap to where it belongs. */
export function sink(heap: number[], from: number, item: number, isBefore: Order): void {
  let at = from
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && isBefore(heap[below + 1] ?? 0, heap[below] ?? 0)) below++
    const lower = heap[below] ?? 0
    if (!isBefore(lower, item)) break
    heap[at] = lower
    at = below
  }
  heap[at] = item
}
