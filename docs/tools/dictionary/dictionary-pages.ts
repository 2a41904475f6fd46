import { listCompetencies, type Locale } from 'kompetensi'
import { competencyPage } from './competency-page'
import { crosswalkPage } from './crosswalk-page'
import { homePage } from './home-page'
import { jobPage } from './job-page'
import { jobsPage } from './jobs-page'
import { modelPage, partsOf } from './model-page'
import { type DictionaryModel, dictionaryModels } from './models'
import { type Page, pageMarkdown } from './page'
import { publishedSchemesPage } from './published-schemes-page'
import { schemesPage } from './schemes-page'
import { sourcesPage } from './sources-page'

const parts = { jobs: jobsPage, schemes: schemesPage, crosswalk: crosswalkPage, sources: sourcesPage }

/** Every page of a model. */
function pagesOf(entry: DictionaryModel): Page[] {
  const { model } = entry
  return [
    modelPage(entry),
    ...listCompetencies(model, { retired: true }).map((code) => competencyPage(entry, code)),
    ...partsOf(entry).map((part) => parts[part](entry)),
    ...Object.keys(model.jobs).map((job) => jobPage(entry, job)),
  ]
}

/** Every page of the dictionary. */
export function dictionaryPages(models: readonly DictionaryModel[] = dictionaryModels): readonly Page[] {
  return [homePage(), publishedSchemesPage(), ...models.flatMap(pagesOf)]
}

/** The files of the dictionary in one language, by their path below its folder: the same bytes for the same data. */
export function dictionaryFiles(locale: Locale): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const page of dictionaryPages()) {
    if (files.has(page.place.path)) throw new Error(`two pages at ${page.place.path}`)
    files.set(page.place.path, pageMarkdown(page, locale))
  }
  return files
}
