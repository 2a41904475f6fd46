// npm run fuzz                    ten thousand runs of each property, and inputs of 50 MB
// npm run fuzz -- --runs 1000000 --seed 7
// npm run fuzz -- --megabytes 5

import { parseArgs } from 'node:util'
import { csvProperties, largeTexts, readLarge } from './csv.js'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, megabytes: { type: 'string' } },
})
const numRuns = Number(values.runs ?? 10_000)
const size = Number(values.megabytes ?? 50) * 1_000_000

/** Further properties and large inputs are added here, each from its own file. */
const properties = { ...csvProperties }

for (const [name, property] of Object.entries(properties)) {
  const start = performance.now()
  property({ numRuns, ...(values.seed === undefined ? {} : { seed: Number(values.seed) }) })
  console.log(`${name}: ${numRuns} runs, ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

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
