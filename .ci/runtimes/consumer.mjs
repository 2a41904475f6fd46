// An empty project with the packed library installed, and the work beside it.

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { packLibrary } from '../release/pack.ts'

const sources = ['work.mjs', 'print.mjs', 'under-ses.mjs', 'page.mjs', 'worker.mjs']

/** Packs what is built and installs it; returns the project's folder. */
export async function makeConsumer() {
  const folder = mkdtempSync(join(tmpdir(), 'kompetensi-runtimes-'))
  const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  const { tarball } = packLibrary(folder)
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  npm(folder, 'install', '--no-audit', '--no-fund', '--silent', '--prefer-offline', tarball)
  for (const name of sources) copyFileSync(new URL(name, import.meta.url), join(folder, name))
  await bundle(folder, 'page')
  await bundle(folder, 'worker')
  return folder
}

/** For platforms that know no bare names: everything in one file. */
async function bundle(folder, name) {
  await build({
    absWorkingDir: folder,
    entryPoints: [`${name}.mjs`],
    outfile: `${name}.bundle.js`,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  })
}
