/**
 * Stems of words that names of competencies have in common and that say nothing of what a competency is about: the rest of *Manajemen
 * Klaim*, *Negotiation Skill* or *Membangun Sinergi* says it.
 */
export const genericStems: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'manajemen manag kelola terampil keterampilan skill mampu abil bangun build tangan handl orientasi orient ' +
      'korporat corpor'
    ).split(' '),
  ))()
