import { wordFamilies } from '../words/word-families'
import { roots } from './roots'

/**
 * Loanwords that belong together and that no rule joins, a line for each family, which goes by its first word: of adjectives mostly, and
 * what somebody has who is so. From general knowledge of Indonesian, for words of work and administration. A word alone on its line is of
 * no family, whatever its ending.
 */
const families: ReadonlyMap<string, string> = /* @__PURE__ */ wordFamilies(`
aktivitas
formatif
indikator
relatif
adaptasi adaptif adaptabilitas adaptabel
agresif agresi agresivitas
analitis analitik
antusias antusiasme
apresiasi apresiatif
birokrasi birokratis birokratik
demokrasi demokratis demokratik
diplomasi diplomatis diplomatik diplomat
efisiensi efisien
ekonomi ekonomis
emosi emosional
empati empatik empatis
etika etis etik
imajinasi imajinatif
intuisi intuitif
kompeten kompetensi
kompetisi kompetitif
koreksi korektif
konsisten konsistensi
kreatif kreativitas kreasi kreator
likuid likuiditas
loyal loyalitas
moral moralitas
netral netralitas
optimis optimisme optimistis
otonom otonomi
persuasi persuasif
prediksi prediktif
profesional profesionalisme profesionalitas
rasional rasionalitas
respons responsif responsivitas respon
seleksi selektif
stabil stabilitas
strategi strategis strategik
toleransi toleran
transparan transparansi
valid validitas
`)

/** Endings of one family, and the one that takes their place. */
const endings = [
  [/(?<=.[ai])bilitas$/, 'bel'],
  [/ivitas$/, 'if'],
  [/(?<=..)at(?:if|or)$/, 'asi'],
] as const

/**
 * The word by which the family of a loanword goes: *akuntabel* of *akuntabilitas*, *inovasi* of *inovatif*. An ending gives way only
 * where what comes of it is a known root, or where it says the same of every word: *aktif* and *aktivitas* are listed apart.
 */
export function familyOf(word: string): string {
  const listed = families.get(word)
  if (listed !== undefined) return listed
  const [ending, instead] = endings.find(([each]) => each.test(word)) ?? []
  if (ending === undefined || instead === undefined) return word
  const found = word.replace(ending, instead)
  return instead !== 'asi' || roots.has(found) ? found : word
}
