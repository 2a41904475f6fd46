import { formatCase, parseCase, safeParseCase } from 'kompetensi/case'
import { en } from 'kompetensi/locale/en'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'

const where = {
  baseUri: 'https://example.org',
  creator: 'Acme',
  language: en,
  lastChange: '2026-01-31',
} as const

describe('parseCase', () => {
  it('reads a package back into the model, its language and the UUIDs it stands under', () => {
    const acme = soundModel({ jobs: {} })
    const { value } = formatCase(acme, where)
    const { model, language, texts, identifiers } = parseCase(JSON.stringify(value), { as: 'acme' })
    expect(model).toMatchObject({ id: 'acme', version: '1', name: { en: 'Acme' } })
    expect(Object.keys(model.competencies)).toEqual(['SQL', 'NEG', 'ART'])
    expect(model.competencies['SQL']?.cluster).toBe(Object.keys(model.clusters)[0])
    expect(model.scales['five']?.levels).toEqual([1, 2, 3, 4, 5])
    expect([language, texts]).toEqual(['en', {}])
    expect(identifiers.model).toBe(value.CFDocument.identifier)
    // Given to formatCase again, they stay.
    expect(
      formatCase(acme, {
        ...where,
        baseUri: 'https://example.com',
        identifiers: { model: identifiers.model ?? '' },
      }).value.CFDocument.identifier,
    ).toBe(identifiers.model)
  })

  it('takes the identifier of the document for the id where no other is asked for', () => {
    const data = { CFDocument: { identifier: 'd1', title: 'Kamus' }, CFItems: [{ fullStatement: 'SQL' }] }
    expect(parseCase(data).model.id).toBe('d1')
    expect(parseCase(data).model.competencies).toEqual({ '#1': { name: { und: 'SQL' } } })
  })

  it('throws with the errors that safeParseCase tells', () => {
    const data = { CFDocument: {}, CFItems: {} }
    const errors = safeParseCase(data).issues.filter(({ severity }) => severity === 'error')
    const error = thrownBy(() => parseCase(data))
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([['wrong-type', 'CFItems']])
  })

  it('puts texts under the language of their item, else of the document, else the one the caller names', () => {
    const items = [
      { fullStatement: 'Trust', language: 'en-GB' },
      { fullStatement: 'Percaya' },
      { fullStatement: 'Vertrauen', language: 'German' },
    ]
    const names = (document: object, options: object = {}) =>
      Object.values(parseCase({ CFDocument: document, CFItems: items }, options).model.competencies).map(
        ({ name }) => name,
      )
    const [trust, percaya, vertrauen] = ['Trust', 'Percaya', 'Vertrauen']
    expect(names({ title: 'Kamus', language: 'id' })).toEqual([
      { 'en-GB': trust },
      { id: percaya },
      { id: vertrauen },
    ])
    expect(names({ title: 'Kamus' })).toEqual([{ 'en-GB': trust }, { und: percaya }, { und: vertrauen }])
    const language = { tag: 'ms' }
    expect(names({ title: 'Kamus' }, { language })).toEqual([
      { 'en-GB': trust },
      { ms: percaya },
      { ms: vertrauen },
    ])
    expect(names({ title: 'Kamus', language: 'id' }, { language })[1]).toEqual({ id: percaya })
    expect(
      parseCase({ CFDocument: { title: 'Kamus', language: 'Indonesian' }, CFItems: [] }).model.name,
    ).toEqual({
      und: 'Kamus',
    })
  })
})
