// Writes what the site shows and nobody writes by hand: the dictionary and the reference.

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.js'

/** When the newest source of the library was changed. */
function newestSource(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map((file) => statSync(join(root, 'src', file)).mtimeMs))
}

const built = join(root, 'dist/index.js')
if (!existsSync(built) || statSync(built).mtimeMs < newestSource())
  await run('npm', 'run', '--silent', 'build:js')

await Promise.all([
  run('npx', 'tsx', 'docs/tools/dictionary/write.ts'),
  run('npx', 'tsx', 'docs/tools/reference/write.ts'),
])
