// Ids of the model of the Indonesian civil service, as literal unions: a wrong one does not compile.

/** Codes of the 8 managerial competencies. */
export type AsnManagerialCode = 'M01' | 'M02' | 'M03' | 'M04' | 'M05' | 'M06' | 'M07' | 'M08'

/** Code of the socio-cultural competency. */
export type AsnSocioculturalCode = 'S01'

/** Codes of the 9 competencies. */
export type AsnCode = AsnManagerialCode | AsnSocioculturalCode

/** Ids of the 6 tiers of the leadership and administrative posts. */
export type AsnStructuralTier =
  | 'jpt-utama'
  | 'jpt-madya'
  | 'jpt-pratama'
  | 'administrator'
  | 'pengawas'
  | 'pelaksana'

/** Ids of the 4 expert and 4 skilled tiers of the functional posts. */
export type AsnFunctionalTier =
  | 'jf-ahli-utama'
  | 'jf-ahli-madya'
  | 'jf-ahli-muda'
  | 'jf-ahli-pertama'
  | 'jf-penyelia'
  | 'jf-mahir'
  | 'jf-terampil'
  | 'jf-pemula'

/** Ids of the 14 tiers: a profile of the model is that of a tier, not of a single post. */
export type AsnJob = AsnStructuralTier | AsnFunctionalTier
