// What is published, as a file: every check that installs the library installs this.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './facts.js'

/** The package as a tarball. */
export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string
  /** Paths in it, sorted. */
  readonly files: readonly string[]
}

/** Lays out what a release publishes from the build that is there, and packs it into a folder. */
export function packLibrary(folder: string): Packed {
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  run('npx', 'tsx', '.ci/release/stage.ts')
  const [packed] = JSON.parse(
    run('npm', 'pack', './dist-package', '--json', '--silent', '--pack-destination', folder),
  ) as [{ readonly filename: string; readonly files: readonly { readonly path: string }[] }]
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path).sort() }
}
