import { at } from '../base/at'
import { plainText } from '../base/plain-text'
import { textWidth } from './text-width'

/** How a text is set. */
export interface TextSetting {
  /** Size of the type, in pixels. */
  readonly size: number
  /** Weight of the type; `'normal'` when absent. */
  readonly weight?: 'normal' | 'bold'
  /** Most lines; 1 when absent. */
  readonly lines?: number
}

/**
 * Breaks a text into lines no wider than a column; what does not go into the last line ends in "…".
 *
 * @param text - the text
 * @param width - width of the column, in pixels
 * @param setting - how it is set
 * @returns at least one line
 */
export function fitText(text: string, width: number, setting: TextSetting): string[] {
  const { size, weight = 'normal', lines: most = 1 } = setting
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width
  const broken: string[] = []
  let rest = plainText(text)
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
  while (!fits(rest) && broken.length < most - 1) {
    const line = firstLine(rest, fits)
    broken.push(line)
    rest = rest.slice(line.length).replace(/^ /, '')
  }
  // A character wider than the column may have been the last.
  if (rest === '' && broken.length > 0) return broken
  return [...broken, fits(rest) ? rest : cut(rest, fits)]
}

/** As many words as fit; a word wider than the column is broken where it has to be. */
function firstLine(text: string, fits: (line: string) => boolean): string {
  const [first = '', ...others] = text.split(' ')
  if (!fits(first)) return longest(first, fits)
  let line = first
  for (const word of others) {
    if (!fits(`${line} ${word}`)) break
    line = `${line} ${word}`
  }
  return line
}

/**
 * What the longest word of some texts needs, in whole pixels: a column as wide breaks none of them.
 *
 * @param texts - the texts
 * @param setting - how they are set
 */
export function longestWordWidth(texts: readonly string[], setting: Omit<TextSetting, 'lines'>): number {
  return Math.ceil(textWidth(longestWord(texts, setting), setting.size, setting.weight))
}

/** The word of some texts that needs the most room; empty where there is none. */
export function longestWord(
  texts: readonly string[],
  { size, weight = 'normal' }: Omit<TextSetting, 'lines'>,
): string {
  let longest = ''
  let most = 0
  for (const word of texts.flatMap((text) => plainText(text).split(' '))) {
    const width = textWidth(word, size, weight)
    if (width > most) [longest, most] = [word, width]
  }
  return longest
}

/** As much of a text as fits, ending in "…". */
function cut(text: string, fits: (line: string) => boolean): string {
  return `${longest(text, (line) => fits(`${line}…`)).trimEnd()}…`
}

/** The longest beginning that fits, at least one character; marks stay with what they mark. */
function longest(text: string, fits: (line: string) => boolean): string {
  const parts = text.match(/\P{M}(?:\p{M}|\u200d|\ufe0f|(?<=\u200d)\P{M})*/gu) ?? [text]
  let head = at(parts, 0)
  for (const part of parts.slice(1)) {
    if (!fits(head + part)) break
    head += part
  }
  return head
}
