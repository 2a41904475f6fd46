// npm run docs:quality             writes the tables of docs/quality.md anew
// npm run docs:quality -- --count  runs the tests first, and counts them

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { keepFigures, readFigures, type TestFigures, today } from './figures'
import { withTables } from './tables'

interface Suite {
  readonly name: string
  readonly assertionResults: readonly { readonly status: string }[]
}

/** Runs `npm test`, and counts what it did. */
function countTests(): TestFigures {
  const cases = 'reports/cases.txt'
  rmSync(cases, { force: true })
  const env = { ...process.env, KOMPETENSI_REPORT: 'quality', KOMPETENSI_CASES: cases }
  const { status } = spawnSync('npm', ['test'], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error('a test fails')
  const report: { readonly testResults: readonly Suite[] } = JSON.parse(
    readFileSync('reports/quality.json', 'utf8'),
  )
  const passed = (suites: readonly Suite[]): number =>
    suites.flatMap((suite) => suite.assertionResults.filter((test) => test.status === 'passed')).length
  const runs = existsSync(cases) ? readFileSync(cases, 'utf8').trim().split('\n') : []
  return {
    date: today(),
    tests: passed(report.testResults),
    vectors: passed(report.testResults.filter(({ name }) => name.includes('/test/vectors/'))),
    properties: runs.length,
    cases: runs.reduce((sum, count) => sum + Number(count), 0),
  }
}

function writePage(): void {
  const page = new URL('../../quality.md', import.meta.url)
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), readFigures()))
}

// First as it stands: a test wants the page to be that of the figures.
writePage()
if (process.argv.includes('--count')) {
  keepFigures({ tests: countTests() })
  writePage()
}
