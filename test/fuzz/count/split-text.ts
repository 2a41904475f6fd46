const separators = [',', ';', '\t', '|'] as const

/** The separator that a text names in a line that sheets hide, and the text below that line. */
export function withoutNaming(text: string): { readonly body: string; readonly named?: string } {
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : text
  const line = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i.exec(marked.slice(0, 16))
  const [all = '', named] = line ?? []
  return { body: marked.slice(all.length), ...(named === undefined ? {} : { named }) }
}

/** The rows of a text under each separator that it may have. */
export function splitsOf(text: string, given: string | undefined): readonly (readonly string[][])[] {
  const { body, named } = withoutNaming(text)
  const known = given ?? named
  return (known === undefined ? separators : [known]).map((separator) => splitText(body, separator))
}

/** The rows of a text: a character after the other, where quotes stand as they should. */
function splitText(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedAt(text, at, separator) : bareAt(text, at, separator)
    row.push(cell)
    at = end
    if (text[at] === separator) {
      at++
      if (at < text.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

interface SplitCell {
  readonly cell: string
  readonly end: number
}

function bareAt(text: string, start: number, separator: string): SplitCell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(start, end), end }
}

function quotedAt(text: string, start: number, separator: string): SplitCell {
  let cell = ''
  let at = start + 1
  while (at < text.length) {
    if (text[at] !== '"') cell += text[at++]
    else if (text[at + 1] === '"') {
      cell += '"'
      at += 2
    } else break
  }
  // Blanks may stand behind the quote.
  return { cell, end: bareAt(text, at + 1, separator).end }
}
