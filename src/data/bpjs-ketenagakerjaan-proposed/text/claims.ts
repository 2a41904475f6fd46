import type { Claim } from '../../../model/claim'

/** Where the texts come from: all of them are ours. */
export const bpjsKetenagakerjaanProposedTextClaims: readonly Claim[] = [
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
      id: 'Skala, uraian level, dan indikatornya usulan kami; sumber tidak memuat level.',
      en: 'Scale, descriptions of levels and indicators are proposed by us; the source has no levels.',
    },
  },
  {
    of: 'indicators',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Belum diuji pada penilaian sungguhan; sesuaikan dahulu dengan lembaga Anda.',
      en: 'They have not been tried in real ratings; fit them to your institution first.',
    },
  },
]
