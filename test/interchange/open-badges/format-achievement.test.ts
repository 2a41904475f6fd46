import { type CompetencyModel, findScale } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { type FormatAchievementOptions, formatAchievement } from 'kompetensi/open-badges'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { acme, isAchievement, place } from '../support/open-badges'

describe('formatAchievement', () => {
  it('has the levels of the scale and the required one', () => {
    const { value } = formatAchievement(acme, 'SQL', { ...place, required: 3 })
    expect(value).toMatchObject({
      type: ['Achievement'],
      achievementType: 'Competency',
      name: 'Query language',
      description: 'Competency SQL of Acme',
      criteria: { narrative: 'Assessed at level 3 (Skilled) or above, on a scale of 1 to 4.' },
      humanCode: 'SQL',
      version: '2',
      inLanguage: 'en',
      tag: ['SQL'],
    })
    const [description] = value.resultDescription
    expect(description.name).toBe('Four levels')
    expect(
      description.rubricCriterionLevel?.map(({ name, level, description: text }) => [name, level, text]),
    ).toEqual([
      ['Level 1', '1', undefined],
      ['Level 2', '2', undefined],
      ['Skilled', '3', 'Works alone'],
      ['Level 4', '4', undefined],
    ])
    expect(description.requiredLevel).toBe(description.rubricCriterionLevel?.[2]?.id)
    expect(isAchievement(value), JSON.stringify(isAchievement.errors)).toBe(true)
  })

  it('has ends and a number on a continuous scale', () => {
    const { value } = formatAchievement(acme, 'RUN', { ...place, language: id, required: 2.75 })
    expect(value.resultDescription[0]).toMatchObject({
      resultType: 'RawScore',
      valueMin: '0',
      valueMax: '7',
      requiredValue: '2.75',
    })
    expect(value.criteria.narrative).toBe('Dinilai pada level 2,75 atau lebih tinggi, pada skala 0 sampai 7.')
    expect(isAchievement(value)).toBe(true)
  })

  it('requires nothing when no level is given', () => {
    const { value } = formatAchievement(acme, 'SQL', place)
    expect(value.resultDescription[0]).not.toHaveProperty('requiredLevel')
    expect(value.criteria.narrative).toBe('Assessed on a scale of 1 to 4.')
  })

  it('lists what stays behind', () => {
    const { value, losses } = formatAchievement(acme, 'SQL', place)
    expect(losses.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'cluster competencies.SQL.cluster',
      'scale-floor scales.four.floor',
      'other-language competencies.SQL.name.id',
      'external-id competencies.SQL.externalIds.1.system',
      'other-language scales.four.name.id',
      'other-language scales.four.definitions.0.name.id',
    ])
    expect(value.otherIdentifier?.map(({ identifierType }) => identifierType)).toEqual([
      'ext:esco',
      'identifier',
    ])
  })

  it('has the same ids in every run and version, and others for another issuer, competency or level', () => {
    const idOf = (model: CompetencyModel, code: string, options: FormatAchievementOptions): string =>
      formatAchievement(model, code, options).value.id
    const first = idOf(acme, 'SQL', { ...place, required: 3 })
    expect(first).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/)
    expect(
      idOf({ ...acme, version: '3' }, 'SQL', { ...place, required: 3, baseUri: 'https://example.org/' }),
    ).toBe(first)
    const others = [
      idOf(acme, 'SQL', { ...place, required: 2 }),
      idOf(acme, 'SQL', place),
      idOf(acme, 'RUN', { ...place, required: 3 }),
      idOf({ ...acme, id: 'other' }, 'SQL', { ...place, required: 3 }),
      idOf(acme, 'SQL', { ...place, required: 3, baseUri: 'https://example.com' }),
    ]
    expect(new Set([first, ...others]).size).toBe(6)
  })

  it('points at the competency where the model is published in CASE', () => {
    const { value } = formatAchievement(acme, 'SQL', {
      ...place,
      case: { baseUri: 'https://case.example.org' },
    })
    expect(value.alignment?.[0]).toMatchObject({
      targetType: 'CFItem',
      targetCode: 'SQL',
      targetFramework: 'Acme',
    })
    expect(value.alignment?.[0]?.targetUrl).toMatch(
      /^https:\/\/case\.example\.org\/ims\/case\/v1p1\/CFItems\/[0-9a-f-]{36}$/,
    )
    expect(isAchievement(value)).toBe(true)
  })

  it('can be written for every competency and level of the models inside', () => {
    const models: readonly CompetencyModel[] = [lembagaXy, spencer]
    for (const model of models) {
      for (const code of Object.keys(model.competencies)) {
        for (const required of findScale(model, code)?.levels ?? []) {
          const { value } = formatAchievement(model, code, { ...place, required })
          expect(isAchievement(value), `${code}: ${JSON.stringify(isAchievement.errors)}`).toBe(true)
        }
      }
    }
  })

  it.each([
    ['a competency the model lacks', 'SQLL', place, 'unknown-competency'],
    ['one without a scale', 'ART', place, 'no-scale'],
    ['a level off the scale', 'SQL', { ...place, required: 2.5 }, 'level-off-scale'],
    ['a level that is no number', 'SQL', { ...place, required: Number.NaN }, 'level-not-a-number'],
    ['an address that is none', 'SQL', { ...place, baseUri: 'example.org' }, 'parameter-invalid'],
  ])('is refused for %s', (_, code, options, issue) => {
    expect(thrownBy(() => formatAchievement(acme, untyped(code), options)).code).toBe(issue)
  })
})
