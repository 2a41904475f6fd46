import type { CompetencyText } from '../../../model/competency-text'
import type { LembagaXyCode } from '../ids'

/** The five levels of the model. */
export type FiveLevels<Indicators> = Readonly<Record<1 | 2 | 3 | 4 | 5, Indicators>>

/** Texts of a competency: what each level is, and three indicators a level. */
export interface LembagaXyCompetencyText extends CompetencyText {
  /** What each of the five levels is for this competency. */
  readonly levelDescriptions: FiveLevels<string>
  /** Three indicators for each of the five levels. */
  readonly indicators: FiveLevels<readonly [string, string, string]>
}

/** Texts of the 86 competencies in one language: a missing text, description or indicator does not compile. */
export type LembagaXyText = Readonly<Record<LembagaXyCode, LembagaXyCompetencyText>>
