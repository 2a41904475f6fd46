// npm run fuzz:coverage          branches of each reader that its tests and two thousand spoilt inputs each reach; less than 95 % of
//                                those of a folder is a failure, and says which are not reached
// KOMPETENSI_FUZZ=50 npm run fuzz:coverage        ten thousand spoilt inputs

import { existsSync, readFileSync } from 'node:fs'
import { startVitest } from 'vitest/node'

/** The least of a folder's branches that has to be reached, in percent. */
const least = 95

const reportsDirectory = 'reports/fuzz-coverage'

process.env['KOMPETENSI_FUZZ'] ??= '10'
process.env['KOMPETENSI_REPORT'] = 'fuzz-coverage-tests'
const tests = ['test/interchange', 'test/record', 'test/slow/fuzz']
const vitest = await startVitest('test', tests, {
  watch: false,
  project: ['main', 'slow'],
  reporters: ['dot'],
  coverage: {
    enabled: true,
    provider: 'v8',
    include: ['src/interchange/**', 'src/record/**'],
    reporter: ['json'],
    // A failing test is a failure of its own: what was reached is told all the same.
    reportOnFailure: true,
    reportsDirectory,
  },
})
await vitest.close()

/** What istanbul's reports say of a file. */
interface FileCoverage {
  /** How often each way of a branch was taken. */
  readonly b: Readonly<Record<string, readonly number[]>>
  readonly branchMap: Readonly<
    Record<string, { readonly type: string; readonly loc: { readonly start: { readonly line: number } } }>
  >
}

/** What was reached of a folder. */
interface FolderCoverage {
  branches: number
  readonly missed: string[]
}

function foldersOf(files: Readonly<Record<string, FileCoverage>>): ReadonlyMap<string, FolderCoverage> {
  const folders = new Map<string, FolderCoverage>()
  for (const [path, { b, branchMap }] of Object.entries(files)) {
    const [, file = path, name = ''] = /src\/((?:interchange\/)?([^/]+)\/.*)$/.exec(path) ?? []
    const folder = folders.get(name) ?? { branches: 0, missed: [] }
    folders.set(name, folder)
    for (const [id, taken] of Object.entries(b)) {
      folder.branches += taken.length
      taken.forEach((times, way) => {
        const branch = branchMap[id]
        if (times === 0) folder.missed.push(`${file}:${branch?.loc.start.line} ${branch?.type} ${way + 1}`)
      })
    }
  }
  return folders
}

const report = `${reportsDirectory}/coverage-final.json`
if (!existsSync(report)) throw new Error('the tests did not run: there is no report')
for (const [name, { branches, missed }] of foldersOf(JSON.parse(readFileSync(report, 'utf8')))) {
  const reached = (100 * (branches - missed.length)) / branches
  console.log(`${name}: ${reached.toFixed(1)} % of ${branches} branches`)
  if (reached >= least) continue
  process.exitCode = 1
  for (const one of missed) console.log(`  ${one}`)
}
