import { CompetencyError } from '../../base/competency-error'
import type { Expected } from '../../base/expected'
import { invalidParameter as parameterError } from '../../base/invalid-parameter'
import { isIsoDate } from '../../base/is-iso-date'
import { valueIssue } from '../../base/issues'
import type { LocalizedText } from '../../model/localized-text'
import { shown } from '../read/cell-text'
import type { FileLanguageOption } from '../read/file-language'
import type { CasePlace } from '../read/list-case-identifiers'

/** How an achievement is written. */
export interface FormatAchievementOptions extends FileLanguageOption {
  /** Address of the issuer, `http://…` or `https://…`: ids are derived from it, so that two issuers never share one. */
  readonly baseUri: string
  /** The required level, one of the scale; absent: the badge says the level that was found, and requires none. */
  readonly required?: number
  /** Definition of the competency, such as that of a `/text` entry; the model's own when absent. */
  readonly definition?: LocalizedText
  /** Where the model is published in CASE: the badge then points at the competency there. */
  readonly case?: CasePlace
}

/** How a badge is written. */
export interface FormatCredentialOptions extends FormatAchievementOptions {
  /** The level that was found. */
  readonly achieved: number
  /** Id of the person, a URI such as `did:example:1` or `mailto:…`. */
  readonly recipient: string
  /** Who issues the badge. */
  readonly issuer: {
    /** Id of the issuer, a URI. */
    readonly id: string
    /** Name of the issuer. */
    readonly name: string
  }
  /** First day it is valid, `YYYY-MM-DD`. */
  readonly awardedOn: string
  /** Last day it is valid, that day included, `YYYY-MM-DD`; absent: no end. */
  readonly validUntil?: string
}

/** An absolute URI, or an error. */
export function checkedUri(parameter: string, found: string): string {
  if (typeof found === 'string' && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(found)) return found
  throw invalidParameter(parameter, found, { like: 'scheme:…' })
}

/** A web address without a slash at its end, or an error. */
export function checkedBase(found: string): string {
  if (typeof found === 'string' && /^https?:\/\/[!-~]+$/i.test(found)) return found.replace(/\/$/, '')
  throw invalidParameter('baseUri', found, { like: 'http(s)://…' })
}

/** A date that exists, or an error. */
export function checkedDate(parameter: string, found: string): string {
  if (typeof found === 'string' && isIsoDate(found)) return found
  const text = shown(String(found))
  throw new CompetencyError(valueIssue('date-invalid', [parameter], { found: text }))
}

/** The error of an option that cannot be used. */
export function invalidParameter(parameter: string, found: unknown, expected: Expected): CompetencyError {
  return parameterError('Open Badges', parameter, shown(String(found)), expected)
}
