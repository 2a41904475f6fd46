// Builds the documentation into docs/site. Nothing of an earlier run is used.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.js'

for (const folder of ['site', 'reference', 'dictionary', 'id/dictionary', '.vitepress/cache']) {
  rmSync(join(root, 'docs', folder), { recursive: true, force: true })
}
await import('./generate.js')
await run('npx', 'vitepress', 'build', 'docs')
