import { describe, expect, it } from 'vitest'
import { headerSplits } from '../../../src/interchange/read/header-splits'

describe('headerSplits', () => {
  it('parts a header at each word, the first time with nothing before', () => {
    expect(headerSplits('bobot analis')).toEqual([
      ['', 'bobot analis'],
      ['bobot', 'analis'],
    ])
  })

  it('does not part a sentence: forty thousand words have as many places', () => {
    expect(headerSplits('ab '.repeat(40_000).trim())).toEqual([])
  })
})
