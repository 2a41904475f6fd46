/** A header without case, marks and double blanks: `Kode_Kompetensi ` is `kode kompetensi`. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
