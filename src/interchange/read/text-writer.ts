import type { IssuePath } from '../../base/issue'
import { findText } from '../../model/find-text'
import type { LocalizedText } from '../../model/localized-text'

/** Writes a text in the language of a file. */
export type TextWriter = (text: LocalizedText, path: IssuePath) => string

/**
 * What writes texts into a file of one language, or in the best other one where a text is not there in it. That a text
 * is in another language is told, and so is each further language that says something else.
 */
export function textWriter(
  tag: string,
  lost: (code: 'language-missing' | 'other-language', path: IssuePath) => void,
): TextWriter {
  return (text, path) => {
    const found = findText(text, tag)
    if (found === undefined) return ''
    if (found.fellBack) lost('language-missing', [...path, found.tag])
    for (const [other, said = ''] of Object.entries(text)) {
      if (said.trim() !== '' && said !== found.text) lost('other-language', [...path, other])
    }
    return found.text
  }
}

/** The tag of the language that a text is written in: that of the file, or that of the text where it is another. */
export function writtenTag(text: LocalizedText, tag: string): string {
  const found = findText(text, tag)
  return found?.fellBack === true ? found.tag : tag
}

/** What makes a text of a source in one language. */
export function textMaker(tag: string): (text: string) => LocalizedText {
  return (text) => ({ [tag]: text })
}
