import { match } from 'ts-pattern'
import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { CertificateStatus } from '../development/check-certificate'
import { aCertificateStatus } from '../development/result-kinds'
import { aModel } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { CertificateStatusLanguage } from './certificate-status-sentences'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'

const describeCertificateStatusArguments: Kinds = {
  model: aModel,
  status: aCertificateStatus,
  options: { fields: { language: {} } },
}

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
  options: DescribeOptions<CertificateStatusLanguage>,
): string {
  checkArguments('describeCertificateStatus', { model, status, options }, describeCertificateStatusArguments)
  const language = languageOf('describeCertificateStatus', options, ['certificateStatus'])
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
