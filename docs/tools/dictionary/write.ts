// Writes docs/dictionary and docs/id/dictionary anew: npx tsx docs/tools/dictionary/write.ts

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dictionaryFiles } from './dictionary-pages'

const folders = { en: '../../dictionary/', id: '../../id/dictionary/' } as const

for (const locale of ['en', 'id'] as const) {
  const folder = new URL(folders[locale], import.meta.url)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of dictionaryFiles(locale)) {
    const file = new URL(path, folder)
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, content)
  }
}
