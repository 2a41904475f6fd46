import { type ReadIssue, tableIssue } from './issues'

// XLSX is a ZIP archive; of the first bytes of the older XLS a decoder of UTF-8 leaves little.
const workbooks: readonly string[] = ['PK\u0003\u0004', '\u00D0\u00CF\u0011', '\uFFFD\uFFFD\u0011']
const webPage = /^\s*<(?:!doctype|html|head|meta|style|body|table|\?xml)\b/i

/** The issue of a text that is no table but another kind of file, as applications give them the name of one; or nothing. */
export function otherFile(text: string): ReadIssue | undefined {
  if (workbooks.some((beginning) => text.startsWith(beginning)))
    return tableIssue('table-malformed', [], { problem: 'workbook', found: text.slice(0, 2) })
  const found = webPage.exec(text)?.[0].trim()
  return found === undefined ? undefined : tableIssue('table-malformed', [], { problem: 'web-page', found })
}
