import { match } from 'ts-pattern'
import type { LanguageBase } from '../base/language'
import type { CertificateStatus } from '../development/check-certificate'
import type { CompetencyModel } from '../model/competency-model'
import { nameOf } from './names'
import type { DescribeOptions } from './options'

/**
 * Says what a certificate is worth on a day, in a sentence.
 *
 * @param model - the model, for the name of the scheme
 * @param status - what `checkCertificate` returned
 * @param options - the language
 * @example
 * ```ts
 * import { checkCertificate, describeCertificateStatus } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const certificate = { person: 'p1', scheme: 'staf-frontliner', issuedOn: '2024-01-15', validUntil: '2027-01-14' }
 * const status = checkCertificate(certificate, { asOf: '2026-11-22', withinDays: 60 })
 * console.log(describeCertificateStatus(lembagaXy, status, { language: en }))
 * // p1, Frontline Service Staff: valid until 14 January 2027, 53 days left.
 * ```
 */
export function describeCertificateStatus(
  model: CompetencyModel,
  status: CertificateStatus,
  { language }: DescribeOptions<CertificateStatusLanguage>,
): string {
  const { certificateStatus: say, date } = language
  const said = match<CertificateStatus, string>(status)
    .with({ status: 'valid' }, ({ validUntil }) =>
      validUntil === undefined ? say.valid : say.validUntil(date(validUntil)),
    )
    .with({ status: 'expiring' }, ({ validUntil, daysLeft }) =>
      daysLeft === 0 ? say.lastDay(date(validUntil)) : say.expiring(date(validUntil), daysLeft),
    )
    .with({ status: 'expired' }, ({ validUntil, daysSince }) => say.expired(date(validUntil), daysSince))
    .with({ status: 'not-yet-valid' }, ({ issuedOn, daysUntil }) =>
      say.notYetValid(date(issuedOn), daysUntil),
    )
    .exhaustive()
  return say.certificate(status.person, nameOf(model.schemes, status.scheme, language), said)
}

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
