import { expect, it } from 'vitest'
import { groupedBy } from '../../src/base/grouped-by'

it('groupedBy keeps the order of the first entries, and that of the list within a group', () => {
  const groups = groupedBy([3, 1, 4, 1, 5, 9, 2, 6], (number) => number % 2 === 0)
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5, 9]],
    [true, [4, 2, 6]],
  ])
  expect(groupedBy([], (entry) => entry).size).toBe(0)
})
