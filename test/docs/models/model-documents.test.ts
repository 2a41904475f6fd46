import { listCompetencies } from 'kompetensi'
import { describe, expect, it, test } from 'vitest'
import { dictionaryModels } from '../../../docs/tools/content/models'
import { definitionOf, indicatorsOf, levelDescriptionOf, scaleOf } from '../../../docs/tools/content/texts'
import { ui } from '../../../docs/tools/content/ui'
import { modelDocuments } from '../../../docs/tools/models/model-documents'

const documents = modelDocuments()

/** The words of Markdown or of a text, without its signs. */
function wordsOf(markdown: string): string {
  const bare = markdown
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replaceAll('&lt;', '<')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return ` ${bare.trim()} `
}

/** Every text in a language that a value holds, wherever it stands in it: names, titles, remarks of claims. */
function textsOf(locale: 'id' | 'en', value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string')
    return [locale === 'id' ? value.id : value.en]
  return Object.values(value).flatMap((each) => textsOf(locale, each))
}

const cases = dictionaryModels.flatMap((entry) =>
  (['en', 'id'] as const).map((locale) => [entry.model.id, locale, entry] as const),
)

describe.each(cases)('the document of %s in %s', (id, locale, entry) => {
  const { model } = entry
  const words = wordsOf(documents[`${locale === 'id' ? 'id/' : ''}models/${id}.md`] ?? '')
  const textsIn = (value: unknown): string[] => textsOf(locale, value)
  const lacking = (facts: readonly string[]) => facts.filter((fact) => !words.includes(wordsOf(fact)))

  it('holds every code, every name and every remark of a claim', () => {
    expect(lacking(Object.keys(model.competencies))).toEqual([])
    // The name of a scale is the title of a dimension; of a scale of its own kind it says no more than "level".
    const scales = Object.values(model.scales).map(({ name, ...rest }) => ({
      ...rest,
      ...(entry.texts === undefined ? { name } : {}),
    }))
    expect(lacking(textsIn({ ...model, scales }))).toEqual([])
  })

  it('holds every definition, description of a level and indicator', () => {
    const texts = listCompetencies(model).flatMap((code) => [
      definitionOf(entry, code),
      ...(scaleOf(model, code)?.levels ?? []).flatMap((level) => [
        levelDescriptionOf(entry, code, level),
        ...indicatorsOf(entry, code, level),
      ]),
    ])
    expect(lacking(texts.flatMap(textsIn))).toEqual([])
  })

  it('says how far each level reaches, what it leaves to the person, and how to rate by it', () => {
    const { responsibility = {} } = entry
    expect(lacking(textsIn(responsibility))).toEqual([])
    expect(words.includes(wordsOf(ui.rating[locale]))).toBe(Object.keys(responsibility).length > 0)
  })

  it('holds the reasons of crosswalks and schemes, and every job description', () => {
    const { crosswalks, schemeReasons, descriptions } = entry
    expect(lacking(textsIn([crosswalks.map(({ reasons }) => reasons), schemeReasons, descriptions]))).toEqual(
      [],
    )
  })
})

test.each(dictionaryModels.map((entry) => [entry.model.id, entry] as const))(
  'the documents of %s explain no abbreviation that nobody meets in either',
  (id, { abbreviations }) => {
    const texts = ['id/', ''].map((folder) => wordsOf(documents[`${folder}models/${id}.md`] ?? ''))
    const meets = (short: string) => texts.some((text) => text.split(wordsOf(short)).length > 2)
    expect(Object.keys(abbreviations).filter((short) => !meets(short))).toEqual([])
  },
)
