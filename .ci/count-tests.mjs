import { readFileSync } from 'node:fs'

/**
 * Adds up reports of the test runner. One that is missing, that ran nothing, or that has a suite that could not be
 * loaded counts as a failure.
 */
export function countTests(files) {
  const counted = { passed: 0, failed: 0, skipped: 0 }
  for (const file of files) {
    try {
      const report = JSON.parse(readFileSync(file, 'utf8'))
      const broken = report.testResults.filter(
        (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
      )
      counted.passed += report.numPassedTests
      counted.skipped += report.numPendingTests + report.numTodoTests
      counted.failed += report.numFailedTests + broken.length
      if (report.numTotalTests === 0) throw new Error('no test was run')
    } catch (error) {
      counted.failed++
      console.error(`${file}: ${error.message}`)
    }
  }
  return counted
}
