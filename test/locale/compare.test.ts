import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { wholeLanguage } from '../support/all-languages'
import { factsThatDiffer, numbersThatDiffer, wordsInCommon } from './compare'
import { type Asked, pathsOf, recorded } from './recorder'

const asked: readonly Asked[] = [
  { path: 'plan.closed', facts: [1, 4, 'SQL'] },
  { path: 'migration.summary', facts: [{ kept: 2, moved: 3, converted: 0, unplaced: 4 }] },
  { path: 'ranking.jobs', facts: [1200, 'Attainment', 'none excluded'] },
]
const changed = (part: object): object => ({ ...fullId, ...part })

describe('a language beside English', () => {
  it('has nothing to mend where every sentence shows the same', () => {
    expect(factsThatDiffer(asked, fullId)).toEqual([])
    expect(numbersThatDiffer(asked, fullId)).toEqual([])
    expect([...wordsInCommon(asked, fullId).keys()]).toEqual([])
  })

  it('lacks a fact where a sentence leaves it out, though another fact reads the same', () => {
    const lacking = changed({
      grade: { item: (name: string, required: string) => `${name} (perlu ${required})` },
    })
    expect(factsThatDiffer([{ path: 'grade.item', facts: ['4', '4', '4'] }], lacking)).toEqual([
      'grade.item, fact 2: 4 (required level 4, held level 4) | 4 (perlu 4)',
    ])
    const equal = changed({
      ranking: { possible: (best: number, worst: number) => (best === worst ? '' : `${best} ${worst}`) },
    })
    expect(factsThatDiffer([{ path: 'ranking.possible', facts: [1, 1] }], equal)).toEqual([
      'ranking.possible, fact 0 = 1: only rank 1 is possible | ',
    ])
  })

  it('says too much where it shows what English does not', () => {
    const told = changed({
      essentials: { essentialsBelow: (names: string, count: number) => `${names} ${count}` },
    })
    expect(factsThatDiffer([{ path: 'essentials.essentialsBelow', facts: ['SQL', 2] }], told)).toHaveLength(1)
  })

  it('lacks a number that a sentence works out', () => {
    const lacking = changed({ migration: { summary: ({ kept }: { kept: number }) => `${kept} tetap` } })
    expect(numbersThatDiffer(asked.slice(1, 2), lacking)).toHaveLength(1)
  })

  it('is English where a word of it is left in a sentence', () => {
    const left = changed({
      plan: { closed: (closed: number, all: number, names: string) => `${closed}/${all} activity: ${names}` },
    })
    expect([...wordsInCommon(asked.slice(0, 1), left)]).toEqual([['activity', 'plan.closed']])
  })

  it('is refused where it calls itself by another tag than its folder', () => {
    expect(wholeLanguage('id', { fullId })).toBe(fullId)
    expect(() => wholeLanguage('jv', { fullJv: fullId })).toThrow(
      'src/locale/jv/index.ts exports a language with the tag id',
    )
    expect(() => wholeLanguage('jv', {})).toThrow('no whole language')
  })
})

describe('a recorded language', () => {
  it('says the same, and remembers each sentence once for each shape of its facts', () => {
    const { language, asked: remembered } = recorded(fullEn)
    expect(language.fit.incomplete(1)).toBe(fullEn.fit.incomplete(1))
    for (const count of [2, 3]) language.fit.incomplete(count)
    expect(language.fit.percent).toBe(fullEn.fit.percent)
    expect(remembered()).toEqual([
      { path: 'fit.incomplete', facts: [1] },
      { path: 'fit.incomplete', facts: [2] },
      { path: 'fit.percent', facts: [] },
    ])
    expect(pathsOf(language.essentials, 'essentials')).toHaveLength(3)
  })
})
