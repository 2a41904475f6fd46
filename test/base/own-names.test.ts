import { describe, expect, it } from 'vitest'
import { ownNames } from '../../src/base/own-names'

describe('ownNames', () => {
  it('says of one thing after the other whether a name in it is nearly one that is read', () => {
    const hasOwnNames = ownNames(['person', 'validUntil'])
    expect(hasOwnNames({ person: 'p1', nip: '1' })).toBe(true)
    expect(hasOwnNames({ person: 'p1', nip: '1', validuntil: '2026-01-01' })).toBe(false)
    expect(hasOwnNames({ validuntil: '2026-01-01' })).toBe(false)
    expect(hasOwnNames({ person: 'p1', validUntil: '2026-01-01' })).toBe(true)
  })
})
