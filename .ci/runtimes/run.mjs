// `npm run check:runtimes`: the packed library does the same work on every runtime, and prints the same SHA-256 of it.
// A runtime that is missing, fails or answers otherwise is named, and the check fails.

import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { makeConsumer } from './consumer.mjs'
import { firstDifference } from './first-difference.mjs'
import { printed } from './in-program.mjs'
import { isThere, runtimes } from './runtimes.mjs'

/** Does the work on one runtime: what came of it, or why nothing did. */
async function attempt(runtime, folder) {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  if (!isThere(runtime)) return { problem: `is missing: there is no ${runtime.program}`, seconds: seconds() }
  try {
    const said = await printed(runtime.program, ['--version'], folder)
    const version = said.match(/\d[\w.-]*/)?.[0]
    const { text, vectors, error } = await runtime.run(folder)
    if (error !== undefined) throw new Error(error)
    return {
      version,
      text,
      vectors,
      hash: createHash('sha256').update(text).digest('hex'),
      seconds: seconds(),
    }
  } catch (error) {
    return { problem: `fails: ${error.message}`, seconds: seconds() }
  }
}

/** What is wrong with an answer, compared with the first; `undefined` where nothing is. */
function problemOf({ vectors: wanted }, { problem, text, vectors }, reference) {
  if (problem !== undefined) return problem
  const difference = firstDifference(reference, text)
  if (difference !== undefined) return `answers otherwise: ${difference}`
  if (vectors === wanted) return undefined
  return wanted
    ? 'does not use the vector kernel'
    : 'uses the vector kernel, where it was thought to be forbidden'
}

/** A runtime with its condition. */
const nameOf = ({ name, condition }) => (condition === '' ? name : `${name} (${condition})`)

/** A line of the table. */
const row = ({ name, condition }, { version = '–', hash = '–', vectors, seconds }) =>
  [
    name.padEnd(8),
    version.padEnd(15),
    hash.padEnd(64),
    (vectors === undefined ? '–' : vectors ? 'vectors' : 'plain').padEnd(7),
    `${seconds.toFixed(1)} s`.padStart(6),
    condition,
  ].join('  ')

const folder = await makeConsumer()
const problems = []
let reference
try {
  for (const runtime of runtimes) {
    const answer = await attempt(runtime, folder)
    console.log(row(runtime, answer).trimEnd())
    reference ??= answer.text
    const problem = problemOf(runtime, answer, reference ?? '')
    if (problem !== undefined) problems.push(`${nameOf(runtime)} ${problem}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  problems.length === 0
    ? `the same on all ${runtimes.length}; not run here: Safari, React Native (Hermes), Windows and macOS`
    : problems.join('\n'),
)
process.exitCode = problems.length === 0 ? 0 : 1
