import { describe, expect, it } from 'vitest'
import { withoutPreloads } from '../../../docs/.vitepress/config/preloads'

const link = (file: string): string => `<link rel="modulepreload" href="/kompetensi/assets/chunks/${file}">`
const head = [
  'framework.Df4D.js',
  'VPLocalSearchBox.a-_1.js',
  'Playground.B1.js',
  'ChartGallery.C2.js',
  'DictionaryFilter.D3.js',
  'dictionary-en.data.E4.js',
]
  .map(link)
  .join('')

const left = (page: string): string[] =>
  [...withoutPreloads(head, page).matchAll(/chunks\/(\w+)/g)].map(([, name = '']) => name)

describe('what a page loads beforehand', () => {
  it('is what it shows', () => {
    expect(left('guides/career-paths.md')).toEqual(['framework'])
    expect(left('id/playground.md')).toEqual(['framework', 'Playground'])
    expect(left('charts.md')).toEqual(['framework', 'ChartGallery'])
    expect(left('id/dictionary/lembaga-xy/index.md')).toEqual(['framework', 'DictionaryFilter'])
  })

  it('leaves everything else as it is', () => {
    const html = '<link rel="stylesheet" href="/a/Playground.css"><p>Playground.js</p>'
    expect(withoutPreloads(html, 'index.md')).toBe(html)
  })
})
