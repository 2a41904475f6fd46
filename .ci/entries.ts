// The entries of the package: what is imported, and the source that lists its exports. The build reads this list;
// `npm run entries` writes package.json's `exports` and tsconfig's `paths` from it, and a test holds both to it.

import { existsSync } from 'node:fs'
import { formats, languages, models } from './registry'

/** By the name after `kompetensi/`; the root is `.`. */
export const entries: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  ...Object.fromEntries(languages.map((tag) => [`locale/${tag}`, `src/locale/${tag}/index.ts`])),
  ...Object.fromEntries(models.flatMap(entriesOfModel)),
  schemes: 'src/data/schemes/index.ts',
  glossary: 'src/data/glossary/index.ts',
  talent: 'src/entries/talent.ts',
  interview: 'src/entries/interview.ts',
  change: 'src/entries/change.ts',
  charts: 'src/charts/index.ts',
  batch: 'src/batch/index.ts',
  sql: 'src/sql/index.ts',
  search: 'src/search/index.ts',
  report: 'src/report/index.ts',
  record: 'src/record/index.ts',
  ...Object.fromEntries(formats.map((format) => [format, `src/interchange/${format}/index.ts`])),
}

/** A model; the work it describes; what is told beside it in all languages, and its texts and interview guides in each, where it has them. */
function entriesOfModel(id: string): [name: string, source: string][] {
  const inLanguages = ['text', 'interview'].flatMap((part) => [
    `${id}/${part}`,
    ...languages.map((tag) => `${id}/${part}/${tag}`),
  ])
  return [id, `${id}/work`, ...inLanguages].flatMap((name) => {
    const source = `src/data/${name}/index.ts`
    return existsSync(new URL(`../${source}`, import.meta.url)) ? [[name, source] as [string, string]] : []
  })
}

/** What an entry is imported by. */
export function importedAs(name: string): string {
  return name === '.' ? 'kompetensi' : `kompetensi/${name}`
}

/** The file of an entry in `dist`, without its ending. */
export function fileOf(name: string): string {
  return name === '.' ? 'index' : name.replaceAll('/', '-')
}
