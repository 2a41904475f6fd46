// A plain-text table for a terminal.

/** Characters on a line of what the examples print. */
export const width = 100

/** A column: its head, its width, and the side it is aligned to (left when absent). */
export interface Column {
  readonly head: string
  readonly width: number
  readonly align?: 'left' | 'right'
}

/** Cuts a text to a width and marks the cut, or fills it up. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const characters = [...text]
  if (characters.length > width)
    return `${characters
      .slice(0, width - 1)
      .join('')
      .trimEnd()}…`.padEnd(width)
  return align === 'left' ? text.padEnd(width) : text.padStart(width)
}

/** The lines of a table, head first, with a rule under the head. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ width, align }, i) => padded(cells[i] ?? '', width, align))
      .join(' ')
      .trimEnd()
  return [
    line(columns.map(({ head }) => head)),
    columns.map(({ width }) => '─'.repeat(width)).join(' '),
    ...rows.map(line),
  ]
}

/** Breaks a text into lines of at most `width` characters, at spaces but not at no-break spaces (which become spaces). */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map((text) => text.replaceAll('\u00a0', ' '))
}
