// Reads every page of the built site, as files: no browser is needed.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { base, deadLinks, pagePaths, readPage, type SitePage, siteFolder } from './support/index.js'

const pages: readonly SitePage[] = existsSync(siteFolder) ? pagePaths().map(readPage) : []

describe('every page of the site', () => {
  it('is there: each kind, in both languages where it has two', () => {
    const paths = new Set(pages.map(({ path }) => path))
    for (const page of [
      'index',
      'start',
      'playground',
      'charts',
      'guides/read-a-gap-report',
      'dictionary/index',
    ]) {
      expect(paths).toContain(`${page}.html`)
      expect(paths).toContain(`id/${page}.html`)
    }
    expect(paths).toContain('reference/fit/scoreFit.html')
    expect(paths).toContain('performance.html')
  })

  it('links only to pages, and places in them, that are there', () => {
    expect(deadLinks(pages)).toEqual([])
  })

  it('loads nothing from another host', () => {
    const outside = pages.flatMap(({ path, loads }) =>
      loads
        .filter((address) => !address.startsWith(base) && !address.startsWith('data:'))
        .map((address) => `${path}: ${address}`),
    )
    expect(outside).toEqual([])
  })

  it('says its language and its title, and has one first heading', () => {
    const wrong = pages
      .filter(({ path }) => path !== '404.html')
      .filter(
        ({ path, lang, title, firstHeadings }) =>
          lang !== (path.startsWith('id/') ? 'id' : 'en') || title === '' || firstHeadings !== 1,
      )
    expect(
      wrong.map(({ path, lang, title, firstHeadings }) => [path, lang, title, firstHeadings].join(' ')),
    ).toEqual([])
  })
})

describe('the link check', () => {
  const page = (path: string, links: string[], ids: string[] = []): SitePage => ({
    path,
    lang: 'en',
    title: 't',
    firstHeadings: 1,
    ids: new Set(ids),
    links,
    loads: [],
  })

  it('finds a page, a place and a path that are not there, and leaves other hosts alone', () => {
    const found = deadLinks([
      page('a.html', [`${base}b.html`, `${base}b.html#here`, './b.html#there', 'https://example.org/x']),
      page('b.html', ['./none.html', '/elsewhere.html'], ['here']),
    ])
    expect(found).toEqual([
      'a.html → ./b.html#there: no such place in the page',
      'b.html → ./none.html: no such file',
      'b.html → /elsewhere.html: outside of the path the site is served from',
    ])
  })
})

describe('what the site weighs', () => {
  const chunks = join(siteFolder, 'assets/chunks')
  const kilobytes = (start: string): number => {
    const file = existsSync(chunks) ? readdirSync(chunks).find((name) => name.startsWith(start)) : undefined
    return file === undefined ? Number.NaN : gzipSync(readFileSync(join(chunks, file))).length / 1024
  }

  it('the index of the search is loaded when somebody searches, and stays below 400 KB', () => {
    expect(kilobytes('@localSearchIndexroot')).toBeLessThan(400)
    expect(kilobytes('@localSearchIndexid')).toBeLessThan(400)
  })

  it('what every page loads about the others stays below 25 KB', () => {
    expect(kilobytes('metadata')).toBeLessThan(25)
  })
})
