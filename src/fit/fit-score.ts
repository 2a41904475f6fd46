import type { GapStatus } from '../gap/gap-report'
import type { CompetencyModel } from '../model/competency-model'
import type { LocalizedText } from '../model/localized-text'
import type { CodeOf, IdOf } from '../model/of-typed-model'
import type { Finish, MethodInfo } from './fit-method'
import type { ScoredUnassessed } from './job-fit'

/** One requirement of a fit score. */
export interface FitItem<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** As in the gap report. */
  readonly status: GapStatus
  /** Required level, where the source gives one. */
  readonly required?: number
  /** Level held, where the person was assessed. */
  readonly held?: number
  /** Share of the method's fixed weights, 0 … 1; absent without a level or without an interval. */
  readonly share?: number
  /**
   * Least points this requirement can add to the score before its last step; that of the held level where it is
   * assessed. Absent without a level or without an interval.
   */
  readonly least?: number
  /** Greatest points it can add. */
  readonly greatest?: number
  /** Points it adds to `score` before the last step; absent where it takes no part in `score`, or without an interval. */
  readonly points?: number
}

/** How well a person fits a job by one method. Plain, JSON-able, fresh. */
export interface FitScore<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** The last step of the method; absent when it is not separable. */
  readonly finish?: Finish
  /** What `score` did with what is not assessed. */
  readonly unassessed: ScoredUnassessed
  /** The score, unrounded, in the method's unit; absent when nothing is assessed or the method has no score here. */
  readonly score?: number
  /** The least score any outcome of the unassessed can give; absent without an interval. */
  readonly lowest?: number
  /** The greatest score any outcome of the unassessed can give; absent without an interval. */
  readonly highest?: number
  /** True when `score` lies outside lowest … highest, floating-point noise aside: it then describes the assessed part only. */
  readonly outsideInterval: boolean
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** One item a requirement, in the order of the profile. */
  readonly items: readonly FitItem<C>[]
  /** Codes that are not in the profile and that the method counted as required at the floor. */
  readonly countedAsFloor: readonly C[]
  /** Essential requirements held below their level. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: readonly C[]
  /** False when the source shows only a part of the profile: the score then speaks of that part. */
  readonly profileComplete: boolean
}

/** A fit score of a model: `FitScoreOf<typeof acme>`. */
export type FitScoreOf<M extends CompetencyModel> = FitScore<IdOf<M>, CodeOf<M>>
