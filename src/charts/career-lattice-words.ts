import type { CareerPathLanguage } from '../describe/career-path-sentences'
import type { MoveKindLanguage } from '../describe/move-kind-sentences'

/** What a language says in this chart. */
export interface CareerLatticeChartWords {
  readonly title: (from: string | undefined, to: string) => string
  readonly none: string
  readonly which: (path: number, all: number) => string
  /** A move and the levels it takes, as written and how many. */
  readonly move: (kind: string, to: string, effort: string, levels: number) => string
  readonly months: (months: string, count: number) => string
  readonly start: string
  readonly target: string
  readonly step: (move: number) => string
  readonly noRank: string
  readonly noFamily: string
  readonly role: string
}

/** What a language needs for this chart. */
export interface CareerLatticeChartLanguage extends CareerPathLanguage, MoveKindLanguage {
  readonly careerLatticeChart: CareerLatticeChartWords
}
