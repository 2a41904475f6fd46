import type { Claim } from '../../../model/claim'
import { levelDescriptionsClaim } from '../../five-responsibilities'

/** Where the texts come from: definitions, indicators and reasons are ours, not the regulation's. */
export const asnTextClaims: readonly Claim[] = [
  {
    of: 'definition',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Definisi kompetensi susunan kami dan tidak menggantikan definisi dalam peraturan.',
      en: 'The definitions of the competencies are ours and do not replace those of the regulation.',
    },
  },
  levelDescriptionsClaim,
  {
    of: 'indicators',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Indikator perilaku susunan kami menjabarkan judul kelima level; indikator resmi ada dalam lampiran peraturan.',
      en: 'The behavioural indicators are ours and spell out the titles of the five levels; the official ones stand in the annex of the regulation.',
    },
  },
  { of: 'reason', basis: 'authored', confidence: 'proposed' },
]
