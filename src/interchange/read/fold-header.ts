/**
 * A header without case, marks and double blanks: `Kode_Kompetensi ` is `kode kompetensi`. What has no width, such as a soft hyphen,
 * parts no word.
 */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
