import type { Claim } from '../../../model/claim'

/** Where the texts come from: definitions, indicators and reasons are ours. */
export const lembagaXyTextClaims: readonly Claim[] = [
  {
    of: 'definition',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Sumber hanya mencetak nama kompetensi; definisinya susunan kami.',
      en: 'The source prints the names of the competencies only; the definitions are ours.',
    },
  },
  {
    of: 'levelDescriptions',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Uraian tiap level susunan kami: apa arti level itu bagi kompetensinya. Jangkauan dan kemandirian tiap level juga susunan kami.',
      en: 'The descriptions of the levels are ours: what a level is for the competency. So are how far a level reaches and what it leaves to the person.',
    },
  },
  {
    of: 'indicators',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Indikator perilaku susunan kami menjabarkan definisi kelima level dalam sumber.',
      en: 'The behavioural indicators are ours and spell out the definitions of the five levels in the source.',
    },
  },
  { of: 'reason', basis: 'authored', confidence: 'proposed' },
]
