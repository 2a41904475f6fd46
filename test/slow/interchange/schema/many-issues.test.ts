import { describe, expect, it } from 'vitest'
import { manyIssues } from '../../../interchange/schema/many-issues'

describe('hundreds of thousands of mistakes in any place', () => {
  it.each(manyIssues)('%s', (_, read) => {
    const { ok, issues } = read(200_000, {})
    expect([ok, issues.length]).toEqual([false, 1001])
  })

  it.each(
    manyIssues.filter(([place]) => /^(sources|requirements|claims of a c|certificates of)/.test(place)),
  )('a million: %s', (_, read) => {
    const { ok, issues } = read(1_000_000, { values: 1e8 })
    expect([ok, issues.length]).toEqual([false, 1001])
  })
})
