import fc from 'fast-check'
import type { Certificate } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { checkCertificate, checkSchemeCoverage } from '../../src/development/index'
import { frozen } from '../support/deep-frozen'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const asOf = '2026-11-22'
const frontliner = 'staf-frontliner'

function certificate(
  person: string,
  issuedOn: string,
  validUntil?: string,
  scheme = frontliner,
): Certificate {
  return { person, scheme, issuedOn, ...(validUntil === undefined ? {} : { validUntil }) }
}

const certificates = [
  certificate('p1', '2020-01-01', '2022-12-31'),
  certificate('p1', '2025-01-01', '2027-12-31'),
  certificate('p2', '2024-01-01', '2026-12-01'),
  certificate('p3', '2020-01-01', '2022-12-31'),
  certificate('p3', '2027-01-01', '2029-12-31'),
  certificate('p4', '2027-01-01', '2029-12-31'),
  certificate('p1', '2025-01-01', undefined, 'relationship-officer'),
]

describe('checkSchemeCoverage', () => {
  it('counts each person once a scheme, in the best of their certificates, against the head count', () => {
    const { schemes, totals } = checkSchemeCoverage(lembagaXy, frozen(certificates), { asOf, withinDays: 30 })
    expect(schemes.find(({ scheme }) => scheme === frontliner)).toEqual({
      scheme: frontliner,
      headcount: 169,
      valid: 2,
      expiring: 1,
      expired: 1,
      notYetValid: 1,
      coverage: 2 / 169,
      remaining: 167,
      aboveHeadcount: false,
    })
    expect(totals).toEqual({
      headcount: 4167,
      remaining: 4164,
      valid: 3,
      expiring: 1,
      expired: 1,
      notYetValid: 1,
      withoutHeadcount: [],
    })
  })

  it('has all schemes in the order of the model, with nobody certified', () => {
    const { schemes, totals } = checkSchemeCoverage(lembagaXy, [], { asOf })
    expect(schemes.map(({ scheme }) => scheme)).toEqual(Object.keys(lembagaXy.schemes))
    expect(schemes[0]).toMatchObject({ valid: 0, coverage: 0, remaining: 200 })
    expect(totals).toMatchObject({ headcount: 4167, remaining: 4167 })
  })

  it('keeps "no head count" apart from 0, and says when more hold it than the map counts', () => {
    const name = { id: 'x', en: 'x' }
    const model = soundModel({
      schemes: { open: { name }, none: { name, headcount: 0 }, one: { name, headcount: 1 } },
    })
    const two = ['p1', 'p2'].map((person) => certificate(person, '2025-01-01', undefined, 'one'))
    const { schemes, totals } = checkSchemeCoverage(model, two, { asOf })
    expect(schemes).toEqual([
      { scheme: 'open', valid: 0, expiring: 0, expired: 0, notYetValid: 0, aboveHeadcount: false },
      {
        scheme: 'none',
        headcount: 0,
        valid: 0,
        expiring: 0,
        expired: 0,
        notYetValid: 0,
        remaining: 0,
        aboveHeadcount: false,
      },
      {
        scheme: 'one',
        headcount: 1,
        valid: 2,
        expiring: 0,
        expired: 0,
        notYetValid: 0,
        coverage: 2,
        remaining: 0,
        aboveHeadcount: true,
      },
    ])
    expect(totals.withoutHeadcount).toEqual(['open'])
  })

  it('agrees with checkCertificate, whatever the order of the certificates', () => {
    const day = fc
      .integer({ min: 18_000, max: 23_000 })
      .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10))
    const some = fc.array(
      fc
        .record({ person: fc.constantFrom('a', 'b', 'c'), one: day, other: day })
        .map(({ person, one, other }) =>
          one < other ? certificate(person, one, other) : certificate(person, other, one),
        ),
    )
    fc.assert(
      fc.property(some, day, (list, on) => {
        const options = { asOf: on, withinDays: 90 }
        const coverage = checkSchemeCoverage(lembagaXy, list, options)
        expect(checkSchemeCoverage(lembagaXy, list.toReversed(), options)).toEqual(coverage)
        const valid = list.filter((one) =>
          ['valid', 'expiring'].includes(checkCertificate(one, options).status),
        )
        const people = new Set(list.map(({ person }) => person)).size
        const { totals } = coverage
        expect(totals.valid).toBe(new Set(valid.map(({ person }) => person)).size)
        expect(totals.valid + totals.expired + totals.notYetValid).toBe(people)
        expect(totals.expiring).toBeLessThanOrEqual(totals.valid)
      }),
    )
  })

  it('names every certificate that is wrong, with its place', () => {
    const wrong = [
      certificate('p1', '2025-02-29'),
      certificate('p1', '2025-02-01', '2025-01-01'),
      certificate('p1', '2025-02-01', undefined, 'staf-frontlinerr'),
    ]
    expect(thrownBy(() => checkSchemeCoverage(lembagaXy, wrong, { asOf: 'today' })).issues).toMatchObject([
      { code: 'date-invalid', path: ['asOf'] },
      { code: 'date-invalid', path: ['certificates', 0, 'issuedOn'] },
      { code: 'period-reversed', path: ['certificates', 1, 'validUntil'] },
      {
        code: 'unknown-reference',
        path: ['certificates', 2, 'scheme'],
        details: { suggestion: 'staf-frontliner' },
      },
    ])
  })
})
