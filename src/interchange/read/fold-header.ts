/** What is folded by its case alone: most cells of most tables. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/i

/**
 * A header without case, marks and double blanks: `Kode_Kompetensi ` is `kode kompetensi`. What has no width, such as a soft hyphen,
 * parts no word.
 */
export function foldHeader(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
