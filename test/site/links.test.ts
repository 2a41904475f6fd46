// Reads every page of the built site, as files: no browser is needed.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { site } from '../../docs/.vitepress/config/addresses.js'
import {
  base,
  comesFromOutside,
  deadLinks,
  fileOf,
  pagePaths,
  parsePage,
  readPage,
  type SitePage,
  siteFolder,
} from './support/index.js'

const pages: readonly SitePage[] = existsSync(siteFolder) ? pagePaths().map(readPage) : []

describe('every page of the site', () => {
  it('is built for the address it is tested at: otherwise build with the same KOMPETENSI_FACTS', () => {
    const icons = new Set(
      pages.flatMap(({ loads }) => loads.filter((address) => address.endsWith('icon.svg'))),
    )
    expect([...icons]).toEqual([`${base}icon.svg`])
    expect(pages.some(({ addresses }) => addresses.length > 0)).toBe(site !== null)
  })

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
    expect(paths).toContain('quality.html')
  })

  it('links only to pages, and places in them, that are there', () => {
    expect(deadLinks(pages, base)).toEqual([])
  })

  it('gives only addresses of pages that are there, for itself and in other languages', () => {
    const paths = new Set(pages.map(({ path }) => path))
    const wrong = pages.flatMap(({ path, addresses }) =>
      addresses
        .filter((address) => {
          const { origin, pathname } = new URL(address)
          return site === null || origin !== new URL(site).origin || !paths.has(fileOf(pathname, base) ?? '')
        })
        .map((address) => `${path}: ${address}`),
    )
    expect(wrong).toEqual([])
  })

  it('loads nothing from another host', () => {
    const outside = pages.flatMap(({ path, loads }) =>
      loads.filter(comesFromOutside).map((address) => `${path}: ${address}`),
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
    addresses: [],
  })

  // A host of one's own, and a path on one that is shared.
  it.each([
    ['/', 'no such file'],
    ['/path/', 'outside of the path the site is served from'],
  ])(
    'below %s finds a page, a place and a path that are not there, and leaves other hosts alone',
    (under, where) => {
      const found = deadLinks(
        [
          page('a.html', [
            `${under}b.html`,
            `${under}b.html#here`,
            './b.html#there',
            'https://example.org/x',
          ]),
          page('b.html', ['./none.html', '/elsewhere.html'], ['here']),
        ],
        under,
      )
      expect(found).toEqual([
        'a.html → ./b.html#there: no such place in the page',
        'b.html → ./none.html: no such file',
        `b.html → /elsewhere.html: ${where}`,
      ])
    },
  )

  it('tells what a page loads from the addresses it gives itself', () => {
    const { loads, addresses } = parsePage(
      'a.html',
      `<link rel="stylesheet" href="//example.org/a.css"><link rel="icon" href="/icon.svg"><script src="https://example.org/a.js">
      </script><img src="data:image/png;base64,"><link rel="canonical" href="https://example.org/a.html">
      <link rel="alternate" hreflang="id" href="https://example.org/id/a.html">`,
    )
    expect(loads.filter(comesFromOutside)).toEqual(['https://example.org/a.js', '//example.org/a.css'])
    expect(loads).toContain('/icon.svg')
    expect(addresses).toEqual(['https://example.org/a.html', 'https://example.org/id/a.html'])
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
