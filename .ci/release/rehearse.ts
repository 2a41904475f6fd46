// Rehearses a release in a copy of the checkout, with example values for the owner's facts and a registry on loopback:
// the commands of .github/workflows/release.yml, then what a stranger does who reads the README on npmjs.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import facts from './example-facts.json' with { type: 'json' }
import { type Facts, root } from './facts.js'
import { deadLinks } from './links.js'
import { startRegistry } from './registry.js'

const linesOfOneScreen = 35
const columns = 120

const temporary = mkdtempSync(join(tmpdir(), 'kompetensi-release-'))
const copy = join(temporary, 'checkout')
const consumer = join(temporary, 'consumer')

interface Run {
  readonly status: number | null
  readonly output: string
}

/** Runs a program and returns how it ended and what it printed. */
function attempt(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, output: `${stdout}${stderr}` }
}

/** Runs a program that has to succeed. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, output } = attempt(command, args, cwd, env)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${output}`)
  return output
}

function say(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`)
}

function writeFacts(values: Facts): void {
  writeFileSync(join(copy, '.ci/release/facts.json'), JSON.stringify(values))
}

/** Copies what git holds, and makes it a repository of its own: changesets asks for the commit of each entry. */
function copyCheckout(): void {
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0')
  for (const file of files.filter((path) => path !== '' && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const git = (...args: string[]) => run('git', args, copy)
  git('init', '--quiet', '--initial-branch=main')
  // Without a name git makes no tag; the machine's own may not be set.
  git('config', 'user.name', 'rehearsal')
  git('config', 'user.email', 'rehearsal@example.org')
  writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'The checkout')
}

/** Each fact is missed by itself, by its own name, before anything is versioned, built or sent to the registry. */
function refusesWithoutFacts(environment: NodeJS.ProcessEnv): void {
  const commands = [
    ['publish', '--ignore-scripts=false'],
    ['run', 'release:version'],
    ['run', 'release'],
  ]
  for (const key of Object.keys(facts) as (keyof typeof facts)[]) {
    writeFacts({ ...facts, [key]: null })
    for (const command of commands) {
      const { status, output } = attempt('npm', command, copy, environment)
      assert.notEqual(status, 0, `npm ${command.join(' ')} went through without ${key}`)
      const sentence = output.match(/kompetensi cannot be published yet: .*/)?.[0] ?? output
      const named = Object.keys(facts).filter((name) => sentence.includes(`("${name}")`))
      assert.deepEqual(named, [key], sentence)
    }
  }
  const changed = run('git', ['status', '--porcelain', '--ignored'], copy).trimEnd().split('\n')
  assert.deepEqual(changed.map((line) => line.slice(3)).toSorted(), [
    '.ci/release/facts.json',
    'node_modules',
  ])
  writeFacts(facts)
  const { status, output } = attempt('npm', ['publish'], copy, environment)
  assert.notEqual(status, 0)
  assert.match(output, /Publish with `npm run release`/)
}

/** The rows a text takes on a screen. */
function rowsOf(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / columns)), 0)
}

/** The newest entry stands under the title and is read on one screen. */
function checkChangelog(version: string): void {
  const changelog = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8')
  assert.ok(changelog.startsWith(`# kompetensi\n\n## ${version}\n\n### `), changelog.slice(0, 200))
  const [, entry = ''] = changelog.split(/^## .*$/m)
  const rows = rowsOf(entry.trim()) + 2
  assert.ok(rows <= linesOfOneScreen, `The entry of ${version} takes ${rows} rows of ${columns} columns`)
  say(`CHANGELOG: ${version} takes ${rows} rows`)
}

/** `npm run release:version`, `npm run facts` and `npm run release`, as the workflow and the owner run them. */
function release(environment: NodeJS.ProcessEnv): string {
  run('npm', ['run', 'facts'], copy)
  run('npm', ['run', 'release:version'], copy)
  const file = join(copy, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const { version } = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8'))
  assert.equal(manifest.version, version)
  run('npx', ['biome', 'format', 'package.json'], copy)
  checkChangelog(version)

  // Provenance is proved by the service that runs the workflow; nobody proves anything here.
  assert.equal(manifest.publishConfig.provenance, true)
  manifest.publishConfig.provenance = false
  writeFileSync(file, JSON.stringify(manifest))
  say('builds and publishes')
  run('npm', ['run', 'release'], copy, environment)
  assert.match(run('git', ['tag'], copy), new RegExp(`^v${version}$`, 'm'))
  return version
}

/** Installs from the registry and runs the README's example, which prints what the README says. */
function useAsStranger(environment: NodeJS.ProcessEnv): void {
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  run('npm', ['install', 'kompetensi', '--no-audit', '--no-fund'], consumer, environment)
  const readme = readFileSync(join(consumer, 'node_modules/kompetensi/README.md'), 'utf8')
  const [, example = ''] = readme.match(/```ts\n(import [\s\S]*?)```/) ?? []
  writeFileSync(join(consumer, 'example.js'), example)
  const output = run('node', ['example.js'], consumer)
  const promised = [...example.matchAll(/^\/\/ (.*)$/gm)].flatMap(([, line = '']) =>
    line === '…' ? [] : [line],
  )
  assert.ok(promised.length > 0, 'The example of the README promises nothing')
  for (const line of promised)
    assert.ok(output.includes(line), `The example does not print: ${line}\n${output}`)
}

/** The package as the registry has it. */
async function checkPublished(url: string, version: string): Promise<void> {
  const answer = await fetch(`${url}kompetensi/${version}`)
  const published = JSON.parse(await answer.text())
  assert.equal(published.homepage, facts.site)
  assert.equal(published.repository.url, `git+${facts.repository}.git`)
  assert.equal(published.bugs.url, `${facts.repository}/issues`)
  assert.equal(published.scripts, undefined)
  const folder = join(consumer, 'node_modules/kompetensi')
  for (const path of ['LICENSE', 'CHANGELOG.md', 'README.md', 'dist/index.js', 'dist/index.d.ts'])
    assert.ok(existsSync(join(folder, path)), `${path} is not in the package`)
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const { checked, problems } = await deadLinks(readme, {
    root: copy,
    repository: facts.repository,
    tag: `v${version}`,
  })
  assert.deepEqual(problems, [])
  assert.ok(checked >= 10, `Only ${checked} links were found in the README`)
  say(`README: ${checked} links and pictures lead to files of the checkout`)
}

const environmentFor = (url: string): NodeJS.ProcessEnv => {
  const userconfig = join(temporary, 'npmrc')
  writeFileSync(userconfig, `registry=${url}\n${url.replace('http:', '')}:_authToken=anybody\n`)
  return { npm_config_registry: url, npm_config_userconfig: userconfig }
}

const registry = await startRegistry(temporary)
try {
  copyCheckout()
  const environment = environmentFor(registry.url)
  refusesWithoutFacts(environment)
  say('refuses to publish without each of the facts')
  const version = release(environment)
  useAsStranger(environment)
  say('installed from the registry; the README’s example prints what it says')
  await checkPublished(registry.url, version)
  say(`${version} could be released`)
} finally {
  registry.stop()
  rmSync(temporary, { recursive: true, force: true })
}
