// What the built site is made of, read from its files.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { siteFolder } from './start-site.js'

/** A built page: where it links and what can be linked to in it. */
export interface SitePage {
  /** Its file below the site's folder, such as `guides/read-a-gap-report.html`. */
  readonly path: string
  /** Its language. */
  readonly lang: string | undefined
  /** Its title. */
  readonly title: string
  /** How many first headings it has. */
  readonly firstHeadings: number
  /** The ids of its elements. */
  readonly ids: ReadonlySet<string>
  /** Where its links go, as written. */
  readonly links: readonly string[]
  /** What it loads: scripts, styles, pictures. */
  readonly loads: readonly string[]
  /** The one address it gives itself, and those of the same page in each language: for search engines, loaded by nobody. */
  readonly addresses: readonly string[]
}

/** Every page of the site, in the order of their paths. */
export function pagePaths(): string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
}

/** Reads one page of the site. */
export function readPage(path: string): SitePage {
  return parsePage(path, readFileSync(join(siteFolder, path), 'utf8'))
}

const addressing = ['link[rel=canonical]', 'link[rel=alternate]']

/** Reads the text of a page. */
export function parsePage(path: string, text: string): SitePage {
  const html = parse(text, { comment: false })
  const attributes = (selector: string, name: string): string[] =>
    html.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? [])
  return {
    path,
    lang: html.querySelector('html')?.getAttribute('lang'),
    title: html.querySelector('title')?.text ?? '',
    firstHeadings: html.querySelectorAll('h1').length,
    ids: new Set(attributes('[id]', 'id')),
    links: attributes('a[href]', 'href'),
    loads: [
      ...attributes('script[src], img[src], iframe[src], source[src]', 'src'),
      ...attributes(`link[href]:not(${addressing.join(', ')})`, 'href'),
    ],
    addresses: attributes(addressing.join(', '), 'href'),
  }
}
