// npm run fuzz                                 fifty thousand spoilt inputs a reader, ten thousand runs of each property of tables,
//                                              and texts of 50 MB
// npm run fuzz -- --inputs 1000 --from 7       other numbers draw other inputs; a failure says which to begin with
// npm run fuzz -- --reader safeParseCase
// npm run fuzz -- --megabytes 5

import { inspect, parseArgs } from 'node:util'
import { allReaders } from './all-readers.js'
import { csvProperties, largeTexts, readLarge } from './csv.js'
import { runReader } from './run-reader.js'

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '50000' },
    from: { type: 'string', default: '1' },
    reader: { type: 'string' },
    runs: { type: 'string', default: '10000' },
    megabytes: { type: 'string', default: '50' },
  },
})

/** A millisecond for what is small, a second for a megabyte: these inputs are small. */
const mostMilliseconds = 1000

let inputs = 0
let failed = 0
for (const [name, reader] of Object.entries(await allReaders())) {
  if (values.reader !== undefined && values.reader !== name) continue
  const run = runReader(reader, Number(values.inputs), Number(values.from))
  inputs += run.inputs
  const isSlow = run.longest > mostMilliseconds
  failed += run.failures.length + (isSlow ? 1 : 0)
  const share = ((100 * run.read) / run.inputs).toFixed(0)
  console.log(
    `${name}: ${run.inputs} inputs in ${run.seconds.toFixed(1)} s, ${share} % read, the slowest ${run.longest.toFixed(0)} ms${isSlow ? ': too slow' : ''}`,
  )
  for (const { seed, wrong, input } of run.failures) {
    console.log(
      `  --reader ${name} --from ${seed} --inputs 1\n  ${wrong}\n  ${inspect(input, { depth: 8, breakLength: 200 }).slice(0, 600)}`,
    )
  }
}
console.log(`${inputs} spoilt inputs, ${failed} failures`)

if (values.reader === undefined) {
  for (const [name, property] of Object.entries(csvProperties)) {
    const start = performance.now()
    property({ numRuns: Number(values.runs) })
    console.log(`${name}: ${values.runs} runs, ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
  const size = Number(values.megabytes) * 1_000_000
  for (const [name, text] of Object.entries(largeTexts(size))) {
    const start = performance.now()
    readLarge(text)
    const usual = performance.now() - start
    // The readers refuse such a text at once unless told otherwise: here they are told.
    readLarge(text, { limits: { characters: size * 2 } })
    const read = (performance.now() - start - usual) / 1000
    const megabytes = (text.length / 1e6).toFixed(0)
    console.log(
      `${name}: ${megabytes} MB, ${usual.toFixed(0)} ms to refuse, ${read.toFixed(1)} s to read four times`,
    )
  }
}
if (failed > 0) process.exitCode = 1
