import { describe, expect, it } from 'vitest'
import { misspelt } from '../../src/base/misspelt'

const fields = [
  'person',
  'competency',
  'level',
  'assessedOn',
  'validUntil',
  'raterKind',
  'rater',
  'name',
  'cost',
]

describe('misspelt', () => {
  it('finds a field in another manner of writing, or with a slip in it', () => {
    expect(misspelt('validuntil', fields)).toBe('validUntil')
    expect(misspelt('valid_until', fields)).toBe('validUntil')
    expect(misspelt('Valid Until', fields)).toBe('validUntil')
    expect(misspelt('validUtil', fields)).toBe('validUntil')
    expect(misspelt('levels', fields)).toBe('level')
    expect(misspelt('raterkind', fields)).toBe('raterKind')
  })

  it("leaves names of the caller's own, such as columns of a database", () => {
    for (const own of ['id', 'nip', 'code', 'date', 'note', 'createdAt', 'unitName', 'email', 'nama']) {
      expect([own, misspelt(own, fields)]).toEqual([own, undefined])
    }
  })
})
