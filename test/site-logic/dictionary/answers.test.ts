import type { SearchHit } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { bestAnswers, codeIn, codesOf } from '../../../docs/.vitepress/theme/dictionary/answers'

const hit = (id: string, level?: number): SearchHit => ({
  kind: 'competency',
  id,
  name: id,
  language: 'id',
  rank: 'all-words',
  score: 1,
  words: [],
  ...(level === undefined ? {} : { level }),
})

describe('the answers on the page of a model', () => {
  it('are found by the end of their address', () => {
    expect(codeIn('/kompetensi/dictionary/asn/m01.html')).toBe('m01')
    expect(codeIn('/dictionary/asn/m01')).toBe('m01')
    expect(codeIn('/dictionary/spencer/ach.html#ach-b')).toBe('ach-b')
    expect([...codesOf([hit('ACH.B')])]).toEqual(['ach-b'])
  })

  it('lead to the level that answers best, in the order of the search, five at most', () => {
    const listed = ['m01', 'm02', 'm03', 'm04', 'm05', 'm06'].map((code) => ({
      href: `/asn/${code}`,
      name: code,
    }))
    expect(bestAnswers([hit('M03', 2), hit('M01'), hit('GONE')], listed)).toEqual([
      { href: '/asn/m03#level-2', name: 'm03', level: 2 },
      { href: '/asn/m01', name: 'm01' },
    ])
    expect(
      bestAnswers(
        listed.map(({ name }) => hit(name.toUpperCase())),
        listed,
      ),
    ).toHaveLength(5)
  })
})
