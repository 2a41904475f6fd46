import { asn } from 'kompetensi/asn'
import { asnTextEn } from 'kompetensi/asn/text/en'
import { asnTextId } from 'kompetensi/asn/text/id'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { suggestCrosswalk } from 'kompetensi/search'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const texts = { asn: asnTextId, 'lembaga-xy': lembagaXyTextId }

describe('suggestions for a crosswalk', () => {
  const all = suggestCrosswalk(asn, lembagaXy, { language: 'id', texts })

  it('are proposed, in the order of the first model, the most alike first', () => {
    expect(all[0]).toMatchObject({ from: 'M01', to: 'INT', confidence: 'proposed' })
    expect(all[0]?.words).toContain('integritas')
    const codes = [...new Set(all.map(({ from }) => from))]
    expect(codes).toEqual(Object.keys(asn.competencies).filter((code) => codes.includes(code)))
    for (const code of codes) {
      const scores = all.filter(({ from }) => from === code).map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(scores.length).toBeLessThanOrEqual(3)
    }
  })

  it('have a score from 0 to 1, the same in both directions, and 1 for a competency and itself', () => {
    for (const { score } of all) expect(score > 0 && score <= 1).toBe(true)
    const own = suggestCrosswalk(asn, asn, { language: 'id', texts, limit: 1 })
    expect(own.map(({ from, to }) => [from, to])).toEqual(
      Object.keys(asn.competencies).map((code) => [code, code]),
    )
    for (const { score } of own) expect(score).toBeCloseTo(1, 10)
    const back = suggestCrosswalk(lembagaXy, asn, { language: 'id', texts, limit: 9, least: 0 })
    const one = all.find(({ from, to }) => from === 'M01' && to === 'INT')?.score
    expect(back.find(({ from, to }) => from === 'INT' && to === 'M01')?.score).toBeCloseTo(one ?? 0, 10)
  })

  it('are of whole competencies, by words alone', () => {
    const english = suggestCrosswalk(asn, spencer, { language: 'en', texts: { asn: asnTextEn }, limit: 9 })
    expect(english.filter(({ to }) => to.includes('.'))).toEqual([])
    expect(english.find(({ from }) => from === 'M04')?.to).toBe('ACH')
    for (const { words } of english) expect(words).not.toContain('s')
  })

  it('are refused in no language, and in an older code of one', () => {
    for (const language of [5, 'in']) {
      expect(thrownBy(() => suggestCrosswalk(asn, lembagaXy, untyped({ language }))).message).toContain(
        '"language" of suggestCrosswalk',
      )
    }
  })

  it('are none that fall short of the least score', () => {
    expect(suggestCrosswalk(asn, lembagaXy, { language: 'id', texts, least: 1 })).toEqual([])
  })
})
