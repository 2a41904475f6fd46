import fc from 'fast-check'
import { analyzeGap, findJob, isJob } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { parseHoldings, parseModel, safeParseModel } from 'kompetensi/schema'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { arbitraryModel } from '../../support/arbitraries'
import { unfrozenIn } from '../../support/deep-frozen'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { amend, loose } from '../support/loose-model'
import { fullModel } from './full-model'

describe('parseModel', () => {
  it('reads JSON text into a model that every function takes', () => {
    const acme = parseModel(JSON.stringify(soundModel()), { as: 'acme' })
    expect(acme).toEqual(soundModel())
    expect(unfrozenIn(acme)).toEqual([])
    const id: string = 'clerk'
    if (!isJob(acme, id)) throw new Error('no such job')
    expect(analyzeGap(acme, id, parseHoldings(acme, { SQL: 3 })).counts).toMatchObject({ above: 1 })
    expect(findJob(acme, 'chief')?.grade).toBe('high')
  })

  it('reads what was read from JSON, and leaves it as it is', () => {
    const data = loose()
    const before = JSON.stringify(data)
    expect(parseModel(data, { as: 'acme' })).toEqual(soundModel())
    expect(JSON.stringify(data)).toBe(before)
    expect(Object.isFrozen(data)).toBe(false)
  })

  it('throws every error at once', () => {
    const data = loose()
    Object.assign(data, { version: 3 })
    amend(data, 'competencies', 'SQL', { cluster: 'cor' })
    const error = thrownBy(() => parseModel(data, { as: 'acme' }))
    expect(error.issues.map(({ code }) => code)).toEqual(['wrong-type', 'unknown-reference'])
    expect(error.code).toBe('wrong-type')
  })

  it.each([lembagaXy, spencer, bpjsKetenagakerjaan, fullModel])('gives $id back as it was', (model) => {
    const result = safeParseModel(JSON.parse(JSON.stringify(model)), { as: model.id })
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(result.ok && result.value).toEqual(model)
    expect(parseModel(JSON.stringify(model))).toEqual(model)
  })

  it('gives any model back as it was', () => {
    fc.assert(
      fc.property(arbitraryModel(), ({ model }) => {
        const plain = JSON.parse(JSON.stringify(model))
        expect(parseModel(plain, { as: model.id })).toEqual(plain)
        expect(parseModel(JSON.stringify(model, null, '\t'))).toEqual(plain)
      }),
    )
  })

  it('keeps the order of entries', () => {
    const model = parseModel(JSON.stringify(spencer))
    expect(Object.keys(model.competencies)).toEqual(Object.keys(spencer.competencies))
    expect(Object.keys(model.jobs)).toEqual(Object.keys(spencer.jobs))
  })
})
