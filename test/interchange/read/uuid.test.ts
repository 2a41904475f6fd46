import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha1 } from '../../../src/interchange/read/sha1'
import { isUuid, urlNamespace, uuidOf } from '../../../src/interchange/read/uuid'

describe('uuidOf', () => {
  it('gives the UUIDs of the standard', () => {
    // RFC 9562, appendix A.4: the DNS name space.
    expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })

  it('gives UUIDs of version 5, another for another name or name space', () => {
    const texts = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const uuid = uuidOf(one, urlNamespace)
        expect(isUuid(uuid) && uuid.charAt(14) === '5').toBe(true)
        expect(uuidOf(other, urlNamespace) === uuid).toBe(one === other)
        expect(uuidOf(one, uuid)).not.toBe(uuid)
      }),
    )
  })
})

describe('the name of a UUID', () => {
  it('is taken in UTF-8, whatever characters it has', () => {
    const space = Buffer.from(urlNamespace.replaceAll('-', ''), 'hex')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.concat([space, Buffer.from(text, 'utf8')])
        const hash = createHash('sha1').update(bytes).digest('hex')
        expect(uuidOf(text, urlNamespace).slice(0, 8)).toBe(hash.slice(0, 8))
        expect(uuidOf(text, urlNamespace).slice(-12)).toBe(hash.slice(20, 32))
      }),
    )
  })
})

describe('sha1', () => {
  it('agrees with that of Node', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha1([...bytes])).toEqual([...createHash('sha1').update(bytes).digest()])
      }),
    )
    for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000]) {
      const bytes = new Uint8Array(length).fill(0xff)
      expect(sha1([...bytes]), `${length} bytes`).toEqual([...createHash('sha1').update(bytes).digest()])
    }
  })
})
