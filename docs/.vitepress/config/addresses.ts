// Where the site and the repository are, once the owner has said so. Until then pages have no canonical address, no link to
// edit them and no site map, and everything else works as it is.

import type { HeadConfig } from 'vitepress'
import example from '../../../.ci/release/example-facts.json' with { type: 'json' }
import facts from '../../../.ci/release/facts.json' with { type: 'json' }

/**
 * A fact, or an example of it: `KOMPETENSI_FACTS=example`, as the check has it, builds the site as it will be once the owner
 * has said the facts. What only shows then is red now.
 */
function factOf(key: 'site' | 'repository'): string | null {
  return facts[key] ?? (process.env['KOMPETENSI_FACTS'] === 'example' ? example[key] : null)
}

/** Address the site is served from, with a slash at its end. */
export const site: string | null = factOf('site')

/** Address of the repository. */
export const repository: string | null = factOf('repository')

/** The path the site is served below. */
export function basePath(address: string | null): string {
  return (
    process.env['KOMPETENSI_DOCS_BASE'] ?? (address === null ? '/kompetensi/' : new URL(address).pathname)
  )
}

/** A page's address below the site's. */
function pageAddress(address: string, page: string): string {
  return address + page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')
}

/** Marks for search engines: the page's one address, and those of the same page in each language. */
export function addressHead(address: string | null, page: string, pages: readonly string[]): HeadConfig[] {
  if (address === null) return []
  const english = page.replace(/^id\//, '')
  const indonesian = `id/${english}`
  const alternate = (hreflang: string, of: string): HeadConfig => [
    'link',
    { rel: 'alternate', hreflang, href: pageAddress(address, of) },
  ]
  const inBoth = pages.includes(english) && pages.includes(indonesian)
  return [
    ['link', { rel: 'canonical', href: pageAddress(address, page) }],
    ...(inBoth
      ? [alternate('en', english), alternate('id', indonesian), alternate('x-default', english)]
      : []),
  ]
}

/** Whether a page is written by hand: only then is there something to edit. */
export function isWrittenByHand(page: string): boolean {
  return !/^((id\/)?dictionary|reference|files|models)\//.test(page)
}
