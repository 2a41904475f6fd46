import { stemmer as porterStem } from 'stemmer'
import { joinedStems, separateWords } from './stem-families'

/**
 * The stem of an English word, by Porter's rules; words that these part are joined, and words of another sense that they join are kept
 * apart.
 *
 * @param word - a word in small letters, in British or American spelling
 */
export function stemEnglish(word: string): string {
  const separate = separateWords.get(word)
  if (separate !== undefined) return separate
  const stem = porterStem(american(word))
  return joinedStems.get(stem) ?? stem
}

/** A word with the endings of American spelling, where British texts have others: *organisation*, *labour*. */
function american(word: string): string {
  return word
    .replace(/is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, 'iz')
    .replace(/our(?=(?:s|al|ally)?$)/, 'or')
}
