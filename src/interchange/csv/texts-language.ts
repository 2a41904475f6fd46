import { canonicalTag, isLanguageTag, primaryLanguage } from '../../model/language-tag'
import { preferredLanguages } from '../../model/preferred-languages'
import { foldHeader } from '../read/cell-text'
import type { Findings } from '../read/findings'
import type { RowReader } from '../read/row-reader'
import { type CsvIssue, csvIssue } from './issues'

/** What people call the languages that they write for a tag. */
const names: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ...preferredLanguages,
    ['idn', 'id'],
    ['indo', 'id'],
    ['indonesia', 'id'],
    ['indonesian', 'id'],
    ['ing', 'en'],
    ['inggris', 'en'],
    ['english', 'en'],
  ]))()

/** Tells rows of the language that is read from others. */
export interface LanguageTest {
  /** Whether a row is in it; of one that says no language that can be read, no. */
  readonly isRead: (row: RowReader<'language'>) => boolean
  /** Tells of the first row in another: an error where the caller names no language, or no row is in the one that is named. */
  readonly finish: () => void
}

/**
 * Tells rows of the language that is read from others: of the caller's, or of the first row that says one.
 *
 * @param fillDown - whether a blank cell is that of the row above
 */
export function languageTest(
  wanted: string | undefined,
  fillDown: boolean,
  found: Findings<CsvIssue>,
): LanguageTest {
  let language = wanted
  let above: string | undefined
  let isAnyRead = false
  let tell: ((severity: 'error' | 'hint') => void) | undefined
  const languageOf = (row: RowReader<'language'>): string | undefined => {
    const isBlank = row.cell(row.columnOf('language')) === undefined
    if (isBlank && fillDown && above !== undefined) return above
    above = isBlank ? undefined : row.oneOf('language', 'language', languageIn)
    if (isBlank) row.needed('language', fillDown ? undefined : 'fillDown')
    return above
  }
  return {
    isRead: (row) => {
      if (!row.has('language')) return true
      const own = languageOf(row)
      if (own === undefined) return false
      language ??= own
      const details = { found: own, language }
      const path = row.pathOf('language')
      const isOther = primaryLanguage(own) !== primaryLanguage(language)
      if (isOther) tell ??= (severity) => found.add(csvIssue('language-differs', path, details, severity))
      else isAnyRead = true
      return !isOther
    },
    finish: () => tell?.(wanted === undefined || !isAnyRead ? 'error' : 'hint'),
  }
}

/** The tag of a language as people write it: `id`, `IND`, `Bhs. Indonesia`. */
function languageIn(text: string): string | undefined {
  const name = foldHeader(text).replace(/^(?:bahasa|bhs|b) /, '')
  const tag = names.get(name) ?? text
  return isLanguageTag(tag) ? canonicalTag(tag) : undefined
}
