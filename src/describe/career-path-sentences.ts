import type { BlockedConstraint, BlockedNumber, LeftOutAssumption } from '../career/career-path'
import type { AssumedUnassessed } from '../career/career-path-options'
import type { LevelsLanguage } from './levels-sentences'
import type { MoveKindLanguage } from './move-kind-sentences'

/** What a move or path costs, in words. */
export interface CostFacts {
  /** Levels to build up, by weight, with their unit. */
  readonly effort: string
  /** How long it takes; absent where that is not known. */
  readonly months: string | undefined
}

/** What a language says of career paths. */
export interface CareerPathSentences {
  readonly route: (jobs: readonly string[]) => string
  /** One of several routes. */
  readonly numbered: (place: number, route: string) => string
  readonly total: (moves: number, cost: CostFacts) => string
  readonly ifUnassessed: (met: CostFacts, floor: CostFacts) => string
  /** "4 levels": as written, and how many they are. */
  readonly effort: (effort: string, count: number) => string
  /** "6 months": as written, and how many they are. */
  readonly months: (months: string, count: number) => string
  /** The line of a move, of one sentence or more. */
  readonly move: (place: number, sentences: readonly string[]) => string
  readonly builds: (
    facts: CostFacts & { readonly kind: string; readonly to: string; readonly builds: string },
  ) => string
  readonly nothingToBuild: (kind: string, to: string, months: string | undefined) => string
  readonly buildUp: (name: string, from: string, to: string) => string
  readonly buildUpUnassessed: (name: string, to: string) => string
  readonly dates: (begins: string, moves: string) => string
  readonly essential: (names: string) => string
  readonly assumed: (names: string) => string
  readonly unfinished: UnfinishedSentences
  readonly assumptions: AssumptionSentences
  readonly blocked: BlockedSentences
}

/** A cost of a path by the objective it is a cost of, as written and how much it is; months have a word of their own. */
export interface CostWords {
  readonly moves: (cost: string, count: number) => string
  readonly effort: (cost: string, count: number) => string
  readonly hardest: (cost: string, count: number) => string
}

/** What a language says where a search was not finished. */
export interface UnfinishedSentences {
  readonly noPath: (job: string) => string
  /** So many of the paths, from the first, are proven to be the best. */
  readonly proven: (count: number) => string
  /** What a path that is not listed comes to. */
  readonly atLeast: (cost: string) => string
  /** By how much the first path that is not proven may be bettered. */
  readonly within: (cost: string) => string
  readonly notBettered: string
  /** What a path comes to. */
  readonly costs: CostWords
  /** By how much one path is better than another. */
  readonly less: CostWords
}

/** What a language says of each assumption. */
export interface AssumptionSentences {
  readonly 'levels-kept': string
  readonly unassessed: Readonly<Record<AssumedUnassessed, (names: string) => string>>
  /** Of so many jobs. */
  readonly 'profile-incomplete': (jobs: string, count: number) => string
  readonly 'level-unspecified': (job: string, names: string) => string
  readonly 'jobs-left-out': Readonly<Record<LeftOutAssumption['reason'], (jobs: string) => string>>
  readonly 'equal-effort': string
  readonly time: (parallel: string) => string
  readonly 'whole-months': string
}

/** What a language says where there is no path. */
export interface BlockedSentences {
  readonly noPath: (job: string) => string
  readonly limits: Readonly<Record<BlockedConstraint['constraint'], string>>
  /** The line of a limit with which a path opens. */
  readonly opens: (limit: string, value: string) => string
  readonly notDecided: (limit: string) => string
  /** A path opens, but it is not known with how little. */
  readonly opensUnknown: (limit: string) => string
  readonly kindsAllowed: (kinds: string) => string
  readonly jobsAllowed: (jobs: string) => string
  readonly essentialsBuiltUp: string
  readonly noLimit: string
  /** "3 moves": a limit that is a number, as written, and how much it is. */
  readonly units: Readonly<Record<BlockedNumber['constraint'], (written: string, count: number) => string>>
  /** The value with which a path opens, with its unit, and the one in force. */
  readonly value: (opensAt: string, given: string) => string
  readonly noneAlone: string
  /** Where the search for some was too large. */
  readonly noneKnown: string
}

/** What a language needs to tell of career paths. */
export interface CareerPathLanguage extends MoveKindLanguage, LevelsLanguage {
  readonly careerPath: CareerPathSentences
}
