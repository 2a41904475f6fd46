import type { Claim } from './claim'
import type { LevelTexts } from './competency-text'
import type { ExternalId } from './external-id'
import type { LocalizedText } from './localized-text'
import type { Retirement } from './retirement'

/** Soft (behaviour) or hard (technical skill and knowledge). */
export type Nature = 'soft' | 'hard'

/** Whom a cluster binds: everybody, holders of a role such as leadership, or the holders of a function. */
export type Binding = 'everyone' | 'by-role' | 'by-function'

/** A group of competencies (kelompok kompetensi). */
export interface Cluster {
  /** Name of the cluster. */
  readonly name: LocalizedText
  /** What the cluster holds, in a sentence. */
  readonly description?: LocalizedText
  /** Soft or hard, where all its competencies are of one nature. */
  readonly nature?: Nature
  /** Whom the cluster binds, where the source says so. */
  readonly binds?: Binding
  /** The cluster this one is a part of. */
  readonly parent?: string
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}

/**
 * A competency, or a further dimension of one (see `dimensionOf`). Every entry is rated under its own code.
 *
 * @typeParam C - the codes of the model
 */
export interface Competency<C extends string = string> {
  /** Name of the competency. */
  readonly name: LocalizedText
  /** A key of the model's `clusters`. */
  readonly cluster?: string
  /** A key of the model's `scales`; absent when the source gives the competency no scale. */
  readonly scale?: string
  /** Soft or hard, where it differs from the cluster's or the cluster says nothing. */
  readonly nature?: Nature
  /** The competency whose further scale this is: `ACH.B` is a dimension of `ACH`. Absent for a competency. */
  readonly dimensionOf?: C
  /** What it is, in a sentence or two; embedded models keep theirs in their `/text` entry. */
  readonly definition?: LocalizedText
  /** What its levels are, by tag of the language; `withTexts` puts them here. Embedded models keep theirs in their `/text` entries. */
  readonly levelTexts?: Readonly<Record<string, LevelTexts>>
  /** Other names it is known by. */
  readonly aliases?: readonly string[]
  /** Of a competency that is no longer in use: what carries it on. Absent: in use. */
  readonly retired?: Retirement<C>
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[]
  /** Where the facts come from. */
  readonly claims?: readonly Claim[]
}
