import { plainText } from './plain-text'
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
  const lines: string[] = []
  let line = ''
  const words = plainText(text)
    .split(' ')
    .filter((word) => word !== '')
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (lines.length === most - 1) {
      return [...lines, cut(line === '' ? word : `${line} ${words.slice(i).join(' ')}`, fits)]
    }
    if (line !== '') lines.push(line)
    line = word
    // A word wider than the column is broken where it has to be.
    while (!fits(line)) {
      if (lines.length === most - 1) return [...lines, cut(line, fits)]
      const head = longest(line, fits)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/**
 * What the longest word of some texts needs, in whole pixels: a column as wide breaks none of them.
 *
 * @param texts - the texts
 * @param setting - how they are set
 */
export function longestWordWidth(
  texts: readonly string[],
  { size, weight = 'normal' }: Omit<TextSetting, 'lines'>,
): number {
  const words = texts.flatMap((text) => plainText(text).split(' '))
  return Math.ceil(Math.max(0, ...words.map((word) => textWidth(word, size, weight))))
}

/** As much of a text as fits, ending in "…". */
function cut(text: string, fits: (line: string) => boolean): string {
  return `${longest(text, (line) => fits(`${line}…`)).trimEnd()}…`
}

/** The longest beginning that fits, at least one character; marks stay with what they mark. */
function longest(text: string, fits: (line: string) => boolean): string {
  const parts = text.match(/\P{M}(?:\p{M}|\u200d|\ufe0f|(?<=\u200d)\P{M})*/gu) ?? [text]
  let head = parts[0] ?? ''
  for (const part of parts.slice(1)) {
    if (!fits(head + part)) break
    head += part
  }
  return head
}
