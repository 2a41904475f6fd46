import fc from 'fast-check'
import { expect, it } from 'vitest'
import { naturalLog } from '../../src/search/natural-log'

it('is the logarithm of Math, but for its last bits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (number) => {
      expect(Math.abs(naturalLog(number) - Math.log(number))).toBeLessThan(1e-12)
    }),
  )
})
