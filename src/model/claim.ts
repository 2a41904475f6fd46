import type { LocalizedText } from './localized-text'

/**
 * How a fact came out of its source.
 *
 * - `stated`: the source says so in these words or figures
 * - `restated`: the source says so, the sentence is ours
 * - `reconstructed`: read out of a garbled, slipped or indirect place
 * - `translated`: the source says so in another language
 * - `authored`: written by us; no source says so
 */
export type Basis = 'stated' | 'restated' | 'reconstructed' | 'translated' | 'authored'

/**
 * How sure a fact is.
 *
 * - `document`: stands in the named document itself
 * - `corroborated`: two or more independent sources agree
 * - `single-source`: one secondary source
 * - `unverified`: general knowledge or an attribution nobody could check
 * - `proposed`: a judgement of ours
 */
export type Confidence = 'document' | 'corroborated' | 'single-source' | 'unverified' | 'proposed'

/** Where a fact comes from and how sure it is. */
export interface Claim {
  /** The field of the entry it speaks of, such as `name.id` or `level`; absent: the whole entry. */
  readonly of?: string
  /** A key of the model's `sources`; absent for what is authored and rests on none. */
  readonly source?: string
  /** The place in the source: section, table, page, article. */
  readonly place?: string
  /** How the fact came out of the source. */
  readonly basis: Basis
  /** How sure the fact is. */
  readonly confidence: Confidence
  /** What the source prints, where that differs from what is kept here. */
  readonly printed?: string
  /** Of a regulation: the day since which the place is in force, `YYYY-MM-DD`; absent: not known. */
  readonly inForce?: string
  /** The day on which somebody last compared the fact with its source, `YYYY-MM-DD`; absent: not recorded. */
  readonly checkedOn?: string
  /** Why it is read so. */
  readonly note?: LocalizedText
}

/** A document that facts are taken from. */
export interface Source {
  /** The title as printed. */
  readonly title: string
  /** Its authors, as citations name them. */
  readonly authors?: readonly string[]
  /** Year of publication, where the document states it. */
  readonly year?: number
  /** Publisher, journal or issuing body. */
  readonly publisher?: string
  /** `regulation`: it can be amended or repealed, so facts that rest on it are to be checked again. */
  readonly kind?: 'regulation'
  /** What a reader should know about this copy. */
  readonly note?: LocalizedText
}
