// Writes the drawing and the table of docs/architecture.md anew: npx tsx docs/tools/architecture/write.ts

import { readFileSync, writeFileSync } from 'node:fs'
import { withRooms } from './drawing'

const page = new URL('../../architecture.md', import.meta.url)
writeFileSync(page, withRooms(readFileSync(page, 'utf8')))
