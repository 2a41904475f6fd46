// What a program writes down of a typed model: `HoldingsOf<typeof acme>` instead of its ids spelled out.

import type { ActivityInput } from './activity'
import type { Candidate } from './candidate'
import type { CompetencyModel } from './competency-model'
import type { Holdings } from './holdings'
import type { JobProfile } from './job-profile'
import type { ModelKeys } from './model-keys'
import type { Person } from './person'
import type { Rating } from './rating'

/** The id of a model, such as `'acme'`. */
export type IdOf<M extends CompetencyModel> = M['id']

/** The codes of a model: its competencies and their further dimensions. */
export type CodeOf<M extends CompetencyModel> = keyof M['competencies'] & string

/** The ids of a model's jobs. */
export type JobOf<M extends CompetencyModel> = keyof M['jobs'] & string

/** The keys of a model's other sections: `KeysOf<typeof acme>['grade']` are its grades. */
export interface KeysOf<M extends CompetencyModel> extends ModelKeys {
  /** Keys of `scales`. */
  readonly scale: keyof M['scales'] & string
  /** Keys of `clusters`. */
  readonly cluster: keyof M['clusters'] & string
  /** Keys of `families`. */
  readonly family: keyof M['families'] & string
  /** Keys of `tracks`. */
  readonly track: keyof M['tracks'] & string
  /** Keys of `grades`. */
  readonly grade: keyof M['grades'] & string
  /** Keys of `units`. */
  readonly unit: keyof M['units'] & string
  /** Keys of `schemes`. */
  readonly scheme: keyof M['schemes'] & string
}

/** What somebody holds, by codes of a model. */
export type HoldingsOf<M extends CompetencyModel> = Holdings<IdOf<M>, CodeOf<M>>

/** A job profile of a model. */
export type JobProfileOf<M extends CompetencyModel> = JobProfile<IdOf<M>, CodeOf<M>, string, KeysOf<M>>

/** A rating of a competency of a model. */
export type RatingOf<M extends CompetencyModel> = Rating<IdOf<M>, CodeOf<M>>

/** A person whose job, unit and schemes are of a model. */
export type PersonOf<M extends CompetencyModel> = Person<IdOf<M>, CodeOf<M>, JobOf<M>, string, KeysOf<M>>

/** Somebody who is compared with others, by what they hold of a model. */
export type CandidateOf<M extends CompetencyModel> = Candidate<IdOf<M>, CodeOf<M>>

/** A development activity that develops competencies of a model. */
export type ActivityOf<M extends CompetencyModel> = ActivityInput<CodeOf<M>>
