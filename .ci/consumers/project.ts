// The library as its users install it: packed once, then put into folders of their own by npm and by pnpm.

import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** This folder: the tools of the consumers are installed here. */
export const here: string = fileURLToPath(new URL('./', import.meta.url))

/** Where the projects are made that need those tools; anew in each run. */
export const work: string = join(here, 'work')

/** What is read of a package's manifest. */
interface Manifest {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** The manifest in a folder. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The version of a tool that is installed here. */
export function versionOf(tool: string): string {
  return manifestOf(join(here, 'node_modules', tool)).version
}

/** Runs a program; what it printed, or an error with all of it. */
export function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1', NODE_ENV: undefined }
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`))
    })
  })
}

/** Installs the tools, unless they are there as the lock says. */
export function installTools(): void {
  const [installed, lock] = [join(here, 'node_modules/.package-lock.json'), join(here, 'package-lock.json')]
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: here, stdio: 'inherit' })
}

/** Makes a project in a folder and installs the tarball, and what else it names. */
export async function install(
  manager: 'npm' | 'pnpm',
  folder: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  if (manager === 'npm') {
    await run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefer-offline'], folder)
  } else {
    const pnpm = join(here, 'node_modules/pnpm/bin/pnpm.cjs')
    await run('node', [pnpm, 'install', '--prefer-offline', '--ignore-workspace'], folder)
  }
}

/** The README's first example as a module that exports its report text, so that a changed README is tried as it is. */
export function readmeModule(): string {
  const example = readFileSync(join(root, 'README.md'), 'utf8').match(/^```ts\n([\s\S]*?)^```$/m)?.[1] ?? ''
  const lines = example.split('\n').filter((line) => !/^(\/\/|console\.log\(report)/.test(line))
  const printed = lines.findIndex((line) => line.startsWith('console.log(describeGap('))
  if (printed < 0) throw new Error('the README no longer prints describeGap(…) in its first example')
  return lines.with(printed, (lines[printed] ?? '').replace('console.log', 'export const text = ')).join('\n')
}

/** The lines the README says that example prints, without those it leaves out. */
export function readmeLines(): string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const said = readme.match(/^console\.log\(describeGap\(.*\n((?:\/\/ .*\n)+)/m)?.[1] ?? ''
  return said.split('\n').flatMap((line) => (line === '' || line === '// …' ? [] : [line.slice(3)]))
}

/** A project of this folder, copied to where the library is installed, with the README's example in it. */
export function copyProject(name: string): string {
  const folder = join(work, name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(here, 'projects', name), folder, { recursive: true })
  return folder
}
