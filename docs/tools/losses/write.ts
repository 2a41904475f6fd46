// Writes the tables of the guide "Interchange formats" anew, in each language: npx tsx docs/tools/losses/write.ts

import { readFileSync, writeFileSync } from 'node:fs'
import { lossGuides, withTables } from './tables'

for (const [locale, guide] of lossGuides)
  writeFileSync(guide, withTables(readFileSync(guide, 'utf8'), locale))
