import type { CompetencyModel, LocalizedText } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundModel } from '../../support/sound-model'

/** A model of nothing but competencies with these names, under the first of them. */
function named(first: LocalizedText, ...others: readonly LocalizedText[]): CompetencyModel {
  return {
    ...soundModel(),
    name: first,
    clusters: {},
    scales: {},
    competencies: Object.fromEntries(others.map((name, i) => [`C${i}`, { name }])),
    families: {},
    tracks: {},
    grades: {},
    units: {},
    jobs: {},
    schemes: {},
  }
}

describe('lintModel, languages', () => {
  it('hints at a name that lacks a language of the model, once for all of them', () => {
    const [id, en, jv] = ['a', 'b', 'c']
    expect(lint(named({ id, en, jv }, { id, en, jv }, { id }))).toEqual([
      {
        code: 'text-missing',
        severity: 'hint',
        path: ['competencies', 'C1', 'name'],
        details: { problem: 'not-translated', languages: ['en', 'jv'] },
      },
    ])
  })

  it.each<[string, CompetencyModel]>([
    ['a model in one language, whichever', named({ jv: 'a' }, { jv: 'b' })],
    ['a language that few names have', named({ id: 'a', jv: 'a' }, { id: 'b' }, { id: 'c' })],
    ['a region more or less', named({ 'en-GB': 'a' }, { en: 'b' }, { 'EN-us': 'c' })],
    ['a language that is not known', named({ und: 'a' }, { und: 'b' }, { id: 'c' })],
  ])('says nothing of %s', (_, model) => {
    expect(lint(model)).toEqual([])
  })

  it('leaves a blank name to the warning of it', () => {
    const issues = lint(named({ id: 'a', en: 'a' }, { id: 'b', en: ' ' }))
    expect(issues.map(({ severity, path }) => [severity, path.join(' ')])).toEqual([
      ['warning', 'competencies C0 name en'],
    ])
  })
})
