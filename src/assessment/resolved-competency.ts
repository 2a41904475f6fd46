import type { OutcomeRange } from '../model/outcome-range'
import type { Rating } from '../model/rating'
import type { LeftOutRating } from './sift-ratings'

/** A rating that the level rests on. */
export interface UsedRating<Id extends string = string, C extends string = string> {
  /** The rating. */
  readonly rating: Rating<Id, C>
  /** What it counts for: its level, after decay where there is one. */
  readonly level: number
  /** The last day it stands, that day included; absent: without end. */
  readonly lastDay?: string
}

/** A rating whose last day is past. */
export interface ExpiredRating<Id extends string = string, C extends string = string> {
  /** The rating. */
  readonly rating: Rating<Id, C>
  /** The last day it stood. */
  readonly lastDay: string
}

/** Where each rating of a competency went. Each list is ordered by day, kind of rater, rater. */
interface ResolvedRatings<Id extends string, C extends string> {
  /** Code of the competency. */
  readonly competency: C
  /** The ratings the level rests on; empty unless held. */
  readonly used: readonly UsedRating<Id, C>[]
  /** The ratings whose last day is past. */
  readonly expired: readonly ExpiredRating<Id, C>[]
  /** The ratings of a day to come. */
  readonly future: readonly Rating<Id, C>[]
  /** The ratings left out, and why. */
  readonly leftOut: readonly LeftOutRating<Id, C>[]
}

/** A competency of which valid ratings give a level. */
export interface HeldCompetency<Id extends string = string, C extends string = string>
  extends ResolvedRatings<Id, C> {
  /** A level stands. */
  readonly status: 'held'
  /** The level held. */
  readonly level: number
  /**
   * Highest minus lowest level, as rated, over the valid ratings of different raters, those included that the rule
   * passed over; absent when there is only one.
   */
  readonly spread?: number
  /** The last day the level stands as it is if nothing new is rated; absent: without end. */
  readonly standsUntil?: string
  /** The level that the ratings still valid after that day give; absent: none. */
  readonly thereafter?: number
}

/** A competency of which a level once stood and none stands today: it is not assessed today. */
export interface ExpiredCompetency<Id extends string = string, C extends string = string>
  extends ResolvedRatings<Id, C> {
  /** Expired. */
  readonly status: 'expired'
  /** The level on the last day there was one: what the ratings gave that stood then together. */
  readonly lastLevel: number
  /** That day. */
  readonly lastDay: string
  /** What that still says of today's level; absent unless the caller says how. */
  readonly outcomes?: OutcomeRange
}

/** A competency that was rated, but not so that a level stands or stood. */
export interface UnresolvedCompetency<Id extends string = string, C extends string = string>
  extends ResolvedRatings<Id, C> {
  /** No level: the lists say where each rating went. */
  readonly status: 'no-level'
}

/** What the ratings of one competency come to; tell the kinds apart by `status`. */
export type ResolvedCompetency<Id extends string = string, C extends string = string> =
  | HeldCompetency<Id, C>
  | ExpiredCompetency<Id, C>
  | UnresolvedCompetency<Id, C>
