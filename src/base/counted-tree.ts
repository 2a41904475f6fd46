// A tree of Fenwick: how many there are at places from 1 on, each question and each change in the logarithm of the places.

import { at } from './at'

/** A tree with nothing in it. */
export function countedTree(places: number): Int32Array {
  return new Int32Array(places + 1)
}

/** Adds so many at a place, or takes them away. */
export function addAt(tree: Int32Array, place: number, many: number): void {
  for (let i = place; i < tree.length; i += i & -i) tree[i] = at(tree, i) + many
}

/** How many there are up to a place. */
export function countUpTo(tree: Int32Array, place: number): number {
  let count = 0
  for (let i = place; i > 0; i -= i & -i) count += at(tree, i)
  return count
}

/** The place of the nth, from 1; of so many there must be. */
export function placeOfNth(tree: Int32Array, nth: number): number {
  let place = 0
  let left = nth
  let step = 1
  while (step * 2 < tree.length) step *= 2
  for (; step > 0; step >>= 1) {
    const next = place + step
    if (next >= tree.length || at(tree, next) >= left) continue
    place = next
    left -= at(tree, next)
  }
  return place + 1
}
