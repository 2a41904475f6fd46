// npm run mutate -- fit                      the mutants of a room, of which only what changed is tried anew
// npm run mutate -- fit src/fit/ratio.ts     those of some of its files
//
// Says which mutants are alive. More than a tenth of them in gap, fit or assessment is a failure, and so is one in the list of
// equal mutants that is none.
// Reports, one of them to look at: reports/mutation.

import { Stryker } from '@stryker-mutator/core'
import { keepFigures, today } from '../../docs/tools/quality/figures'
import { roomResult, scoreOf } from './report'

/** The least the score of these rooms may be, in percent; others are measured and said. */
const least = 90
const held = ['assessment', 'fit', 'gap']

const [room, ...files] = process.argv.slice(2)
if (room === undefined) throw new Error('say which room: npm run mutate -- fit')

process.env['KOMPETENSI_ROOM'] = room
await new Stryker({
  mutate: files.length > 0 ? files : [`src/${room}/**/*.ts`],
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  htmlReporter: { fileName: `reports/mutation/${room}.html` },
  tempDirName: `reports/mutation/sandbox-${room}`,
}).runMutationTest()

const result = roomResult(room)
if (result === undefined) throw new Error('there is no report')
const { mutants, killed, alive, stale } = result
const equal = mutants - killed - alive.length
for (const { file, number, code, becomes, isCovered } of alive) {
  console.log(`${file}:${number} ${isCovered ? 'alive' : 'not run'}: ${code} → ${becomes}`)
}
for (const { file, line, code, becomes } of stale) {
  console.log(`${file}: not equal, or no mutant: ${code} → ${becomes} in ${line}`)
}
const score = scoreOf(result)
console.log(
  `${room}: ${mutants} mutants, ${killed} killed, ${equal} equal, ${alive.length} alive: ${score.toFixed(1)} %`,
)
if (files.length === 0) {
  keepFigures({ mutants: [{ room, date: today(), mutants, killed, equal }] })
  console.log('kept for docs/quality.md, which `npm run docs:quality` writes')
}
if ((held.includes(room) && score < least) || stale.length > 0) process.exitCode = 1
