import type { LanguageBase } from '../base/language'
import type { QualificationImportance } from '../model/job-profile'
import type { QualificationStatus } from '../talent/qualifications-of'

/** What a language says of a check of qualifications. */
export interface QualificationsSentences {
  readonly none: (job: string) => string
  /** How many qualifications there are of each status; one at least. */
  readonly summary: (
    job: string,
    person: string,
    counts: Readonly<Record<QualificationStatus, number>>,
  ) => string
  /** Short or missing; an absolute one rules the person out. */
  readonly lacking: Readonly<Record<QualificationImportance, (items: string, person: string) => string>>
  /** Not known; an absolute one would rule the person out. */
  readonly open: Readonly<Record<QualificationImportance, (items: string, person: string) => string>>
  /** A qualification with one detail or more. */
  readonly item: (name: string, details: readonly string[]) => string
  /** The level asked, of the Indonesian qualification framework. */
  readonly kkni: (level: string) => string
  readonly hasKkni: (level: string) => string
  /** The months asked: as written, and how many they are. */
  readonly months: (months: string, count: number) => string
  readonly hasMonths: (months: string, count: number) => string
}

/** What a language needs to tell of a check of qualifications. */
export interface QualificationsLanguage extends LanguageBase {
  readonly qualifications: QualificationsSentences
}
