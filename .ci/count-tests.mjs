// Adds up the reports the test runner wrote, and ends with the plain line "N passed, N failed".
// A report that is missing, that ran nothing, or that has a suite that could not be loaded counts as a failure.
import { readFileSync } from 'node:fs'

let passed = 0
let failed = 0
let skipped = 0
for (const file of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    passed += report.numPassedTests
    skipped += report.numPendingTests + report.numTodoTests
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    )
    failed += report.numFailedTests + broken.length
    if (report.numTotalTests === 0) {
      failed++
      console.error(`${file}: no test was run`)
    }
  } catch (error) {
    failed++
    console.error(`${file}: ${error.message}`)
  }
}
if (skipped > 0) console.log(`${skipped} skipped: what they need is not here, and each says what that is`)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exitCode = 1
