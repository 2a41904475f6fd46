import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { indexCompetencies, type SearchIndex, searchCompetencies } from 'kompetensi/search'
import { describe, expect, it } from 'vitest'
import { pageSearch } from '../../../docs/.vitepress/theme/dictionary/page-search'

const own = indexCompetencies(lembagaXy, { texts: lembagaXyTextEn, language: 'en' })
const other = indexCompetencies(lembagaXy, { texts: lembagaXyTextId, language: 'id' })

describe('the search of the page of a model', () => {
  it('loads the other language with the first query that its own answers badly, and asks again', async () => {
    let loads = 0
    const loaded = new Promise<void>((onOther) => {
      const find = pageSearch({
        search: searchCompetencies,
        own,
        loadOther: async (): Promise<SearchIndex> => {
          loads += 1
          return other
        },
        onOther: () => {
          expect(find('ngomong depan umum')[0]?.id).toBe('SCF')
          expect(find('cash flow report')[0]?.language).toBe('en')
          onOther()
        },
      })
      expect(find('cash flow report')[0]?.id).toBe('TRM')
      expect(loads).toBe(0)
      expect(find('ngomong depan umum')[0]?.language).toBe('en')
      find('berunding dengan vendor')
    })
    await loaded
    expect(loads).toBe(1)
  })

  it('counts all that is found, and stays with its own where the other cannot be had', async () => {
    const find = pageSearch({
      search: searchCompetencies,
      own,
      loadOther: async () => undefined,
      onOther: () => expect.unreachable(),
    })
    expect(find('work').length).toBeGreaterThan(30)
    expect(find('qqqq')).toEqual([])
    await Promise.resolve()
  })
})
