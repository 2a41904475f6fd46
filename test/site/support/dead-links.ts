// Finds links of the built site that lead nowhere: no such file, or no such place in it.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SitePage } from './site-pages.js'
import { siteFolder } from './start-site.js'

const host = 'https://site.example'

/** The file of the site that a path stands for, or undefined if it is not below the path the site is served from. */
export function fileOf(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const file = pathname.slice(base.length)
  return file === '' || file.endsWith('/') ? `${file}index.html` : file
}

/** Whether what a page loads is neither in the page itself nor on its host. */
export function comesFromOutside(address: string): boolean {
  // Not by its first letters: `//example.org/x` begins as a path does.
  return !address.startsWith('data:') && new URL(address, host).origin !== host
}

/** What is wrong with an address a page links to or loads, or undefined. */
function problem(
  page: SitePage,
  href: string,
  byPath: ReadonlyMap<string, SitePage>,
  base: string,
): string | undefined {
  const url = new URL(href, `${host}${base}${page.path}`)
  if (url.origin !== host) return undefined
  const file = fileOf(decodeURI(url.pathname), base)
  if (file === undefined) return 'outside of the path the site is served from'
  const target = byPath.get(file)
  if (target === undefined) return existsSync(join(siteFolder, file)) ? undefined : 'no such file'
  const anchor = decodeURIComponent(url.hash.slice(1))
  // State of the playground is behind the `#` of its address.
  if (anchor === '' || target.ids.has(anchor) || /(^|\/)playground\.html$/.test(file)) return undefined
  return 'no such place in the page'
}

/**
 * Every link and load of the pages that leads nowhere, once, with the first page that has it. `base` is the path the site is
 * served from.
 */
export function deadLinks(pages: readonly SitePage[], base: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const found = new Map<string, string>()
  const seen = new Set<string>()
  for (const page of pages) {
    for (const href of [...page.links, ...page.loads]) {
      const key = href.startsWith('/') ? href : `${page.path} ${href}`
      if (seen.has(key)) continue
      seen.add(key)
      const wrong = problem(page, href, byPath, base)
      if (wrong !== undefined) found.set(key, `${page.path} → ${href}: ${wrong}`)
    }
  }
  return [...found.values()]
}
