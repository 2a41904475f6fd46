import type { LanguageBase } from '../base/language'

/** What a language says of a certificate on a day. */
export interface CertificateStatusSentences {
  /** The sentence, with one of the others as its status. */
  readonly certificate: (person: string, scheme: string, status: string) => string
  /** Valid, without a last day. */
  readonly valid: string
  readonly validUntil: (date: string) => string
  /** Valid on this day for the last time. */
  readonly lastDay: (date: string) => string
  /** Valid until a date soon, with the days left. */
  readonly expiring: (date: string, days: number) => string
  /** Its last day, and how many days ago that was. */
  readonly expired: (date: string, days: number) => string
  /** The day it is issued, and in how many days that is. */
  readonly notYetValid: (date: string, days: number) => string
}

/** What a language needs to tell of a certificate on a day. */
export interface CertificateStatusLanguage extends LanguageBase {
  readonly certificateStatus: CertificateStatusSentences
}
