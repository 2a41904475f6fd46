// A page may link to any file of the repository, as on a code host. The site has a page for each file that is linked
// so; this turns the link into one to that page.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { docsFolder } from './pages.js'

const repository = join(docsFolder, '..')

/** The address of the page that shows a file of the repository. */
export function addressOf(file: string): string {
  return `/files/${nameOf(file)}`
}

/** A file's path as one word. */
export function nameOf(file: string): string {
  return file
    .replace(/^\.+/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
}

/** The file of the repository a link points to, if that is no page of the site. */
export function repositoryFile(page: string, href: string): string | undefined {
  if (/^([a-z]+:|\/|#)/i.test(href)) return undefined
  const path = join(dirname(page), decodeURI(href.replace(/[?#].*$/, '')))
  const inDocs = relative(docsFolder, path)
  const outside = inDocs.startsWith('..') || inDocs.startsWith('tools')
  return outside && existsSync(path) && statSync(path).isFile() ? relative(repository, path) : undefined
}

function markdownBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
}

/** Every file of the repository that a page written by hand links to, in the order of their paths. */
export function linkedFiles(): string[] {
  const pages = [
    ...readdirSync(docsFolder).flatMap((file) => (file.endsWith('.md') ? [join(docsFolder, file)] : [])),
    ...['guides', 'decisions', 'models', 'id'].flatMap((folder) => markdownBelow(join(docsFolder, folder))),
  ]
  const files = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(
      ([, href = '']) => repositoryFile(page, href) ?? [],
    ),
  )
  return [...new Set(files)].sort()
}

/** Sends links to files of the repository to the pages that show them. */
export function useRepositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', (state) => {
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      const file = href === null ? undefined : repositoryFile(state.env.path, href)
      if (file !== undefined) token.attrSet('href', `${addressOf(file)}.md`)
    }
  })
}
