import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../src/', import.meta.url)

/** Every TypeScript file below `src`, with its path below `src` and its text. */
export function sourceFiles(): { readonly path: string; readonly text: string }[] {
  return readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}
