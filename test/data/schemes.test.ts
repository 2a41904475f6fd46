import { assignBand, attainment, type Claim, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import * as schemes from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { unfrozenIn } from '../support/deep-frozen'

const { schemeSources, jpmMapping, jpmSelection, kkpOtherRanges, kkpSeniorRanges } = schemes
const { indonesianValidity, talentAxesPanrb } = schemes

describe('schemes', () => {
  it('cannot be changed', () => {
    for (const [name, scheme] of Object.entries(schemes)) expect(unfrozenIn(scheme, name)).toEqual([])
  })

  it.each(Object.entries({ jpmMapping, jpmSelection, kkpOtherRanges, kkpSeniorRanges }))(
    '%s says where each fact comes from',
    (_, { claims = [] }) => {
      const sourced: readonly Claim[] = claims.filter(({ basis }) => basis !== 'authored')
      expect(sourced.length).toBeGreaterThan(0)
      for (const { source = '' } of sourced) expect(Object.keys(schemeSources)).toContain(source)
    },
  )

  it.each([jpmSelection, jpmMapping])('$id has a name, a purpose and bands in both languages', (set) => {
    for (const text of [set.name, set.purpose, ...set.bands.map(({ name }) => name)]) {
      expect(text?.id).toBeTruthy()
      expect(text?.en).toBeTruthy()
    }
    expect(set.claims?.some(({ of, basis }) => of === 'name.en' && basis === 'authored')).toBe(true)
  })

  it('calls unverified what was not read in the regulation itself', () => {
    expect(jpmSelection.claims?.[0]).toMatchObject({ source: 'bn-35-2020', confidence: 'unverified' })
    expect(jpmMapping.claims?.[0]).toMatchObject({
      source: 'brin-3-2023',
      place: 'pasal 33',
      confidence: 'corroborated',
    })
  })

  it("has the fisheries ministry's categories by the names of its article 52", () => {
    for (const { ranges, claims } of [kkpSeniorRanges, kkpOtherRanges]) {
      expect(ranges.map(({ name }) => name.id)).toEqual(['Sangat Baik', 'Baik', 'Kurang'])
      expect(claims[0]).toMatchObject({ source: 'kkp-39-2023', confidence: 'single-source' })
      expect(claims[0]?.place).toMatch(/^pasal 52/)
    }
  })

  it('leaves the weaker of two confidences standing: 36 months stay unverified', () => {
    expect(indonesianValidity.months).toBe(36)
    expect(indonesianValidity.claims[0]).toMatchObject({
      source: 'bkn-26-2019',
      place: 'pasal 29 ayat (4)',
      confidence: 'unverified',
    })
  })

  it('names the axes of talent management, eight abilities among them, without a weight or a cut', () => {
    const { performance, potential, claims } = talentAxesPanrb
    expect(performance.categories).toHaveLength(3)
    expect(potential.parts?.map(({ id, parts = [] }) => [id, parts.length])).toEqual([
      ['kompetensi', 3],
      ['potensi', 8],
      ['rekam-jejak', 2],
    ])
    expect(potential.parts?.find(({ id }) => id === 'rekam-jejak')?.complete).toBe(false)
    expect(JSON.stringify({ performance, potential })).not.toMatch(/\d/)
    for (const { source = 'panrb-20-2025' } of claims) expect(Object.keys(schemeSources)).toContain(source)
  })

  it('says of a regulation that was read when it was, and of the others that the day is not recorded', () => {
    const claimed = [jpmMapping, kkpSeniorRanges, kkpOtherRanges, talentAxesPanrb, indonesianValidity]
    const read = claimed.flatMap(({ claims = [] }) => claims.filter(({ basis }) => basis === 'stated'))
    expect(read).toHaveLength(7)
    for (const { source, checkedOn, inForce, note } of read) {
      expect(inForce).toBeUndefined()
      if (['kkp-39-2023', 'panrb-20-2025'].includes(source ?? '')) expect(checkedOn).toBe('2026-11-30')
      else expect(note?.en).toMatch(/day .* was checked is recorded/)
    }
  })

  it('are bands for a score', () => {
    const fit = scoreFit(lembagaXy, 'staf-administrasi', { INT: 2 }, { method: attainment() })
    expect(assignBand(fit, { bands: jpmSelection, evidence: 'as-scored' })).toMatchObject({
      band: { id: 'memenuhi-syarat' },
    })
  })
})
