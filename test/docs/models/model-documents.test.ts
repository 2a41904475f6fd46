import { listCompetencies } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { dictionaryModels } from '../../../docs/tools/content/models'
import { definitionOf, indicatorsOf, scaleOf } from '../../../docs/tools/content/texts'
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

/** Every text in both languages that a value holds, wherever it stands in it: names, titles, remarks of claims. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string')
    return [value.id, value.en]
  return Object.values(value).flatMap(textsIn)
}

describe.each(dictionaryModels.map((entry) => [entry.model.id, entry] as const))(
  'the document of %s',
  (id, entry) => {
    const { model } = entry
    const words = wordsOf(documents[`${id}.md`] ?? '')
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

    it('holds every definition and indicator in both languages', () => {
      const texts = listCompetencies(model).flatMap((code) => [
        definitionOf(entry, code),
        ...(scaleOf(model, code)?.levels ?? []).flatMap((level) => indicatorsOf(entry, code, level)),
      ])
      expect(lacking(texts.flatMap(textsIn))).toEqual([])
    })

    it('holds the reasons of crosswalks and schemes, and every job description', () => {
      const { crosswalks, schemeReasons, descriptions } = entry
      expect(
        lacking(textsIn([crosswalks.map(({ reasons }) => reasons), schemeReasons, descriptions])),
      ).toEqual([])
    })
  },
)
