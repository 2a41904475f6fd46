// One seed for all property tests, so that a run can be repeated: a red run stays red until it is mended. Another seed
// looks elsewhere: KOMPETENSI_SEED=random (or a number) npm test; `npm run fuzz` takes a new one each time.

import { appendFileSync } from 'node:fs'
import fc from 'fast-check'
import { isBrief } from './runs'

const given = process.env['KOMPETENSI_SEED'] ?? '20261122'

fc.configureGlobal({
  seed: given === 'random' ? Date.now() & 0x7fffffff : Number(given),
  ...(isBrief ? { numRuns: 40 } : {}),
})

// `npm run docs:quality -- --count` counts the cases: a line a property.
const casesFile = process.env['KOMPETENSI_CASES']
if (casesFile !== undefined) {
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    reporter: (details) => {
      appendFileSync(casesFile, `${details.numRuns}\n`)
      const message = fc.defaultReportMessage(details)
      if (message !== undefined) throw new Error(message)
    },
  })
}
