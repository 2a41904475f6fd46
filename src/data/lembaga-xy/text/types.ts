import type { CompetencyText } from '../../../model/competency-text'
import type { BehaviouralCode, CoreCode, LeadershipCode, TechnicalCode } from '../ids'

/** The five levels of the model. */
export type FiveLevels<Indicators> = Readonly<Record<1 | 2 | 3 | 4 | 5, Indicators>>

/** Texts of a soft competency: three indicators a level. */
export interface SoftText extends CompetencyText {
  /** Three indicators for each of the five levels. */
  readonly indicators: FiveLevels<readonly [string, string, string]>
}

/** Texts of a technical competency: one indicator a level. */
export interface TechnicalText extends CompetencyText {
  /** One indicator for each of the five levels. */
  readonly indicators: FiveLevels<readonly [string]>
}

/** Texts of the 86 competencies in one language: a missing text or indicator does not compile. */
export type LembagaXyText = Readonly<
  Record<CoreCode | LeadershipCode | BehaviouralCode, SoftText> & Record<TechnicalCode, TechnicalText>
>
