import { readFileSync } from 'node:fs'
import type { CompetencyModel } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { asnTextEn } from 'kompetensi/asn/text/en'
import { asnTextId } from 'kompetensi/asn/text/id'
import { bpjsKetenagakerjaanProposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import { bpjsKetenagakerjaanProposedTextEn } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text/en'
import { bpjsKetenagakerjaanProposedTextId } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text/id'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import {
  indexCompetencies,
  type SearchIndex,
  type SearchTexts,
  type SynonymGroup,
  searchCompetencies,
} from 'kompetensi/search'
import { spencer } from 'kompetensi/spencer'

/** The languages of the embedded texts. */
export type TextLanguage = 'id' | 'en'

/** A model that is searched, and its texts. */
export interface Searched {
  readonly model: CompetencyModel
  readonly texts: Readonly<Partial<Record<TextLanguage, SearchTexts>>>
}

/** The models that queries are judged on. */
export const searched: readonly Searched[] = [
  { model: lembagaXy, texts: { id: lembagaXyTextId, en: lembagaXyTextEn } },
  { model: asn, texts: { id: asnTextId, en: asnTextEn } },
  { model: spencer, texts: {} },
  {
    model: bpjsKetenagakerjaanProposed,
    texts: { id: bpjsKetenagakerjaanProposedTextId, en: bpjsKetenagakerjaanProposedTextEn },
  },
]

/** The index of each model in a language, by the id of the model. */
export function indexesIn(language: TextLanguage): ReadonlyMap<string, SearchIndex> {
  return new Map(
    searched.map(({ model, texts }) => {
      const own = texts[language]
      return [model.id, indexCompetencies(model, { language, ...(own === undefined ? {} : { texts: own }) })]
    }),
  )
}

/** A query, and for each model the codes one of which should be among the first. */
export interface JudgedQuery {
  readonly query: string
  readonly lang: TextLanguage
  readonly expect: Readonly<Record<string, { readonly best: readonly string[] }>>
}

/** The judged queries of a file. */
export function judgedQueries(file: URL): readonly JudgedQuery[] {
  const read: { readonly queries: readonly JudgedQuery[] } = JSON.parse(readFileSync(file, 'utf8'))
  return read.queries
}

/** The pairs of query and model of which no best code is among the first five, and how many pairs there are. */
export function missedPairs(
  queries: readonly JudgedQuery[],
  synonyms?: readonly SynonymGroup[],
): { readonly missed: string[]; readonly pairs: number } {
  const indexes = { id: indexesIn('id'), en: indexesIn('en') }
  const pairs = queries.flatMap(({ query, lang, expect }) =>
    Object.entries(expect).flatMap(([model, { best }]) =>
      best.length === 0 ? [] : [{ query, lang, model, best }],
    ),
  )
  const missed = pairs.filter(({ query, lang, model, best }) => {
    const index = indexes[lang].get(model)
    if (index === undefined) return true
    const options = {
      limit: 5,
      kinds: ['competency'] as const,
      ...(synonyms === undefined ? {} : { synonyms }),
    }
    return !searchCompetencies(index, query, options).some(({ id }) => best.includes(id))
  })
  return { missed: missed.map(({ query, model }) => `${query} (${model})`), pairs: pairs.length }
}
