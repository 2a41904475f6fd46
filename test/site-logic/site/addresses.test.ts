import { describe, expect, it } from 'vitest'
import { addressHead, basePath, isWrittenByHand } from '../../../docs/.vitepress/config/addresses.js'

const site = 'https://example.org/kompetensi/'
const pages = ['index.md', 'id/index.md', 'start.md', 'id/start.md', 'performance.md']
const addresses = (page: string) =>
  addressHead(site, page, pages).map(([, mark]) => `${mark?.['hreflang'] ?? 'canonical'} ${mark?.['href']}`)

describe('addresses of pages', () => {
  it('are left out while the site has none', () => {
    expect(addressHead(null, 'start.md', pages)).toEqual([])
    expect(basePath(null)).toBe('/kompetensi/')
    expect(basePath('https://example.org/a/b/')).toBe('/a/b/')
    expect(basePath('https://kompetensi.example.org/')).toBe('/')
  })

  it('name the page and its twin in the other language', () => {
    expect(addresses('id/start.md')).toEqual([
      `canonical ${site}id/start.html`,
      `en ${site}start.html`,
      `id ${site}id/start.html`,
      `x-default ${site}start.html`,
    ])
    expect(addresses('id/index.md').slice(0, 2)).toEqual([`canonical ${site}id/`, `en ${site}`])
  })

  it('name no twin that is not there', () => {
    expect(addresses('performance.md')).toEqual([`canonical ${site}performance.html`])
  })

  it('offer to edit only what people write', () => {
    expect(['start.md', 'id/guides/x.md', 'decisions/0001.md'].every(isWrittenByHand)).toBe(true)
    expect(
      ['dictionary/a.md', 'id/dictionary/a.md', 'reference/x.md', 'files/a.md'].some(isWrittenByHand),
    ).toBe(false)
  })
})
