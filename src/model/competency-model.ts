import type { Source } from './claim'
import type { Cluster, Competency } from './competency'
import type { ExternalId } from './external-id'
import type { JobProfile } from './job-profile'
import type { LocalizedText } from './localized-text'
import type { ModelKeys } from './model-keys'
import type { CertificationScheme, Family, Grade, Track, Unit } from './organization'
import type { Scale } from './scale'

/**
 * A competency model: a dictionary of competencies, their scales, the job profiles that require them, and
 * the sources all of it comes from. Plain, readonly, JSON-able data.
 *
 * The order of a model is that of the keys of its objects: as they were written, but keys that are whole numbers (`2`, `10`;
 * not `02`, `A-2`) come first, ascending, because JavaScript orders them so. `lintModel` hints at such codes and job ids.
 *
 * @typeParam Id - the id of the model
 * @typeParam C - the codes that can be rated: competencies and their further dimensions
 * @typeParam J - the ids of its jobs
 * @typeParam K - the keys of its scales, clusters, families, tracks, grades, units and schemes
 */
export interface CompetencyModel<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
  K extends ModelKeys = ModelKeys,
> {
  /** Id of the model; with a colon before a code it makes the code unique: `lembaga-xy:INT`. */
  readonly id: Id
  /** Version of the content; results carry it. */
  readonly version: string
  /** Name of the model. */
  readonly name: LocalizedText
  /** First day the model holds, `YYYY-MM-DD`. */
  readonly validFrom?: string
  /** Last day the model holds, that day included, `YYYY-MM-DD`. */
  readonly validUntil?: string
  /** Documents the claims name. */
  readonly sources: Readonly<Record<string, Source>>
  /** Proficiency scales. */
  readonly scales: Readonly<Record<K['scale'], Scale>>
  /** Groups of competencies. */
  readonly clusters: Readonly<Record<K['cluster'], Cluster>>
  /** Competencies and their dimensions, by code, in dictionary order: that of the keys. */
  readonly competencies: Readonly<Record<C, Competency<C>>>
  /** Job families. */
  readonly families: Readonly<Record<K['family'], Family>>
  /** Career tracks. */
  readonly tracks: Readonly<Record<K['track'], Track>>
  /** Grades and their order. */
  readonly grades: Readonly<Record<K['grade'], Grade>>
  /** Organisational units. */
  readonly units: Readonly<Record<K['unit'], Unit>>
  /** Job profiles, by id, in the order of the source, as far as keys keep it. */
  readonly jobs: Readonly<Record<J, JobProfile<Id, C, J, K>>>
  /** Certification schemes. */
  readonly schemes: Readonly<Record<K['scheme'], CertificationScheme<C>>>
  /** Ids of the model in other systems. */
  readonly externalIds?: readonly ExternalId[]
}
