import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readList, writeList } from '../../../src/interchange/read/lists'

describe('lists in a cell', () => {
  it('come back whatever is in them', () => {
    const entry = fc.string({
      unit: fc.constantFrom('|', '\\', ' ', 'a', '\n', ':'),
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(readList(writeList(entries))).toEqual(entries)
      }),
    )
  })
})
