import { checkArguments } from '../base/check-arguments'
import { dateIssues, periodIssues } from '../base/date-issues'
import { daysBetween } from '../base/days-between'
import type { Issue, IssuePath } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { rangeIssue } from '../base/range-issue'
import { throwIssues } from '../base/throw-issues'
import { aDate, partsOfCertificate, someNumber } from '../model/argument-kinds'
import type { Certificate } from '../model/certificate'

/** The day to look at certificates, and how early an end is announced. */
export interface CertificateOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string
  /** A valid certificate with at most so many days left is `expiring`; 0 or more; never when absent. */
  readonly withinDays?: number
}

/** What every status of a certificate has. */
interface StatusBase {
  /** Id of the person. */
  readonly person: string
  /** Id of the scheme. */
  readonly scheme: string
  /** The day it was looked at. */
  readonly asOf: string
}

/** A certificate that is valid on the day, and not about to end. */
export interface ValidCertificate extends StatusBase {
  /** Valid. */
  readonly status: 'valid'
  /** Its last day; absent where the certificate prints none. */
  readonly validUntil?: string
  /** Days left after the day itself, 0 on the last day; absent without a last day. */
  readonly daysLeft?: number
}

/** A certificate that is valid on the day and ends within the days asked for. */
export interface ExpiringCertificate extends StatusBase {
  /** Valid, but not for long. */
  readonly status: 'expiring'
  /** Its last day. */
  readonly validUntil: string
  /** Days left after the day itself, 0 on the last day. */
  readonly daysLeft: number
}

/** A certificate whose last day is past. */
export interface ExpiredCertificate extends StatusBase {
  /** No longer valid. */
  readonly status: 'expired'
  /** Its last day. */
  readonly validUntil: string
  /** Days since its last day, 1 or more. */
  readonly daysSince: number
}

/** A certificate that is issued on a later day. */
export interface ComingCertificate extends StatusBase {
  /** Not valid yet. */
  readonly status: 'not-yet-valid'
  /** The day it is issued. */
  readonly issuedOn: string
  /** Days until then, 1 or more. */
  readonly daysUntil: number
}

/** What a certificate is worth on a day; tell the kinds apart by `status`. */
export type CertificateStatus =
  | ValidCertificate
  | ExpiringCertificate
  | ExpiredCertificate
  | ComingCertificate

const checkCertificateOptions: OptionKinds<CertificateOptions> = { asOf: aDate, withinDays: someNumber }

const checkCertificateArguments: Kinds = {
  certificate: { due: true, ofKind: 'object', parts: partsOfCertificate },
  options: { due: true, fields: checkCertificateOptions },
}

/**
 * Tells whether a certificate is valid on a day, by the dates stored on it: from the day of issue through its last day,
 * both included. One without a last day does not expire; no usual validity is assumed.
 *
 * @param certificate - the certificate
 * @param options - the day, and within how many days an end is announced
 * @throws `CompetencyError` with every issue: `date-invalid`, `period-reversed`, `number-out-of-range`
 * @example
 * ```ts
 * import { checkCertificate } from 'kompetensi'
 *
 * const certificate = {
 *   person: 'p1',
 *   scheme: 'relationship-officer',
 *   issuedOn: '2024-02-29',
 *   validUntil: '2027-02-28',
 * }
 * console.log(checkCertificate(certificate, { asOf: '2027-02-28' }).status) // valid
 * console.log(checkCertificate(certificate, { asOf: '2027-02-01', withinDays: 60 }).status) // expiring
 * console.log(checkCertificate(certificate, { asOf: '2027-03-01' }).status) // expired
 * ```
 */
export function checkCertificate(certificate: Certificate, options: CertificateOptions): CertificateStatus {
  checkArguments('checkCertificate', { certificate, options }, checkCertificateArguments)
  throwIssues([...certificateOptionIssues(options), ...certificateDateIssues(certificate, [])])
  return statusOf(certificate, options)
}

/** What is wrong with the options. */
export function certificateOptionIssues({ asOf, withinDays }: CertificateOptions): Issue[] {
  const issues = dateIssues(asOf, ['asOf'])
  if (withinDays === undefined || (Number.isFinite(withinDays) && withinDays >= 0)) return issues
  return [...issues, rangeIssue(withinDays, ['withinDays'], { atLeast: 0 })]
}

/** What is wrong with the dates of a certificate. */
export function certificateDateIssues({ issuedOn, validUntil }: Certificate, path: IssuePath): Issue[] {
  return periodIssues({ field: 'issuedOn', date: issuedOn }, validUntil, path)
}

/** The status of a certificate that is known to be sound. */
export function statusOf(certificate: Certificate, options: CertificateOptions): CertificateStatus {
  const { person, scheme, issuedOn, validUntil } = certificate
  const { asOf, withinDays } = options
  const base = { person, scheme, asOf }
  if (issuedOn > asOf) {
    return { status: 'not-yet-valid', ...base, issuedOn, daysUntil: daysBetween(asOf, issuedOn) }
  }
  if (validUntil === undefined) return { status: 'valid', ...base }
  const daysLeft = daysBetween(asOf, validUntil)
  if (daysLeft < 0) return { status: 'expired', ...base, validUntil, daysSince: -daysLeft }
  const expiring = withinDays !== undefined && daysLeft <= withinDays
  return { status: expiring ? 'expiring' : 'valid', ...base, validUntil, daysLeft }
}
