// `npm run check:consumers`: the packed library in other people's tools. Needs a build. Prints what ran in which version;
// fails on any red. Names of consumers as arguments run these alone (`declarations`, `jest-ts`, `vite` …).

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packLibrary } from '../release/pack.js'
import { declarations } from './declarations.js'
import type { Outcome } from './outcome.js'
import { install, installTools, work } from './project.js'
import { tools } from './tools.js'

const only = process.argv.slice(2)
const others = only.filter((name) => name !== 'declarations')

function show({ what, version, seconds, wrong, note = '' }: Outcome): void {
  console.log(
    `${wrong.length === 0 ? 'ok ' : 'RED'} ${what.padEnd(32)} ${version.padEnd(38)} ${seconds.toFixed(1).padStart(5)} s  ${note}`,
  )
  for (const line of wrong.slice(0, 12)) console.log(`    ${line}`)
  if (wrong.length > 12) console.log(`    and ${wrong.length - 12} more`)
}

installTools()
const temporary = mkdtempSync(join(tmpdir(), 'kompetensi-consumers-'))
const { tarball } = packLibrary(temporary)
const outcomes: Outcome[] = []

if (only.length === 0 || others.length > 0) {
  rmSync(work, { recursive: true, force: true })
  await install('npm', work, { kompetensi: `file:${tarball}` })
  // webpack and others look upwards for one: ours has paths to the sources.
  writeFileSync(join(work, 'tsconfig.json'), '{}')
  outcomes.push(...(await tools(others)))
}
if (only.length === 0 || others.length < only.length) {
  outcomes.push(...(await declarations(tarball, join(temporary, 'declarations'))))
}
rmSync(temporary, { recursive: true, force: true })

for (const outcome of outcomes) show(outcome)
const red = outcomes.filter(({ wrong }) => wrong.length > 0).length
console.log(`${outcomes.length - red} passed, ${red} failed`)
if (red > 0 || outcomes.length === 0) process.exitCode = 1
