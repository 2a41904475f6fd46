// Run by `npm run bench`: prints ratios against a reference in the same run. Nothing here is a test.

import { cpus } from 'node:os'
import { benchBatch } from './batch.js'
import { benchCareer } from './career.js'
import { benchGap } from './gap.js'
import { benchImports } from './imports.js'
import { benchMany } from './many.js'
import { benchPlan } from './plan.js'
import { benchRanking } from './ranking.js'
import { benchSearch } from './search.js'
import { benchSql } from './sql.js'

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
benchGap()
benchImports()
benchCareer()
benchPlan()
benchSearch()
await benchRanking()
await benchMany()
await benchSql()
await benchBatch()
