import { safeParseCase } from 'kompetensi/case'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { isHere, officialErrors, officialSchema, sharedText, skipped } from './official'

const packages = [
  'opencase_round_trip_baseline',
  'opensalt-framework-20c5134f',
  'smarterbalanced-DOK',
  'smarterbalanced-PT',
]

const of = (name: string): string => sharedText(`case/packages/${name}.json`)

describe.skipIf(!isHere)(`packages that other tools wrote ${isHere ? '' : skipped}`, () => {
  it.each(packages)('%s gives a model, and is not valid', (name) => {
    const result = safeParseCase(of(name))
    if (!result.ok) throw new Error(result.issues[0]?.message)
    expect(Object.keys(result.value.model.competencies).length).toBeGreaterThan(10)
    expect(officialErrors(officialSchema(), JSON.parse(of(name))).length).toBeGreaterThan(0)
    const wrong = result.issues.filter(({ code }) => code === 'schema-deviation')
    expect(wrong.map(({ details, severity }) => ({ ...details, severity }))).toMatchSnapshot()
    expect(
      result.issues
        .filter(({ code }) => code !== 'schema-deviation' && code !== 'key-replaced')
        .map(({ message }) => message),
    ).toMatchSnapshot()
    for (const issue of result.issues) {
      const sentence = said(issue)
      expect(sentence.id.length * sentence.en.length).toBeGreaterThan(0)
      expect(sentence.id).not.toBe(sentence.en)
    }
  })
})
