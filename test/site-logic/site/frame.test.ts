// The parts of the site's frame that can be tested without building it.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docsFolder, guideSidebar, titleOf } from '../../../docs/.vitepress/config/pages.js'
import {
  addressOf,
  linkedFiles,
  nameOf,
  repositoryFile,
} from '../../../docs/.vitepress/config/repository-links.js'
import { words } from '../../../docs/.vitepress/config/words.js'
import { samplePages } from '../../site/support/sample-pages.js'

describe('links to files of the repository', () => {
  const page = join(docsFolder, 'guides/x.md')

  it('lead to a page that shows the file', () => {
    expect(repositoryFile(page, '../../examples/excel.ts')).toBe('examples/excel.ts')
    expect(addressOf('examples/excel.ts')).toBe('/files/examples-excel-ts')
    expect(repositoryFile(page, '../tools/models/write.ts')).toBe('docs/tools/models/write.ts')
  })

  it('are left alone where they lead to a page, to another host or to nothing', () => {
    for (const href of [
      './read-a-gap-report.md',
      '/start',
      '#here',
      'https://example.org/a.ts',
      '../../none.ts',
    ]) {
      expect(repositoryFile(page, href), href).toBeUndefined()
    }
  })

  it('give each linked file an address of its own', () => {
    const names = linkedFiles().map(nameOf)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the list of guides', () => {
  it('has every guide, in both languages', () => {
    const links = (locale: 'en' | 'id'): string[] =>
      guideSidebar(locale).flatMap(({ items = [] }) => items.flatMap(({ link = '' }) => link))
    expect(links('en')).toContain('/guides/read-a-gap-report')
    expect(links('id')).toContain('/id/guides/read-a-gap-report')
    expect(new Set(links('en')).size).toBe(links('en').length)
  })

  it('calls a guide what its front matter calls it, or else its first heading', () => {
    expect(titleOf('---\ntitle: "Interchange formats: what survives"\n---\n\n# Other\n')).toBe(
      'Interchange formats: what survives',
    )
    expect(titleOf('# Only a heading {#anchor}\n')).toBe('Only a heading')
    expect(titleOf('no heading')).toBeUndefined()
  })
})

describe('the words of the frame', () => {
  it('are there in both languages, and differ', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(texts) : []
    const [en, id] = [texts(words.en), texts(words.id)]
    expect(id.length).toBe(en.length)
    expect([...en, ...id].every((text) => text.trim() !== '')).toBe(true)
    expect(words.id.parts.dictionary).not.toBe(words.en.parts.dictionary)
  })
})

describe('the sample of pages that a browser opens', () => {
  it('is every page written by hand, and first, middle and last of each generated folder', () => {
    const generated = ['a', 'b', 'c', 'd', 'e', 'index'].map((name) => `dictionary/m/${name}.html`)
    expect(samplePages([...generated, 'guides/x.html', 'index.html'])).toEqual([
      'dictionary/m/a.html',
      'dictionary/m/c.html',
      'dictionary/m/e.html',
      'dictionary/m/index.html',
      'guides/x.html',
      'index.html',
    ])
  })
})
