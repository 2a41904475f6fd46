import type { Claim } from './claim'
import type { ExternalId } from './external-id'
import type { LocalizedText } from './localized-text'
import type { ModelKeys } from './model-keys'
import type { Scale } from './scale'

/** The part of a composed profile that a requirement was taken from. */
export type ProfilePart = 'core' | 'family' | 'job'

/** One competency that a job requires (level yang dipersyaratkan). */
export interface Requirement<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Required level, on the competency's scale; absent: required, but the source gives no level. */
  readonly level?: number
  /** How much the job needs it against its other requirements: finite and above 0; absent counts as 1. */
  readonly weight?: number
  /** True when a shortfall here rules a person out, whatever the score. */
  readonly essential?: boolean
  /** In a composed profile: the parts that ask for it. */
  readonly from?: readonly ProfilePart[]
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** What a qualification is about. */
export type QualificationKind = 'education' | 'field' | 'training' | 'experience'

/** How much a qualification matters: without it no appointment, a strong wish, or useful. */
export type QualificationImportance = 'absolute' | 'important' | 'needed'

/** A qualification that a job asks for beside its competencies. */
export interface Qualification {
  /** What it is about. */
  readonly kind: QualificationKind
  /** How much it matters. */
  readonly importance: QualificationImportance
  /** What is asked, as people read it. */
  readonly name: LocalizedText
  /** Of experience: the least number of months. */
  readonly months?: number
  /** Of education: the least KKNI level (1 … 9). */
  readonly kkniLevel?: number
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/**
 * A job and what it requires (standar kompetensi jabatan).
 *
 * @typeParam Id - the id of its model
 * @typeParam C - the codes of its model
 * @typeParam J - its own id
 * @typeParam K - the keys of its model's families, tracks, grades and units
 */
export interface JobProfile<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
  K extends ModelKeys = ModelKeys,
> {
  /** Id of the model its codes belong to. */
  readonly model: Id
  /** Id of the job. */
  readonly id: J
  /** Name of the job. */
  readonly name: LocalizedText
  /** Job family, a key of the model's `families`. */
  readonly family?: K['family']
  /** Career track, a key of the model's `tracks`. */
  readonly track?: K['track']
  /** Grade, a key of the model's `grades`. */
  readonly grade?: K['grade']
  /** Organisational unit, a key of the model's `units`. */
  readonly unit?: K['unit']
  /** The job this one reports to, a key of the model's `jobs`. */
  readonly superior?: string
  /** Requirements, in the order of the profile; a competency at most once. */
  readonly requirements: readonly Requirement<C>[]
  /** False when the source shows only a part of the profile. */
  readonly complete: boolean
  /** Of an incomplete profile: the codes of which it is not known whether they are required. */
  readonly unknown?: readonly C[]
  /** The scale of required levels for competencies that the model gives no scale. */
  readonly scale?: Scale
  /** Qualifications asked beside the competencies. */
  readonly qualifications?: readonly Qualification[]
  /** Whether it is asked of the job today or expected of it later; absent: present. */
  readonly horizon?: 'present' | 'future'
  /** Older titles of the job. */
  readonly olderNames?: readonly string[]
  /** First day the profile holds, `YYYY-MM-DD`. */
  readonly validFrom?: string
  /** Last day the profile holds, that day included, `YYYY-MM-DD`. */
  readonly validUntil?: string
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[]
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}
