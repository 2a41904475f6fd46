import { indexCompetencies } from 'kompetensi/search'
import { dictionaryModels } from '../content/models'
import type { SiteLanguage } from '../content/site-language'

/** The search index of each model in one language, as JSON, by the name of its file. */
export function searchFiles(locale: SiteLanguage): ReadonlyMap<string, string> {
  return new Map(
    dictionaryModels.map(({ model, texts }) => {
      const own = texts?.[locale]
      const options = { language: locale, ...(own === undefined ? {} : { texts: own }) }
      return [`${model.id}.${locale}.json`, JSON.stringify(indexCompetencies(model, options))]
    }),
  )
}
