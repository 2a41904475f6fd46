import { listCaseIdentifiers } from 'kompetensi/case'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'

const place = { baseUri: 'https://example.org' }
const uuid = '4f3c6a12-e83b-4654-b7ce-1738552191e4'
const other = '0a0b0c0d-0000-4000-8000-000000000001'

describe('listCaseIdentifiers', () => {
  it('has a UUID for the model, each cluster and each competency, no two alike', () => {
    const { model, clusters, competencies } = listCaseIdentifiers(lembagaXy, place)
    expect(Object.keys(clusters)).toEqual(Object.keys(lembagaXy.clusters))
    expect(Object.keys(competencies)).toEqual(Object.keys(lembagaXy.competencies))
    const all = [model, ...Object.values(clusters), ...Object.values(competencies)]
    for (const each of all)
      expect(each).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(all).size).toBe(all.length)
  })

  it('derives the same under the same address, whatever the version, and others under another', () => {
    const { competencies } = listCaseIdentifiers(lembagaXy, place)
    // Held: what is published once must not change.
    expect(competencies.INT).toBe('93c63dfa-4e9d-53da-b597-28f1ab3cb1cc')
    expect(
      listCaseIdentifiers({ ...lembagaXy, version: '9' }, { baseUri: 'https://example.org/' }).competencies,
    ).toEqual(competencies)
    expect(listCaseIdentifiers(lembagaXy, { baseUri: 'https://example.com' }).competencies.INT).not.toBe(
      competencies.INT,
    )
  })

  it('takes given UUIDs before those of externalIds, and gives none to two', () => {
    const external = { externalIds: [{ system: 'case', value: uuid }] }
    const { competencies } = soundModel()
    const model = soundModel({
      ...external,
      jobs: {},
      competencies: { ...competencies, SQL: { name: { id: 'x', en: 'x' }, ...external } },
    })
    expect(listCaseIdentifiers(model, place).model).toBe(uuid)
    expect(listCaseIdentifiers(model, place).competencies['SQL']).not.toBe(uuid)
    const given = listCaseIdentifiers(model, {
      ...place,
      identifiers: { model: other, clusters: { core: uuid } },
    })
    expect([given.model, given.clusters['core']]).toEqual([other, uuid])
    expect(given.competencies['SQL']).not.toBe(uuid)
  })

  it.each([
    ['an address that is none', 'parameter-invalid', { baseUri: 'example.org' }, ['baseUri']],
    ['an address with a query', 'parameter-invalid', { baseUri: 'https://example.org/?a=1' }, ['baseUri']],
    [
      'a UUID that is none',
      'parameter-invalid',
      { ...place, identifiers: { model: 'x' } },
      ['identifiers', 'model'],
    ],
    [
      'a UUID given twice',
      'duplicate-id',
      { ...place, identifiers: { model: uuid, competencies: { INT: uuid } } },
      ['identifiers', 'competencies', 'INT'],
    ],
    [
      'a UUID of nothing',
      'unknown-reference',
      { ...place, identifiers: { clusters: { none: uuid } } },
      ['identifiers', 'clusters', 'none'],
    ],
  ])('refuses %s', (_, code, wrong, path) => {
    const error = thrownBy(() => listCaseIdentifiers(lembagaXy, wrong))
    expect([error.code, error.issues[0]?.path]).toEqual([code, path])
  })
})
