// Claims that many rows of the model share.

import type { Claim } from '../../model/claim'

/** A competency printed with its English name and code in a list of its group. */
export function listed(place: string): readonly Claim[] {
  return [
    { of: 'name.en', source: 'endry', place, basis: 'stated', confidence: 'document' },
    { of: 'cluster', source: 'endry', place, basis: 'stated', confidence: 'document' },
    { of: 'name.id', source: 'endry', place, basis: 'translated', confidence: 'proposed' },
  ]
}

/** A code that another model gives another meaning. */
export function codeClash(code: string, spencerName: string): Claim {
  return {
    of: 'code',
    source: 'endry',
    place: 'section E',
    basis: 'reconstructed',
    confidence: 'document',
    printed: code,
    note: {
      id: `Kode ${code} dalam kamus Spencer berarti ${spencerName}. Kode tanpa nama modelnya tidak menunjuk kompetensi apa pun.`,
      en: `In Spencer's dictionary ${code} is ${spencerName}. A code without its model identifies no competency.`,
    },
  }
}

/** A column of the job-profile matrix whose head is printed in a shorter or other form. */
export function shortenedHead(printed: string): Claim {
  return {
    of: 'column',
    source: 'endry',
    place: 'section E, job-profile matrix, column heads',
    basis: 'reconstructed',
    confidence: 'document',
    printed,
    note: {
      id: 'Judul kolom matriks tidak tercetak persis seperti nama pada daftar kompetensi; tidak ada kompetensi lain yang cocok dengannya.',
      en: 'The head of the column is not printed as the list of competencies has it; no other competency fits it.',
    },
  }
}

/** The claims of a row with one more. */
export function withClaim(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  return [...claims, claim]
}
