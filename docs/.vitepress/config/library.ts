// Where the pages get the library from, by the names readers import it by.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tsconfig from '../../../tsconfig.json' with { type: 'json' }

const repository = new URL('../../../', import.meta.url)

/** Aliases for the sources of the library, by the same names as `paths` of tsconfig. */
function sourceAliases(): { find: RegExp; replacement: string }[] {
  return Object.entries(tsconfig.compilerOptions.paths).map(([name, [path = '']]) => ({
    find: new RegExp(`^${name}$`),
    replacement: fileURLToPath(new URL(path, repository)),
  }))
}

/**
 * Aliases the pages are built with: the sources, because of them each page takes only the functions it uses. Of what is
 * built, one file holds all: the playground would load what only the charts need. `KOMPETENSI_DOCS_LIBRARY=dist` takes
 * what is built.
 */
export function libraryAliases(): { find: RegExp; replacement: string }[] {
  if (process.env['KOMPETENSI_DOCS_LIBRARY'] !== 'dist') return sourceAliases()
  if (!existsSync(new URL('dist/index.js', repository)))
    throw new Error('Build the library first: npm run build:js')
  return []
}
