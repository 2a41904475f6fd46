import { listCompetencies } from 'kompetensi'
import { type DictionaryModel, dictionaryModels } from '../content/models'
import type { SiteLanguage } from '../content/site-language'
import { glossaryPage } from './glossary-page'
import { homePage } from './home-page'
import { competencyPage, jobPage, modelPage, partPages } from './model-pages'
import { type Page, pageMarkdown } from './page'
import { publishedSchemesPage } from './published-schemes-page'

/** Every page of a model. */
function pagesOf(entry: DictionaryModel): Page[] {
  const { model } = entry
  return [
    modelPage(entry),
    ...listCompetencies(model, { retired: true }).map((code) => competencyPage(entry, code)),
    ...partPages(entry),
    ...Object.keys(model.jobs).map((job) => jobPage(entry, job)),
  ]
}

/** The files of the dictionary in one language, by their path below its folder: the same bytes for the same data. */
export function dictionaryFiles(locale: SiteLanguage): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const page of [
    homePage(),
    publishedSchemesPage(),
    glossaryPage(),
    ...dictionaryModels.flatMap(pagesOf),
  ]) {
    if (files.has(page.place.path)) throw new Error(`two pages at ${page.place.path}`)
    files.set(page.place.path, pageMarkdown(page, locale))
  }
  return files
}
