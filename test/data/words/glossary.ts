/** A term of the domain: its one English word here, and words that other texts use for it. */
export interface Term {
  /** The Indonesian term. */
  readonly id: string
  /** The English word for it in these texts. */
  readonly en: string
  /** English words that must not stand for it. */
  readonly not: readonly string[]
}

/** One English word for one term, so that an assessor meets the same thing under the same name. */
export const glossary: readonly Term[] = [
  { id: 'peserta', en: 'member', not: ['participant', 'participants', 'insured', 'enrollee'] },
  { id: 'iuran', en: 'contribution', not: ['premium', 'premiums'] },
  {
    id: 'badan usaha',
    en: 'employer',
    not: ['enterprise', 'enterprises', 'business entity', 'business entities'],
  },
  {
    id: 'fasilitas kesehatan',
    en: 'health facility',
    not: ['healthcare facility', 'healthcare facilities', 'health care facility', 'health care facilities'],
  },
  {
    id: 'kantor cabang',
    en: 'branch office',
    not: ['branches', 'subsidiary', 'local office', 'local offices'],
  },
  { id: 'direksi', en: 'board of directors', not: ['the board', 'directorate board', 'executive board'] },
  { id: 'dewan pengawas', en: 'supervisory board', not: ['supervisory council', 'board of supervisors'] },
]
