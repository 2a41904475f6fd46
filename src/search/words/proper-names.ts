/** What stands before a name, in Indonesian: of a street, a building, a firm or another house. */
const before =
  'Jl|Jln|Jalan|Gg|Gedung|Graha|Menara|Wisma|Perumahan|PT|CV|UD|Koperasi|Yayasan|Universitas|Rumah Sakit|RS|RSU|RSUD|Klinik|Apotek|Toko'
/** What stands after a name, in English. Not *Building*, which is a word of *Synergy Building*. */
const after =
  'Street|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Square|Tower|Plaza|Ltd|Limited|Inc|LLC|LLP|PLC|Corp|Corporation|Tbk'

/** A street, a building or a firm, and the capitalised words of its name: *Jl. Integritas*, *12 Negotiation Road*. */
const properNames = /* @__PURE__ */ (() => {
  const capitalised = String.raw`\p{Lu}[\p{L}\p{N}]*`
  const isBefore = String.raw`(?:${before})\.?(?:[ \t]+${capitalised})+`
  const isAfter = String.raw`(?:${capitalised}[ \t]+){1,5}(?:${after})(?![\p{L}\p{N}])`
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${isBefore}|${isAfter})`, 'gu')
})()

/** Where proper names stand in a text, from their beginning to the place after their end. */
export function properNamesIn(text: string): (readonly [start: number, end: number])[] {
  return [...text.matchAll(properNames)].map(({ 0: name, index }) => [index, index + name.length])
}
