import type { LanguageBase } from '../base/language'
import type { Nature } from '../model/competency'

/** What a language says of schemes and the competencies they certify. */
export interface SchemeAlignmentSentences {
  /** The model has so many competencies and no scheme. */
  readonly noScheme: (competencies: number) => string
  readonly summary: (facts: {
    readonly competencies: number
    readonly schemes: number
    /** How many of the competencies are certified. */
    readonly certified: number
    /** The same by nature. */
    readonly natures: string
  }) => string
  /** How many of the competencies of a nature are certified. */
  readonly natures: Readonly<Record<Nature | 'unstated', (certified: number, competencies: number) => string>>
  readonly onOne: (count: number) => string
  readonly uncertified: (names: string) => string
  readonly empty: (names: string) => string
}

/** What a language needs to tell of schemes and the competencies they certify. */
export interface SchemeAlignmentLanguage extends LanguageBase {
  readonly schemeAlignment: SchemeAlignmentSentences
}
