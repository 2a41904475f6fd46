// Writes the tables of results in the guides anew: npm run docs:results

import { readFileSync, writeFileSync } from 'node:fs'
import { guides, withTable } from './tables'

for (const locale of ['en', 'id'] as const) {
  writeFileSync(guides[locale], withTable(readFileSync(guides[locale], 'utf8'), locale))
}
