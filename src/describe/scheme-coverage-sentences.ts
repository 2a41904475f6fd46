import type { LanguageBase } from '../base/language'

/** How far certificates cover a scheme, written. */
export interface SchemeFacts {
  /** Valid certificates. */
  readonly valid: string
  /** Absent where the model gives no head count. */
  readonly ofHeadcount:
    | {
        readonly headcount: string
        /** Share of the head count with a valid certificate; absent where the head count is 0, and where more hold it than are counted. */
        readonly percent: string | undefined
        /** How many are still to certify. */
        readonly remaining: string | undefined
        /** Whether more hold it than are counted. */
        readonly above: boolean
      }
    | undefined
  /** How many of the valid end soon; absent where none do. */
  readonly expiring:
    | { readonly count: number; readonly text: string; readonly withinDays: number }
    | undefined
  /** Absent where there are none. */
  readonly expired: string | undefined
  /** Absent where there are none. */
  readonly notYetValid: string | undefined
}

/** What a language says of the coverage of schemes. */
export interface SchemeCoverageSentences {
  readonly noScheme: string
  readonly total: (facts: {
    readonly date: string
    readonly schemes: number
    readonly valid: string
    readonly headcount: string
  }) => string
  readonly scheme: (name: string, facts: SchemeFacts) => string
  readonly without: (names: string) => string
  readonly caution: string
}

/** What a language needs to tell of the coverage of schemes. */
export interface SchemeCoverageLanguage extends LanguageBase {
  readonly schemeCoverage: SchemeCoverageSentences
}
