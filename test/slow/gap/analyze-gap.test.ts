import { analyzeGap } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'

describe('analyzeGap', () => {
  it('copes with 10,000 competencies, all required, all held', () => {
    const codes = Array.from({ length: 10_000 }, (_, i) => `C${i}`)
    const model = soundModel({
      competencies: Object.fromEntries(
        codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
      ),
      jobs: {
        x: soundJob(
          'x',
          codes.map((competency) => ({ competency, level: 3 })),
        ),
      },
    })
    const holdings = Object.fromEntries(codes.map((code) => [code, 2]))
    expect(analyzeGap(model, 'x', holdings).shortfall).toBe(10_000)
    const cutOff = soundJob('x', [{ competency: 'C0', level: 3 }], {
      complete: false,
      unknown: codes.slice(1),
    })
    expect(analyzeGap(model, cutOff, holdings).outside).toHaveLength(9_999)
  })

  it('copes with 10,000 unknown codes: the first get a suggestion', () => {
    const codes = Array.from({ length: 10_000 }, (_, i) => `C${i + 10_000}`)
    const model = soundModel({
      competencies: Object.fromEntries(
        codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
      ),
      jobs: { x: soundJob('x', [{ competency: 'C10000', level: 3 }]) },
    })
    const error = thrownBy(() =>
      analyzeGap(model, 'x', Object.fromEntries(codes.map((code) => [`${code}x`, 1]))),
    )
    expect(error.issues).toHaveLength(10_000)
    expect(error.issues[0]?.details).toEqual({ competency: 'C10000x', model: 'acme', suggestion: 'C10000' })
    expect(error.issues.at(-1)?.details).toEqual({ competency: 'C19999x', model: 'acme' })
  })
})
