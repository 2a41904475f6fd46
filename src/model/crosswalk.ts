import type { Claim } from './claim'

/**
 * How a competency of one model relates to one of another (SKOS): the same, nearly the same, the target is
 * broader, the target is narrower, or merely related.
 */
export type MatchRelation = 'exact' | 'close' | 'broader' | 'narrower' | 'related'

/** One competency of the first model and its match in the second. */
export interface CrosswalkRow<From extends string = string, To extends string = string> {
  /** Code in the model it starts from. */
  readonly from: From
  /** What the targets are to it. */
  readonly relation: MatchRelation
  /** Codes in the model it leads to; empty when nothing there matches. */
  readonly targets: readonly To[]
  /** Further codes that are merely related. */
  readonly related?: readonly To[]
  /** Where the match comes from. */
  readonly claims?: readonly Claim[]
}

/** Matches from the competencies of one model to those of another. */
export interface Crosswalk<
  FromId extends string = string,
  From extends string = string,
  ToId extends string = string,
  To extends string = string,
> {
  /** Id of the model it starts from. */
  readonly from: FromId
  /** Id of the model it leads to. */
  readonly to: ToId
  /** Rows in the order of the first model: one a competency, or one for each relation it has. */
  readonly rows: readonly CrosswalkRow<From, To>[]
}
