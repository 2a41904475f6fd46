import { assignBand, attainment, type Claim, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import * as schemes from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { unfrozenIn } from '../support/deep-frozen'

const { schemeSources, jpmMapping, jpmSelection, kkpOtherRanges, kkpSeniorRanges } = schemes

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

  it("keeps the names of the fisheries ministry's categories open: they were not quoted", () => {
    for (const { ranges, claims } of [kkpSeniorRanges, kkpOtherRanges]) {
      expect(ranges.map(({ id }) => id)).toEqual(['tinggi', 'sedang', 'rendah'])
      expect(claims.some(({ of, basis }) => of === 'ranges.name' && basis === 'authored')).toBe(true)
    }
  })

  it('are bands for a score', () => {
    const fit = scoreFit(lembagaXy, 'staf-administrasi', { INT: 2 }, { method: attainment() })
    expect(assignBand(fit, { bands: jpmSelection, evidence: 'as-scored' })).toMatchObject({
      band: { id: 'memenuhi-syarat' },
    })
  })
})
