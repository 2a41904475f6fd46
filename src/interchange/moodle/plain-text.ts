/** Characters that HTML writes by name. */
const named: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

/**
 * A description as plain text: that of format 1 is HTML, of which paragraphs become lines and every other tag goes.
 * `markup` tells that something besides paragraphs is gone.
 */
export function plainText(text: string, format: string): { readonly text: string; readonly markup: boolean } {
  if (format !== '1' && format !== '') return { text, markup: false }
  const parts: string[] = []
  let markup = false
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    const close = open === -1 ? -1 : text.indexOf('>', open)
    if (open === -1 || close === -1) break
    parts.push(text.slice(at, open))
    const tag = text.slice(open, close + 1).toLowerCase()
    if (/^<\/?(?:p|div|br|li|ul|ol)\b/.test(tag)) parts.push('\n')
    else markup = true
    if (!/^<\/?(?:p|br)\s*\/?>$/.test(tag)) markup = true
    at = close + 1
  }
  parts.push(text.slice(at))
  const decoded = parts
    .join('')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return named.get(name) ?? whole
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
  const lines = decoded
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return { text: lines.join('\n'), markup }
}
