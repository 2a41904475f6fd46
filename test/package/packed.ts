// Packs the library and installs the tarball into an empty project, once for all tests of a run.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packLibrary } from '../../.ci/release/pack.js'

/** The repository. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** The package's manifest. */
export const manifest: {
  readonly exports: Readonly<Record<string, unknown>>
  readonly version: string
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The entries that hold code: every export but JSON and patterns. */
export const entries: readonly string[] = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.replace(/^\./, 'kompetensi'))

/** Runs a program and returns what it printed; throws with its whole output when it fails. */
export function run(command: string, args: readonly string[], cwd: string = root): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`)
  }
}

/** A consumer's project with the packed library installed. */
export interface PackedProject {
  /** Its folder. */
  readonly folder: string
  /** Paths in the tarball, sorted. */
  readonly files: readonly string[]
}

/** Packs and installs; takes some seconds. */
export function installPacked(): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'kompetensi-consumer-'))
  const { tarball, files } = packLibrary(folder)
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefer-offline', tarball], folder)
  return { folder, files }
}
