import { match } from 'ts-pattern'
import type { CertificateStatus } from '../development/check-certificate'
import type { CompetencyModel } from '../model/competency-model'
import type { LocalizedText } from '../model/localized-text'
import { formatDate } from './format-date'
import type { OldOptions } from './old-options'
import { nameOf } from './words'

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
  options: OldOptions,
): string {
  const { locale } = options
  const day = (date: string): string => formatDate(date, options)
  const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
  const said = match<CertificateStatus, LocalizedText>(status)
    .with({ status: 'valid' }, ({ validUntil }) =>
      validUntil === undefined
        ? { id: 'berlaku, tanpa batas waktu yang tercetak', en: 'valid; it prints no last day' }
        : { id: `berlaku sampai ${day(validUntil)}`, en: `valid until ${day(validUntil)}` },
    )
    .with({ status: 'expiring' }, ({ validUntil, daysLeft }) =>
      daysLeft === 0
        ? {
            id: `hari ini, ${day(validUntil)}, hari terakhir berlakunya`,
            en: `valid for the last day, ${day(validUntil)}`,
          }
        : {
            id: `berlaku sampai ${day(validUntil)}, sisa ${daysLeft} hari`,
            en: `valid until ${day(validUntil)}, ${days(daysLeft)} left`,
          },
    )
    .with({ status: 'expired' }, ({ validUntil, daysSince }) => ({
      id: `kedaluwarsa; terakhir berlaku ${day(validUntil)}, ${daysSince} hari yang lalu`,
      en: `expired; its last day was ${day(validUntil)}, ${days(daysSince)} ago`,
    }))
    .with({ status: 'not-yet-valid' }, ({ issuedOn, daysUntil }) => ({
      id: `belum berlaku; terbit ${day(issuedOn)}, ${daysUntil} hari lagi`,
      en: `not valid yet; issued on ${day(issuedOn)}, in ${days(daysUntil)}`,
    }))
    .exhaustive()
  return `${status.person}, ${nameOf(model.schemes, status.scheme, locale)}: ${said[locale]}.`
}
