/** A street, a building or a firm, and the capitalised words of its name: *Jl. Integritas*, *PT Komunikasi Indonesia*. */
const properNames =
  /(?<![\p{L}\p{N}])(?:Jl|Jln|Jalan|Gg|Gedung|Menara|PT|CV|UD|Yayasan|Universitas)\.?(?:[ \t]+\p{Lu}[\p{L}\p{N}]*)+/gu

/** Where proper names stand in a text, from their beginning to the place after their end. */
export function properNamesIn(text: string): (readonly [start: number, end: number])[] {
  return [...text.matchAll(properNames)].map(({ 0: name, index }) => [index, index + name.length])
}
