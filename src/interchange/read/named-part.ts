import { foldHeader } from './fold-header'

/** What stands between the parts of a text: brackets, a slash, a colon, a line end, a dash between blanks, a number before it. */
const between = /[()[\]/:\r\n]|\s[-–—]\s|^\s*\d+[.)]\s/

/** The first of known words that is a part of a text, such as the code in "Integritas (INT)". */
export function namedPart(text: string, known: readonly string[]): string | undefined {
  if (text.length > longest) return undefined
  const parts = new Set(text.split(between).map(foldHeader))
  return known.find((each) => parts.has(foldHeader(each)))
}

/** Longest text whose parts are looked for. */
const longest = 200
