// What a search answers on the page of a model: which of its competencies, in which order, at which level.

import type { SearchHit } from 'kompetensi/search'
import { levelAnchor, slug } from '../../../tools/dictionary/places'

/** A competency of the list: its link, whose address ends with its code. */
export interface Listed {
  readonly href: string
  readonly name: string
}

/** A competency that answers, and where to read it. */
export interface PageAnswer {
  readonly href: string
  readonly name: string
  /** The level whose texts answer best. */
  readonly level?: number
}

/** As many are listed above the others. */
const mostAnswers = 5

/** The last part of an address: the code of a competency, or of a further dimension. */
export function codeIn(href: string): string {
  const [path = '', anchor] = href.split('#')
  return (
    anchor ??
    path
      .split('/')
      .at(-1)
      ?.replace(/\.html$/, '') ??
    ''
  )
}

/** The codes that a search found, as addresses have them: of what answers all that was typed, else of what answers some. */
export function codesOf(hits: readonly SearchHit[]): ReadonlySet<string> {
  const whole = hits.filter(({ rank }) => rank !== 'some-words')
  return new Set((whole.length > 0 ? whole : hits).map(({ id }) => slug(id)))
}

/** The best answers of a search, those first whose name, phrase or words answer best. */
export function bestAnswers(hits: readonly SearchHit[], listed: readonly Listed[]): readonly PageAnswer[] {
  const byCode = new Map(listed.map((each) => [codeIn(each.href), each]))
  const codes = codesOf(hits)
  return hits
    .filter(({ id }) => codes.has(slug(id)))
    .flatMap(({ id, level }): PageAnswer[] => {
      const found = byCode.get(slug(id))
      if (found === undefined) return []
      if (level === undefined) return [{ ...found }]
      const isFurther = found.href.includes('#')
      return [
        { name: found.name, level, href: isFurther ? found.href : `${found.href}#${levelAnchor(level)}` },
      ]
    })
    .slice(0, mostAnswers)
}
