import type { CompetencyModel } from '../model/competency-model'
import type { LocalizedText } from '../model/localized-text'
import type { CodeOf, IdOf } from '../model/of-typed-model'

/** What comparing a held level with a requirement can say. */
export type GapStatus = GapItem['status']

/** What every item of a gap report has. */
interface GapItemBase<C extends string> {
  /** Code of the required competency. */
  readonly competency: C
  /** Weight of the requirement; 1 when the profile gives none. */
  readonly weight: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
}

/** What an item has beside its status where the competency was assessed. */
interface MeasuredGapItem<C extends string> extends GapItemBase<C> {
  /** Required level. */
  readonly required: number
  /** Level held. */
  readonly held: number
  /** `held − required`, in levels: negative is a shortfall. */
  readonly gap: number
}

/** A requirement held below its level: a shortfall. */
export interface BelowGapItem<C extends string = string> extends MeasuredGapItem<C> {
  /** Held below the required level. */
  readonly status: 'below'
}

/** A requirement held at its level. */
export interface MetGapItem<C extends string = string> extends MeasuredGapItem<C> {
  /** Held at the required level. */
  readonly status: 'met'
}

/** A requirement held above its level: a surplus. */
export interface AboveGapItem<C extends string = string> extends MeasuredGapItem<C> {
  /** Held above the required level. */
  readonly status: 'above'
}

/** A requirement that was measured. */
export type AssessedGapItem<C extends string = string> = BelowGapItem<C> | MetGapItem<C> | AboveGapItem<C>

/** A requirement whose competency the person was not assessed on. That is not level 0. */
export interface NotAssessedGapItem<C extends string = string> extends GapItemBase<C> {
  /** Not assessed. */
  readonly status: 'not-assessed'
  /** Required level. */
  readonly required: number
}

/** A requirement of which the source gives no level; it can be neither met nor missed. */
export interface UnspecifiedGapItem<C extends string = string> extends GapItemBase<C> {
  /** Required at a level that is not known. */
  readonly status: 'level-unspecified'
  /** Level held, where the person was assessed. */
  readonly held?: number
}

/** One requirement of a gap report; tell the kinds apart by `status`. */
export type GapItem<C extends string = string> =
  | AssessedGapItem<C>
  | NotAssessedGapItem<C>
  | UnspecifiedGapItem<C>

/** A level held on a competency that the profile does not require. */
export interface OutsideItem<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level held. */
  readonly held: number
  /** `not-in-profile`: the job does not ask for it. `requirement-unknown`: the source does not show whether it does. */
  readonly status: 'not-in-profile' | 'requirement-unknown'
}

/** A person's levels against a job's requirements. Plain, JSON-able, fresh. */
export interface GapReport<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job, so that the report can be read without its profile. */
  readonly jobName: LocalizedText
  /** One item a requirement, in the order of the profile. */
  readonly items: readonly GapItem<C>[]
  /** Levels held beside the profile, in the order of the holdings. */
  readonly outside: readonly OutsideItem<C>[]
  /** Number of items by status. */
  readonly counts: Readonly<Record<GapStatus, number>>
  /** Σ weight × max(0, required − held) over what was assessed, in levels. */
  readonly shortfall: number
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** Essential requirements held below their level, in the order of the profile. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed, in the order of the profile. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level, in the order of the profile. */
  readonly essentialsUnspecified: readonly C[]
  /** False when the source shows only a part of the profile: the report then speaks of that part. */
  readonly profileComplete: boolean
  /** Of an incomplete profile: the codes of which it is not known whether they are required. Where it lists none, every other code of the model that is not retired. */
  readonly unknown: readonly C[]
}

/** A gap report of a model: `GapReportOf<typeof acme>`. */
export type GapReportOf<M extends CompetencyModel> = GapReport<IdOf<M>, CodeOf<M>>
