import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineLevels } from '../../src/assessment/combine-levels'
import { fadingLevel } from '../../src/assessment/fading-level'
import type { CombineRule } from '../../src/assessment/resolve-options'

const rule = fc.constantFrom<CombineRule>('latest', 'highest', 'mean', 'median', {
  weights: { peer: 0.7, superior: 0.2, test: 0.1 },
})
const voice = fc.record({
  level: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0.1, 1.1, 2.2, 1 / 3, 1e-9)),
  assessedOn: fc.constantFrom('2025-01-01', '2025-01-02', '2025-02-01', '2026-01-01'),
  raterKind: fc.constantFrom('peer', 'superior', 'test'),
})

describe('fadingLevel', () => {
  it('is the level of those who are left, to the bit, whoever falls silent before', () => {
    const cases = fc.array(voice, { minLength: 1, maxLength: 25 }).chain((voices) =>
      fc.record({
        voices: fc.constant(voices),
        order: fc.shuffledSubarray([...voices.keys()], { minLength: voices.length }),
        // Whether anybody asks after each of them: a question must change nothing.
        asked: fc.array(fc.boolean(), { minLength: voices.length, maxLength: voices.length }),
      }),
    )
    fc.assert(
      fc.property(rule, cases, (combine, { voices, order, asked }) => {
        const fading = fadingLevel(combine, voices)
        const left = new Set(voices)
        for (const [step, index] of order.entries()) {
          if (asked[step]) expect(fading.level()).toBe(combineLevels(combine, [...left]).level)
          const gone = voices[index]
          if (gone === undefined) continue
          fading.silence(gone)
          left.delete(gone)
        }
      }),
      { numRuns: 500 },
    )
  })
})
