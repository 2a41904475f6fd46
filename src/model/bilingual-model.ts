import type { Cluster, Competency } from './competency'
import type { CompetencyModel } from './competency-model'
import type { JobProfile, Qualification } from './job-profile'
import type { BilingualText } from './localized-text'
import type { ModelKeys } from './model-keys'
import type { CertificationScheme, Family, Grade, Track, Unit } from './organization'
import type { Level, Scale } from './scale'

/**
 * A competency model whose names, definitions and descriptions are there in Indonesian and in English. It is a
 * `CompetencyModel` like any other; its texts need no look-up: `model.competencies.INT.name.en` is a text.
 *
 * @typeParam Id - the id of the model
 * @typeParam C - the codes that can be rated: competencies and their further dimensions
 * @typeParam J - the ids of its jobs
 * @typeParam K - the keys of its scales, clusters, families, tracks, grades, units and schemes
 */
export interface BilingualModel<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
  K extends ModelKeys = ModelKeys,
> extends CompetencyModel<Id, C, J, K> {
  readonly name: BilingualText
  readonly scales: Readonly<Record<K['scale'], BilingualScale>>
  readonly clusters: Readonly<Record<K['cluster'], BilingualCluster>>
  readonly competencies: Readonly<Record<C, BilingualCompetency<C>>>
  readonly families: Readonly<Record<K['family'], Bilingual<Family>>>
  readonly tracks: Readonly<Record<K['track'], Bilingual<Track>>>
  readonly grades: Readonly<Record<K['grade'], Bilingual<Grade>>>
  readonly units: Readonly<Record<K['unit'], Bilingual<Unit>>>
  readonly jobs: Readonly<Record<J, BilingualJob<Id, C, J, K>>>
  readonly schemes: Readonly<Record<K['scheme'], Bilingual<CertificationScheme<C>>>>
}

/** A thing whose texts are there in both languages; `Field` are the fields that are texts. */
export type Bilingual<T, Field extends keyof T = 'name' & keyof T> = {
  readonly [K in keyof T]: K extends Field ? BilingualText : T[K]
}

/** A group of competencies with its texts in both languages. */
export interface BilingualCluster extends Cluster {
  readonly name: BilingualText
  readonly description?: BilingualText
}

/** A competency with its texts in both languages. */
export interface BilingualCompetency<C extends string = string> extends Competency<C> {
  readonly name: BilingualText
  readonly definition?: BilingualText
}

/** One level of a scale with its texts in both languages. */
export interface BilingualLevel extends Level {
  readonly name: BilingualText
  readonly description?: BilingualText
}

/** A scale with the texts of its levels in both languages. */
export interface BilingualScale extends Scale {
  readonly name?: BilingualText
  readonly definitions?: readonly BilingualLevel[]
}

/** A job profile with its texts in both languages. */
export interface BilingualJob<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
  K extends ModelKeys = ModelKeys,
> extends JobProfile<Id, C, J, K> {
  readonly name: BilingualText
  readonly scale?: BilingualScale
  readonly qualifications?: readonly Bilingual<Qualification>[]
}
