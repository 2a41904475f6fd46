// The README as npmjs shows it. There no file stands beside it, so links lead to the repository at the tag of the
// version: they stay right when files move later.

import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './facts.js'

/** Address of a file or folder of the repository at a tag: as a page to read, or as it is (`raw`), for pictures. */
export function addressAt(repository: string, tag: string, path: string, raw: boolean): string {
  const [file = ''] = path.split(/[?#]/)
  const target = join(root, decodeURI(file))
  if (!existsSync(target)) throw new Error(`README.md links to ${path}, which is not there`)
  const kind = raw ? 'raw' : statSync(target).isDirectory() ? 'tree' : 'blob'
  return `${repository}/${kind}/${tag}/${path}`
}

const relative = String.raw`(?![a-z][a-z\d+.-]*:|//|#)`
const links = new RegExp(String.raw`(!?)\[([^\]]*)\]\(${relative}([^)\s]+)\)`, 'gi')
const pictures = new RegExp(String.raw`\b(src|srcset)="${relative}([^"\s]+)"`, 'gi')

/** The text with each relative link and picture made absolute. */
export function absoluteReadme(text: string, repository: string, tag: string): string {
  return text
    .replace(
      links,
      (_, picture: string, label: string, path: string) =>
        `${picture}[${label}](${addressAt(repository, tag, path, picture !== '')})`,
    )
    .replace(
      pictures,
      (_, name: string, path: string) => `${name}="${addressAt(repository, tag, path, true)}"`,
    )
}
