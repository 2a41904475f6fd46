// Claims of the BPJS Ketenagakerjaan tables, by the way a fact came out of its source.

import type { Claim } from '../../model/claim'
import type { BpjsSource } from './ids'

/** What a claim says beside its source and place; confidence is `document` unless given. */
type Details = Partial<Pick<Claim, 'of' | 'confidence' | 'printed' | 'note'>>

/** A fact that the source prints so. */
export function stated(source: BpjsSource, place: string, details: Details = {}): Claim {
  return { source, place, basis: 'stated', confidence: 'document', ...details }
}

/** A fact of the source in a sentence of ours. */
export function restated(source: BpjsSource, place: string, details: Details = {}): Claim {
  return { source, place, basis: 'restated', confidence: 'document', ...details }
}

/** A fact read out of an indirect place. */
export function reconstructed(source: BpjsSource, place: string, details: Details = {}): Claim {
  return { source, place, basis: 'reconstructed', confidence: 'document', ...details }
}

/** A name that the source prints in the other language. */
export function translated(of: string, source: BpjsSource, place: string): Claim {
  return { of, source, place, basis: 'translated', confidence: 'proposed' }
}

/** What is ours; of which field, or of the whole entry. */
export function authored(of?: string, note?: Claim['note']): Claim {
  return {
    ...(of === undefined ? {} : { of }),
    basis: 'authored',
    confidence: 'proposed',
    ...(note === undefined ? {} : { note }),
  }
}
