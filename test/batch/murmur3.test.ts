import { describe, expect, it } from 'vitest'
import { murmur3 } from '../../src/batch/murmur3'

describe('murmur3', () => {
  // Published test values of `MurmurHash3_x86_32` with seed 0, of inputs of whole words.
  it.each([
    ['nothing', [], 0],
    ['00 00 00 00', [0], 0x2362f9de],
    ['ff ff ff ff', [-1], 0x76293b50],
    ['21 43 65 87', [0x87654321], 0xf55b516b],
    ['"test"', [0x74736574], 0xba6bd213],
  ])('of %s', (_, words, hash) => {
    expect(murmur3([Int32Array.from(words)])).toBe(hash)
  })

  it('is the same for one part and for several', () => {
    const words = Int32Array.from({ length: 20 }, (_, i) => Math.imul(i, 0x9e3779b1))
    expect(murmur3([words.subarray(0, 7), words.subarray(7)])).toBe(murmur3([words]))
  })
})
