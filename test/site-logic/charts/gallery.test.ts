import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { galleryWords } from '../../../docs/.vitepress/theme/charts/gallery-words.js'
import { sampleSource } from '../../../docs/.vitepress/theme/charts/sample-source.js'
import { chartSamples } from '../../../examples/support/chart-samples.js'

const source = readFileSync(new URL('../../../examples/support/chart-samples.ts', import.meta.url), 'utf8')

describe('the page of charts', () => {
  it.each(Object.keys(chartSamples))(
    'shows the call of %s, and says in both languages what it is',
    (name) => {
      const code = sampleSource(source, name)
      expect(code.startsWith(`${name}: (options) =>`)).toBe(true)
      expect(code).toContain(`${name}(`)
      expect(code).not.toContain('#')
      expect(galleryWords.id.charts[name]?.about).toBeTruthy()
      expect(galleryWords.en.charts[name]?.about).toBeTruthy()
    },
  )

  it('shows the data the calls use', () => {
    expect(sampleSource(source, 'data')).toMatch(/^const job = /)
  })

  it('shows nothing for a region that is not there', () => {
    expect(sampleSource(source, 'nothing')).toBe('')
  })

  it('says no more than there is', () => {
    expect(Object.keys(galleryWords.id.charts)).toEqual(Object.keys(chartSamples))
    expect(Object.keys(galleryWords.en.charts)).toEqual(Object.keys(chartSamples))
  })
})
