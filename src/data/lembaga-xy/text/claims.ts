import type { Claim } from '../../../model/claim'
import { levelDescriptionsClaim } from '../../five-responsibilities'

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
  levelDescriptionsClaim,
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
