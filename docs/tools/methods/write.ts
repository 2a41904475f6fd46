// Writes the tables of fit methods in the guides anew: npm run docs:methods

import { readFileSync, writeFileSync } from 'node:fs'
import { guides, withTable } from './tables'

for (const locale of ['en', 'id'] as const) {
  writeFileSync(guides[locale], withTable(readFileSync(guides[locale], 'utf8'), locale))
}
