// Runs parts of the check one after the other (`cit` is `npm cit`, any other an npm script), also when one has failed;
// then prints minutes a part and "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { countTests } from './count-tests.mjs'

/** The reports of the test runner that a part writes; a part without one counts as one check. */
const reportsOf = {
  cit: ['tests'],
  test: ['tests'],
  'test:slow': ['slow-tests'],
  'check:built': ['package-tests', 'site-tests'],
}

const parts = process.argv.slice(2).map((name) => {
  const started = Date.now()
  const reports = (reportsOf[name] ?? []).map((report) => `reports/${report}.json`)
  for (const file of reports) rmSync(file, { force: true })
  const { status } = spawnSync('npm', name === 'cit' ? ['cit'] : ['run', name], { stdio: 'inherit' })
  const counted = countTests(reports)
  // What failed outside the tests (a build, a lint) is one failure more; so is a part that has no tests.
  if (status !== 0 && counted.failed === 0) {
    counted.failed++
    counted.failures.push(`ended with ${status}; see what it printed`)
  }
  if (status === 0 && reports.length === 0) counted.passed++
  return { name, minutes: (Date.now() - started) / 60_000, ...counted }
})

console.log('\npart             minutes   passed   failed  skipped')
for (const { name, minutes, passed, failed, skipped } of parts) {
  const cells = [minutes.toFixed(1), passed, failed, skipped].map((cell) => String(cell).padStart(9))
  console.log(`${name.padEnd(15)}${cells.join('')}`)
}
const sum = (column) => parts.reduce((total, part) => total + part[column], 0)
if (sum('skipped') > 0)
  console.log(`${sum('skipped')} skipped: what they need is not here, and each says what that is`)
for (const { name, failures } of parts)
  for (const failure of failures) console.log(`failed in ${name}: ${failure}`)
console.log(`${sum('minutes').toFixed(1)} minutes`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1
