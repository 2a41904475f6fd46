import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHash } from '../../../docs/.vitepress/theme/playground/read-hash'
import { start } from './states'

const today = '2027-01-04'

describe('reading a link', () => {
  it('tells other hashes apart', () => {
    for (const hash of ['', '#', '#playground', '#gaps?v=1'])
      expect(readHash(hash, today)).toEqual({ kind: 'none' })
  })

  it('says when it is of another version, or too long', () => {
    expect(readHash('#v=2&m=lembaga-xy', today)).toEqual({ kind: 'unreadable', reason: 'version' })
    expect(readHash('#v=', today)).toEqual({ kind: 'unreadable', reason: 'version' })
    expect(readHash(`#v=1&h=${'A'.repeat(20_000)}`, today)).toEqual({
      kind: 'unreadable',
      reason: 'too-long',
    })
  })

  it('leaves out what it cannot read, and says so', () => {
    const reading = readHash(
      '#v=1&m=spencer&h=INT:x&w=INT:1e999&q=1&cr=99&s=2027-02-30&e=INT:2&j=%E0%A4%A&ao=2.5&dw=__proto__&h',
      today,
    )
    expect(reading).toEqual({
      kind: 'state',
      state: { ...start, model: 'spencer' },
      ignored: [
        'h=INT:x',
        'w=INT:1e999',
        'q=1',
        'cr=99',
        's=2027-02-30',
        'e=INT:2',
        'j=%E0%A4%A',
        'ao=2.5',
        'dw=__proto__',
        'h',
      ],
    })
  })

  it('takes the first of two values', () => {
    expect(readHash('#v=1&m=spencer&m=asn', today)).toMatchObject({
      state: { model: 'spencer' },
      ignored: ['m=asn'],
    })
  })

  it('takes today where the link names no first day', () => {
    expect(readHash('#v=1&m=asn&j=pelaksana', '2030-05-06')).toMatchObject({ state: { start: '2030-05-06' } })
  })

  it('never throws, and never changes what objects inherit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => readHash(`#v=1&${text}`, today)).not.toThrow()
      }),
    )
    const reading = readHash('#v=1&h=__proto__:3,constructor:2', today)
    expect(reading.kind === 'state' && Object.keys(reading.state.held)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['3']).toBeUndefined()
    expect(Object.getPrototypeOf(reading.kind === 'state' ? reading.state.held : null)).toBe(Object.prototype)
  })
})
