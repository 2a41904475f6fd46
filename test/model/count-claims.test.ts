import { type Claim, countClaims } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'

const claim: Claim = { source: 'handbook', basis: 'stated', confidence: 'document' }
const claims = [claim]
const name = { id: 'x', en: 'x' }

describe('countClaims', () => {
  it('counts both ways, and by source', () => {
    const { total, byBasis, byConfidence, bySource } = countClaims(lembagaXy)
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((all, count) => all + count, 0)
    expect(total).toBeGreaterThan(400)
    expect(sum(byBasis)).toBe(total)
    expect(sum(byConfidence)).toBe(total)
    expect(Object.keys(bySource)).toEqual(['endry'])
  })

  it('counts the claims of every kind of entry', () => {
    const scale = { levels: [1, 2], floor: 0, claims, definitions: [{ value: 1, name, claims }] }
    const model = soundModel({
      scales: { s: scale },
      clusters: { c: { name, claims } },
      competencies: { X: { name, claims } },
      families: { f: { name, claims } },
      tracks: { t: { name, claims } },
      grades: { g: { rank: 1, claims } },
      units: { u: { name, claims } },
      jobs: {
        j: soundJob('j', [{ competency: 'X', claims }], {
          claims,
          scale,
          qualifications: [{ kind: 'field', importance: 'needed', name, claims }],
        }),
      },
      schemes: { s: { name, claims } },
    })
    expect(JSON.stringify(model).split('"basis"').length - 1).toBe(14)
    expect(countClaims(model)).toMatchObject({ total: 14, bySource: { handbook: 14 } })
  })

  it('has a 0 for what there is none of', () => {
    expect(countClaims(soundModel())).toEqual({
      total: 0,
      byBasis: { stated: 0, restated: 0, reconstructed: 0, translated: 0, authored: 0 },
      byConfidence: { document: 0, corroborated: 0, 'single-source': 0, unverified: 0, proposed: 0 },
      bySource: { handbook: 0 },
    })
  })

  it('counts authored facts without a source, and sources called anything', () => {
    const odd = [
      { ...claim, source: 'constructor' },
      { basis: 'authored', confidence: 'proposed' },
    ] as const
    const counts = countClaims(soundModel({ clusters: { c: { name, claims: odd } } }))
    expect(counts).toMatchObject({ total: 2, byBasis: { stated: 1, authored: 1 } })
    expect(counts.bySource).toEqual({ handbook: 0, constructor: 1 })
  })
})
