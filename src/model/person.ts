import type { Certificate } from './certificate'
import type { Holdings } from './holdings'
import type { QualificationKind } from './job-profile'
import type { LocalizedText } from './localized-text'
import type { ModelKeys } from './model-keys'

/** A qualification that a person has beside their competencies. */
export interface HeldQualification {
  /** What it is about. */
  readonly kind: QualificationKind
  /** What it is, as people read it. */
  readonly name: LocalizedText
  /** Of experience: the number of months. */
  readonly months?: number
  /** Of education: the KKNI level (1 … 9). */
  readonly kkniLevel?: number
}

/**
 * A person (pegawai), by an id, with what they hold. Whether they hold it today is the caller's: holdings are
 * of a date that the caller chose.
 *
 * @typeParam Id - the id of the model
 * @typeParam C - the codes of the model
 * @typeParam J - the ids of its jobs
 * @typeParam P - the person's own id
 * @typeParam K - the keys of its units and schemes
 */
export interface Person<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
  P extends string = string,
  K extends ModelKeys = ModelKeys,
> {
  /** Id of the person; a name is not needed. */
  readonly id: P
  /** The levels they hold, by competency; a competency that is absent is not assessed. */
  readonly holdings: Holdings<Id, C>
  /** The job they do, a key of the model's `jobs`. */
  readonly job?: J
  /** Organisational unit, a key of the model's `units`. */
  readonly unit?: K['unit']
  /** Performance, on the scale of the caller's own scheme; absent: not rated. */
  readonly performance?: number
  /** Potential, on the scale of the caller's own scheme; absent: not rated. */
  readonly potential?: number
  /** Certificates they were given, whether valid today or not. */
  readonly certificates?: readonly Certificate<K['scheme']>[]
  /** Qualifications they have beside their competencies; absent: not known. */
  readonly qualifications?: readonly HeldQualification[]
}
