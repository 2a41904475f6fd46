// Writes the tables of docs/guides/interchange-formats.md anew: npx tsx docs/tools/losses/write.ts

import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './tables'

const guide = new URL('../../guides/interchange-formats.md', import.meta.url)
writeFileSync(guide, withTables(readFileSync(guide, 'utf8')))
