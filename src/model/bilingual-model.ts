import type { Cluster, Competency } from './competency'
import type { CompetencyModel } from './competency-model'
import type { JobProfile, Qualification } from './job-profile'
import type { BilingualText } from './localized-text'
import type { CertificationScheme, Family, Grade, Track, Unit } from './organization'
import type { Level, Scale } from './scale'

/**
 * A competency model whose names, definitions and descriptions are there in Indonesian and in English. It is a
 * `CompetencyModel` like any other; its texts need no look-up: `model.competencies.INT.name.en` is a text.
 *
 * @typeParam Id - the id of the model
 * @typeParam C - the codes that can be rated: competencies and their further dimensions
 * @typeParam J - the ids of its jobs
 */
export interface BilingualModel<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> extends CompetencyModel<Id, C, J> {
  readonly name: BilingualText
  readonly scales: Readonly<Record<string, BilingualScale>>
  readonly clusters: Readonly<Record<string, BilingualCluster>>
  readonly competencies: Readonly<Record<C, BilingualCompetency<C>>>
  readonly families: Readonly<Record<string, Bilingual<Family>>>
  readonly tracks: Readonly<Record<string, Bilingual<Track>>>
  readonly grades: Readonly<Record<string, Bilingual<Grade>>>
  readonly units: Readonly<Record<string, Bilingual<Unit>>>
  readonly jobs: Readonly<Record<J, BilingualJob<Id, C, J>>>
  readonly schemes: Readonly<Record<string, Bilingual<CertificationScheme<C>>>>
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
> extends JobProfile<Id, C, J> {
  readonly name: BilingualText
  readonly scale?: BilingualScale
  readonly qualifications?: readonly Bilingual<Qualification>[]
}
