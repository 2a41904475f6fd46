// Lists in one cell: `a | b`; a bar, a backslash or a blank at an end of an entry has a backslash before it.

/** The entries as one cell. */
export function writeList(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\|]|^\s|\s$/g, '\\$&')).join(' | ')
}

/** The entries of a cell, without those that are blank. */
export function readList(text: string): string[] {
  const entries: string[] = []
  let entry = ''
  let kept = 0
  const push = (): void => {
    // Blanks at the end go, but not one that a backslash kept.
    const trimmed = entry.slice(0, kept) + entry.slice(kept).trimEnd()
    if (trimmed !== '') entries.push(trimmed)
    entry = ''
    kept = 0
  }
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '\\' && i + 1 < text.length) {
      entry += text.charAt(++i)
      kept = entry.length
    } else if (character === '|') {
      push()
    } else if (entry !== '' || character.trim() !== '') {
      entry += character
    }
  }
  push()
  return entries
}
