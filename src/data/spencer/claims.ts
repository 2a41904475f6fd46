// Claims that many rows of the model share. All name the book; see `sources.ts` for how it was read.

import type { Claim, Confidence } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import type { SpencerSource } from './sources'

const source: SpencerSource = 'spencer-1993'

/** How sure the parts of a competency are. */
interface CompetencyConfidence {
  /** That its Indonesian names are those in use. */
  readonly indonesian: Confidence
  /** That its own scale is the dimension named. */
  readonly structure: Confidence
}

/**
 * What is claimed of a competency. Code, English name and cluster are corroborated for all twenty. The sense was
 * put into our words and no document was recorded for it.
 */
export function competencyClaims(
  dimension: string,
  { indonesian, structure }: CompetencyConfidence,
): readonly Claim[] {
  const place = 'list of competencies'
  return [
    { of: 'code', source, place, basis: 'stated', confidence: 'corroborated' },
    { of: 'name.en', source, place, basis: 'stated', confidence: 'corroborated' },
    { of: 'name.id', source, place, basis: 'translated', confidence: indonesian },
    { of: 'cluster', source, place, basis: 'stated', confidence: 'corroborated' },
    { of: 'definition', source, basis: 'restated', confidence: 'unverified' },
    { of: 'scale', source, place: `dimension ${dimension}`, basis: 'restated', confidence: structure },
  ]
}

/** What is claimed of a further dimension of a competency. */
export function dimensionClaims(dimension: string, structure: Confidence): readonly Claim[] {
  const place = `dimension ${dimension}`
  return [
    { of: 'name', source, place, basis: 'restated', confidence: structure },
    { of: 'dimensionOf', source, place, basis: 'restated', confidence: structure },
    { of: 'scale', source, place, basis: 'restated', confidence: structure },
  ]
}

/** A code that means something else elsewhere, or a thing that goes by another code there. */
export function codeNote(note: BilingualText): Claim {
  return { of: 'code', basis: 'authored', confidence: 'proposed', note }
}

/** The claims of a row with one more. */
export function withClaim(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  return [...claims, claim]
}
