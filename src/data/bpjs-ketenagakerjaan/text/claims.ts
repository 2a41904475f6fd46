import type { Claim } from '../../../model/claim'
import { deepFreeze } from '../../deep-freeze'

/** Where the texts without claims of their own come from: definitions and reasons are ours. Deeply frozen. */
export const bpjsKetenagakerjaanTextClaims: readonly Claim[] = /* @__PURE__ */ deepFreeze<readonly Claim[]>([
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
    of: 'description',
    source: 'medan-utara',
    place: 'section 4.4; the claims of each step name the place',
    basis: 'restated',
    confidence: 'document',
  },
  { of: 'reasons', basis: 'authored', confidence: 'proposed' },
])
