import { analyzeGap, defineModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { untyped } from '../../support/untyped'

describe('defineModel', () => {
  it('copes with 10,000 competencies and 5,000 jobs', () => {
    const codes = Array.from({ length: 10_000 }, (_, i) => `C${i}`)
    const literal = {
      id: 'acme',
      scales: { five: { levels: [1, 2, 3, 4, 5] } },
      competencies: Object.fromEntries(codes.map((code) => [code, { name: code, scale: 'five' }])),
      grades: { one: { rank: 1 } },
      jobs: Object.fromEntries(
        Array.from({ length: 5_000 }, (_, i) => [
          `job-${i}`,
          {
            name: `Job ${i}`,
            grade: 'one',
            requires: Object.fromEntries(codes.slice(i, i + 20).map((code) => [code, 1 + (i % 5)])),
            ...(i > 0 ? { superior: `job-${i - 1}` } : {}),
          },
        ]),
      ),
    }
    const model = defineModel(untyped(literal))
    expect(analyzeGap(model, 'job-4999', {}).counts['not-assessed']).toBe(20)
  })
})
