import type { CombineRule } from '../assessment/resolve-options'
import type { LeftOutReason } from '../assessment/sift-ratings'
import type { LevelsLanguage } from './levels-sentences'

/** Why a rating is not used: left out, expired, or of a day to come. */
export type NotUsed = LeftOutReason | 'expired' | 'future'

/** What a language says of holdings. */
export interface HoldingsSentences {
  readonly noRatings: (asOf: string) => string
  readonly summary: (facts: {
    readonly person: string
    readonly asOf: string
    /** How many ratings there are. */
    readonly ratings: number
    readonly rule: string
    /** How many competencies have a level that stands. */
    readonly held: number
    /** How many have expired ratings only. */
    readonly expired: number
    /** How many have ratings, but no level. */
    readonly open: number
  }) => string
  /** How ratings became levels. */
  readonly rules: Readonly<Record<Extract<CombineRule, string> | 'weighted', string>>
  readonly decay: string
  /** A list of items that have commas of their own, and how many more there are, if any. */
  readonly parted: (items: readonly string[], more: number) => string
  readonly level: (name: string, level: string) => string
  readonly levels: (items: string) => string
  /** Raters are so many levels apart: as written, and how many they are. */
  readonly apart: (name: string, levels: string, count: number) => string
  readonly differ: (items: string) => string
  readonly firstToEnd: (name: string, day: string) => string
  readonly firstToChange: (name: string, day: string, thereafter: string) => string
  readonly expiredItem: (facts: ExpiredFacts) => string
  /** An expired level that narrows what is held now. */
  readonly narrowedItem: (
    facts: ExpiredFacts & { readonly lowest: string; readonly highest: string },
  ) => string
  readonly expired: (items: string) => string
  readonly open: (items: string) => string
  readonly notUsed: Readonly<Record<NotUsed, (count: number) => string>>
  readonly leftOut: (items: string) => string
  readonly unrated: (count: number) => string
}

/** A level that has expired. */
export interface ExpiredFacts {
  /** Name of the competency. */
  readonly name: string
  /** Its last level. */
  readonly level: string
  /** Its last day. */
  readonly day: string
}

/** What a language needs to tell of holdings. */
export interface HoldingsLanguage extends LevelsLanguage {
  readonly holdings: HoldingsSentences
}
