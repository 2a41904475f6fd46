import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * Adds up reports of the test runner. One that is missing, that ran nothing, or that has a suite that could not be
 * loaded counts as a failure. `failures` names each.
 */
export function countTests(files) {
  const counted = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const file of files) {
    try {
      const report = JSON.parse(readFileSync(file, 'utf8'))
      const broken = report.testResults.filter(
        (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
      )
      counted.passed += report.numPassedTests
      counted.skipped += report.numPendingTests + report.numTodoTests
      counted.failed += report.numFailedTests + broken.length
      for (const { name, assertionResults } of report.testResults) {
        const failed = assertionResults.filter(({ status }) => status === 'failed')
        counted.failures.push(...failed.map(({ fullName }) => `${relative('.', name)}: ${fullName}`))
      }
      counted.failures.push(...broken.map(({ name }) => `${relative('.', name)}: could not be loaded`))
      if (report.numTotalTests === 0) throw new Error('no test was run')
    } catch (error) {
      counted.failed++
      counted.failures.push(`${file}: ${error.message}`)
    }
  }
  return counted
}
