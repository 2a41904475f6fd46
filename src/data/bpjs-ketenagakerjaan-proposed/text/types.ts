import type { CompetencyText } from '../../../model/competency-text'
import type { BpjsCode } from '../../bpjs-ketenagakerjaan/ids'

/** The five proposed levels. */
export type FiveLevels<T> = Readonly<Record<1 | 2 | 3 | 4 | 5, T>>

/** What the proposed levels of a competency are: a description and two indicators each. */
export interface BpjsProposedLevels {
  /** What each of the five levels is for this competency. */
  readonly levelDescriptions: FiveLevels<string>
  /** Two indicators for each of the five levels. */
  readonly indicators: FiveLevels<readonly [string, string]>
}

/** Texts of a competency with its proposed levels. */
export interface BpjsProposedText extends BpjsProposedLevels, Pick<CompetencyText, 'definition'> {}

/** Texts of the 20 competencies in one language: a missing one does not compile. */
export type BpjsProposedTexts = Readonly<Record<BpjsCode, BpjsProposedText>>
