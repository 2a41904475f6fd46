import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the build of the site writes. */
const written = /^(?:site|reference|dictionary|id\/dictionary|\.vitepress\/(?:cache|\.temp))\//

/** Every TypeScript and Vue file of a folder that people write, with its path below it and its text. */
export function sourceFiles(
  folder: 'src' | 'docs' = 'src',
): { readonly path: string; readonly text: string }[] {
  const root = new URL(`../../${folder}/`, import.meta.url)
  return readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|vue)$/.test(path) && !(folder === 'docs' && written.test(path)))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}
