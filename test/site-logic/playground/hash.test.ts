import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeHash } from '../../../docs/.vitepress/theme/playground/hash'
import { readHash } from '../../../docs/.vitepress/theme/playground/read-hash'
import { exampleState } from '../../../docs/.vitepress/theme/playground/state'
import { anyState, start } from './states'

const today = '2027-01-04'

describe('the link', () => {
  it('is short and readable', () => {
    const state = { ...start, job: 'staf-administrasi', held: { INT: 1, CFV: 0 }, essentials: { INT: true } }
    expect(writeHash(state)).toBe('#v=1&m=lembaga-xy&j=staf-administrasi&h=INT:1,CFV:0&e=INT:1&s=2027-01-04')
    expect(writeHash(exampleState(today)).length).toBeLessThan(220)
  })

  it('gives back every state it was written from', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readHash(writeHash(state), today)).toEqual({ kind: 'state', state, ignored: [] })
      }),
    )
  })

  it('survives what browsers do to an address', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { hash } = new URL(writeHash(state), 'https://example.org/playground.html')
        expect(readHash(hash, today)).toEqual({ kind: 'state', state, ignored: [] })
      }),
    )
  })

  it('writes half a character pair as a replacement character instead of throwing', () => {
    const reading = readHash(writeHash({ ...start, job: 'a\ud800' }), today)
    expect(reading).toMatchObject({ kind: 'state', state: { job: 'a\ufffd' } })
  })
})
