import type { Person } from 'kompetensi'
import { parsePeople, safeParsePeople } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { model, person } from '../support/entries'
import { found } from '../support/found'

describe('safeParsePeople', () => {
  it('reads people with all they may have', () => {
    const full: Person = {
      id: 'p2',
      holdings: { SQL: 3, NEG: 0 },
      job: 'clerk',
      unit: 'office',
      performance: 3.5,
      potential: 2,
      certificates: [
        { person: 'p2', scheme: 'welder', issuedOn: '2026-01-01', validUntil: '2028-12-31', number: 'X/1' },
      ],
      qualifications: [{ kind: 'education', name: { id: 'S1', en: 'Bachelor' }, kkniLevel: 6 }],
    }
    expect(safeParsePeople(model, JSON.stringify([person, full]))).toEqual({
      ok: true,
      value: [person, full],
      issues: [],
    })
  })

  it('hints once at a text with a character that a decoder could not read', () => {
    const people = ['a', 'b\uFFFD', 'c\uFFFD'].map((id) => ({ ...person, id }))
    for (const data of [people, JSON.stringify(people)]) {
      const { ok, issues } = safeParsePeople(model, data)
      expect(ok).toBe(true)
      expect(issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
        ['text-damaged', 'hint', [1, 'id']],
      ])
    }
  })

  it('refuses a unit that no function of people would take', () => {
    const people = ['office\u200b', ' ', 'office'].map((unit, i) => ({ ...person, id: `p${i}`, unit }))
    expect(found(safeParsePeople(model, people))).toEqual(['0.unit: key-malformed', '1.unit: blank-id'])
    expect(found(safeParsePeople(model, [{ ...person, id: '__proto__' }]))).toEqual(['0.id: reserved-key'])
  })

  it('tells what is wrong, person by person', () => {
    const result = safeParsePeople(model, [
      { ...person, holdings: { SQL: 9, SQK: 1 }, job: 'clrk' },
      { id: 'p1', holdings: {} },
      { id: 'p3' },
      {
        id: 'p4',
        holdings: { SQL: null },
        certificates: [{ person: 'p5', scheme: 'welder', issuedOn: '2026-02-30' }],
        qualifications: [{ kind: 'education', name: { id: 'S9', en: 'S9' }, kkniLevel: 10, months: -1 }],
      },
      {
        id: 'p5',
        holdings: {},
        certificates: [{ person: 'p4', scheme: 'welder', issuedOn: '2026-01-01' }],
        qualifications: [{ kind: 'field', name: { id: 'x', en: 'x' }, months: -1, kkniLevel: 0 }],
      },
    ])
    expect(found(result)).toEqual([
      '0.holdings.SQL: level-off-scale',
      '0.holdings.SQK: unknown-competency',
      '0.job: unknown-job',
      '1.id: duplicate-person',
      '2.holdings: missing-field',
      '3.holdings.SQL: wrong-type',
      '4.certificates.0.person: certificate-of-another',
      '4.qualifications.0.months: number-out-of-range',
      '4.qualifications.0.kkniLevel: number-out-of-range',
    ])
    expect(result.ok).toBe(false)
  })

  it('warns of a unit or a scheme that the model does not list', () => {
    const someone = {
      ...person,
      unit: 'ofice',
      certificates: [{ person: 'p1', scheme: 'weldr', issuedOn: '2026-01-01' }],
    }
    const result = safeParsePeople(model, [someone])
    expect(result.ok && result.value).toEqual([someone])
    expect(found(result)).toEqual([
      '0.unit: unknown-reference (warning)',
      '0.certificates.0.scheme: unknown-reference (warning)',
    ])
    expect(parsePeople(model, [someone])).toEqual([someone])
    // A model that lists none says nothing about them.
    expect(safeParsePeople(soundModel({ units: {} }), [someone]).issues).toEqual([])
  })

  it('leaves unknown fields out where the caller says so', () => {
    const result = safeParsePeople(model, [{ ...person, name: 'secret' }], { unknownFields: 'drop' })
    expect(result.ok && result.value).toEqual([person])
    expect(found(result)).toEqual(['0.name: unknown-field (warning)'])
  })
})
