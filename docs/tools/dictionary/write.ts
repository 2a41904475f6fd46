// Writes docs/dictionary, docs/id/dictionary and their search indexes anew: npx tsx docs/tools/dictionary/write.ts

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dictionaryFiles } from './dictionary-pages'
import { searchFiles } from './search-files'

const folders = { en: '../../dictionary/', id: '../../id/dictionary/' } as const

const indexes = new URL('../../public/search/', import.meta.url)
rmSync(indexes, { recursive: true, force: true })
mkdirSync(indexes, { recursive: true })

for (const locale of ['en', 'id'] as const) {
  const folder = new URL(folders[locale], import.meta.url)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of dictionaryFiles(locale)) {
    const file = new URL(path, folder)
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, content)
  }
  for (const [name, index] of searchFiles(locale)) writeFileSync(new URL(name, indexes), index)
}
