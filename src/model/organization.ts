import type { Claim } from './claim'
import type { ExternalId } from './external-id'
import type { LocalizedText } from './localized-text'

/** A job family (rumpun jabatan). */
export interface Family {
  /** Name of the family. */
  readonly name: LocalizedText
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** A career track (jalur), such as managerial or specialist. */
export interface Track {
  /** Name of the track. */
  readonly name: LocalizedText
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** A grade (golongan) and its place in the order of grades. */
export interface Grade {
  /** Name of the grade; its key when absent. */
  readonly name?: LocalizedText
  /** Rank (jenjang): a higher number is a higher grade; equal numbers are equal ranks. */
  readonly rank: number
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** An organisational unit (unit kerja). */
export interface Unit {
  /** Name of the unit. */
  readonly name: LocalizedText
  /** The unit this one is a part of. */
  readonly parent?: string
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[]
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** A certification scheme: what a certification body certifies. */
export interface CertificationScheme<C extends string = string> {
  /** Name of the scheme. */
  readonly name: LocalizedText
  /** The competencies its certificate attests. */
  readonly certifies?: readonly SchemeCompetency<C>[]
  /** Number of people in the occupations the scheme covers, by the source's occupation map. */
  readonly headcount?: number
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[]
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/** A competency that a scheme certifies, and why. */
export interface SchemeCompetency<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Why a holder of the certificate shows this competency. */
  readonly reason?: LocalizedText
}
