import { describe, expect, it } from 'vitest'
import { atKey } from '../../src/base/at-key'

describe('atKey', () => {
  it('gives the value at a key, 0 among them', () => {
    expect(atKey(new Map([['A', 0]]), 'A')).toBe(0)
  })

  it('throws where the key is not there', () => {
    expect(() => atKey(new Map([['A', 0]]), 'B')).toThrow(RangeError)
  })
})
