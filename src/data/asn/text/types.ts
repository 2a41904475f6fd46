import type { CompetencyText } from '../../../model/competency-text'
import type { AsnCode } from '../ids'

/** Texts of a competency: what each level is, and three indicators a level. */
export interface AsnCompetencyText extends CompetencyText {
  /** What each of the five levels is for this competency. */
  readonly levelDescriptions: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
  /** Three indicators for each of the five levels. */
  readonly indicators: Readonly<Record<1 | 2 | 3 | 4 | 5, readonly [string, string, string]>>
}

/** Texts of the nine competencies in one language: a missing text, description or indicator does not compile. */
export type AsnText = Readonly<Record<AsnCode, AsnCompetencyText>>
