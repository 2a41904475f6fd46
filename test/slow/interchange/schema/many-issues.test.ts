import { describe, expect, it } from 'vitest'
import { manyIssues } from '../../../interchange/schema/many-issues'

describe('a million mistakes in one place', () => {
  it.each(manyIssues)('%s', (_, read) => {
    const { ok, issues } = read(1_000_000, { values: 1e8 })
    expect([ok, issues.length]).toEqual([false, 1001])
  })
})
