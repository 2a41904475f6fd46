import { canonicalTag, isLanguageTag } from '../../model/language-tag'
import { foldWord } from '../read/cell-text'
import type { Findings } from '../read/findings'
import type { RowReader } from '../read/row-reader'
import { type CsvIssue, csvIssue } from './issues'

/** What people call the languages that they write for a tag. */
const names: Readonly<Record<string, string>> = {
  indonesia: 'id',
  'bahasa indonesia': 'id',
  indonesian: 'id',
  inggris: 'en',
  'bahasa inggris': 'en',
  english: 'en',
}

/**
 * Tells rows of the language that is read from others: of the caller's, or of the first row that says one. The first of the others
 * is told, which are an error where the caller names no language.
 */
export function languageTest(
  wanted: string | undefined,
  found: Findings<CsvIssue>,
): (row: RowReader<'language'>) => boolean {
  let language = wanted
  let isTold = false
  return (row) => {
    if (!row.has('language') || row.text('language') === undefined) return true
    const own = row.oneOf('language', 'language', languageIn)
    if (own === undefined) return false
    language ??= own
    if (own === language) return true
    if (!isTold) {
      const severity = wanted === undefined ? 'error' : 'hint'
      found.add(csvIssue('language-differs', row.pathOf('language'), { found: own, language }, severity))
    }
    isTold = true
    return false
  }
}

function languageIn(text: string): string | undefined {
  const tag = names[foldWord(text)] ?? text
  return isLanguageTag(tag) ? canonicalTag(tag) : undefined
}
