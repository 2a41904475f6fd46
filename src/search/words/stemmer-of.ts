import { primaryLanguage } from '../../model/language-tag'
import { stemEnglish } from '../english/stem-english'
import { familyOf } from '../indonesian/loan-families'
import { roots } from '../indonesian/roots'
import { stemIndonesian } from '../indonesian/stem-indonesian'

/** The languages whose words have stems here; words of any other stay as they are. */
export const stemmedLanguages = ['id', 'en'] as const

/** Finds what words of one kind have in common: the root, or the stem. */
export type Stemmer = (word: string) => string

/**
 * The stemmer of a language.
 *
 * @param tag - tag of the language; what follows the language itself does not matter
 * @param isKnown - whether a text is a word of what is searched, which then counts as a root of a word beside those that are listed
 */
export function stemmerOf(
  tag: string,
  isKnown: (text: string, word: string) => boolean = () => false,
): Stemmer {
  const language = primaryLanguage(tag)?.toLowerCase()
  if (language === 'id')
    return (word) =>
      familyOf(
        stemIndonesian(
          word,
          (text) => roots.has(text),
          (text) => isKnown(text, word),
        ),
      )
  return language === 'en' ? (word) => (isNoPlural(word) ? word : stemEnglish(word)) : (word) => word
}

/** Whether a word that ends as English plurals do is a root of Indonesian: *pers*, *status*, *fasilitas*. */
function isNoPlural(word: string): boolean {
  return word.endsWith('s') && roots.has(word)
}
