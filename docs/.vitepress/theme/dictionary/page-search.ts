// The search of the page of a model: in the language of the page, and in the other one where that answers nothing well.

import type { SearchHit, SearchIndex, searchCompetencies } from 'kompetensi/search'

/** More than any model has: what is found is counted, and not cut off. */
const mostListed = 1000
/** The longest query that a search takes. */
const longestQuery = 200

/** What a page search is made of. */
export interface PageSearchParts {
  readonly search: typeof searchCompetencies
  /** The index in the language of the page. */
  readonly own: SearchIndex
  /** Loads the index in the other language. */
  readonly loadOther: () => Promise<SearchIndex | undefined>
  /** Called when that is there, to ask again. */
  readonly onOther: () => void
}

/** A search that loads the index in the other language with the first query that its own answers badly. */
export function pageSearch({
  search,
  own,
  loadOther,
  onOther,
}: PageSearchParts): (asked: string) => readonly SearchHit[] {
  let both: readonly SearchIndex[] | undefined
  let isAsked = false
  const load = async (): Promise<void> => {
    isAsked = true
    const other = await loadOther().catch(() => undefined)
    isAsked = other !== undefined
    if (other === undefined) return
    both = [own, other]
    onOther()
  }
  const find = (indexes: SearchIndex | readonly SearchIndex[], asked: string): readonly SearchHit[] =>
    search(indexes, asked.slice(0, longestQuery), { kinds: ['competency'], limit: mostListed })
  return (asked) => {
    const hits = find(own, asked)
    if (answersWell(hits)) return hits
    if (both !== undefined) return find(both, asked)
    if (!isAsked) void load()
    return hits
  }
}

/** Whether the best answer has what was typed: in its name, as a phrase, or all words and one of them as it is. */
export function answersWell([best]: readonly SearchHit[]): boolean {
  if (best === undefined || best.rank === 'some-words') return false
  return best.rank !== 'all-words' || best.words.some(({ by }) => by === 'word')
}
