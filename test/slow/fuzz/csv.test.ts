import { describe, it } from 'vitest'
import { csvProperties, largeTexts, readLarge } from '../../fuzz/csv.js'

describe('the readers of tables', () => {
  it.each(Object.entries(csvProperties))('take %s', (_, property) => {
    property({ numRuns: 200 })
  })

  it.each(Object.entries(largeTexts(100_000)))('take a large text: %s', (_, text) => {
    readLarge(text)
  })
})
