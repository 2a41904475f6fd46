// Lays out `dist-package`, the folder that is published: what is built, and a README for npmjs. The checkout itself is
// not touched, so nothing has to be put back. Without the owner's facts it can be packed and installed, but npm refuses
// to publish it, since it is marked private; with `--publish` staging refuses already.

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Facts, manifestFields, readFacts, refusal, root } from './facts.js'
import { absoluteReadme } from './readme.js'

const folder = join(root, 'dist-package')

/**
 * package.json for the one who installs: nothing that only a checkout can use, and what follows from the facts whether or
 * not `npm run facts` has been run since they were written down.
 */
export function stagedManifest(text: string, facts: Facts): { readonly version: string } {
  const { scripts, devDependencies, overrides, publishConfig, ...rest } = JSON.parse(text)
  const { directory, ...config } = publishConfig
  const unpublishable = refusal(facts) !== undefined
  return {
    ...rest,
    ...manifestFields(facts),
    publishConfig: config,
    ...(unpublishable && { private: true }),
  }
}

function stage(publish: boolean): void {
  const facts = readFacts()
  const refused = refusal(facts)
  if (publish && refused !== undefined) throw new Error(refused)
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('Build the library first: npm run build')

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const path of ['dist', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  const manifest = stagedManifest(readFileSync(join(root, 'package.json'), 'utf8'), facts)
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const { repository } = facts
  writeFileSync(
    join(folder, 'README.md'),
    repository === null ? readme : absoluteReadme(readme, repository, `v${manifest.version}`),
  )
}

if (process.argv[1] === import.meta.filename) {
  try {
    stage(process.argv.includes('--publish'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
