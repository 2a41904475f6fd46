// A binary heap, kept in a plain array.

/** Whether one item comes before another. */
export type Order<T> = (one: T, other: T) => boolean

/** Puts an item into a heap. */
export function insert<T>(heap: T[], item: T, isBefore: Order<T>): void {
  let place = heap.length
  heap.push(item)
  while (place > 0) {
    const above = (place - 1) >> 1
    const upper = heap[above]
    if (upper === undefined || !isBefore(item, upper)) break
    heap[place] = upper
    place = above
  }
  heap[place] = item
}

/** Takes the first item out of a heap; nothing out of an empty one. */
export function take<T>(heap: T[], isBefore: Order<T>): T | undefined {
  const first = heap[0]
  const last = heap.pop()
  if (heap.length > 0 && last !== undefined) sink(heap, 0, last, isBefore)
  return first
}

/** Lets an item sink from a place of a heap to where it belongs. */
export function sink<T>(heap: T[], from: number, item: T, isBefore: Order<T>): void {
  let place = from
  for (;;) {
    let below = 2 * place + 1
    let lower = heap[below]
    const right = heap[below + 1]
    if (lower !== undefined && right !== undefined && isBefore(right, lower)) {
      below++
      lower = right
    }
    if (lower === undefined || !isBefore(lower, item)) break
    heap[place] = lower
    place = below
  }
  heap[place] = item
}
