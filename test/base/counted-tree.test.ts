import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAt, countedTree, countUpTo, placeOfNth } from '../../src/base/counted-tree'

describe('countedTree', () => {
  it('counts, and finds the nth, as a list does', () => {
    const many = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(many, (counts) => {
        const tree = countedTree(counts.length)
        for (const [i, count] of counts.entries()) {
          addAt(tree, i + 1, count + 1)
          addAt(tree, i + 1, -1)
        }
        const places = counts.flatMap((count, i) => Array<number>(count).fill(i + 1))
        for (let place = 0; place <= counts.length; place++) {
          expect(countUpTo(tree, place)).toBe(places.filter((its) => its <= place).length)
        }
        for (const [i, place] of places.entries()) expect(placeOfNth(tree, i + 1)).toBe(place)
      }),
    )
  })
})
