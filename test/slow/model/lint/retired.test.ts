import { lintModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../../support/sound-model'

const same = (text: string) => ({ id: text, en: text })
const retired = (...successors: string[]) => ({ name: same('x'), retired: { successors } })
const withCompetencies = (more: Record<string, ReturnType<typeof retired>>) =>
  soundModel({ competencies: { ...soundModel().competencies, ...more } })

describe('lintModel, retired competencies', () => {
  it('copes with a chain of 20,000 and with hostile codes', () => {
    const codes = Array.from({ length: 20_000 }, (_, i) => `C${i}`)
    const chain = Object.fromEntries(
      codes.map((code, i) => [code, retired(codes[(i + 1) % codes.length] ?? code)]),
    )
    const [circle] = lintModel(withCompetencies({ ...chain, constructor: retired('toString') }))
    expect(circle?.code).toBe('unknown-competency')
    expect(lintModel(withCompetencies(chain))[0]?.details).toEqual({
      kind: 'competencies',
      field: 'successors',
      chain: codes,
    })
  })
})
