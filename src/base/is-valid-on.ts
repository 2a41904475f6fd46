import { checkArguments } from './check-arguments'
import { CompetencyError } from './competency-error'
import { isIsoDate } from './is-iso-date'
import { valueIssue } from './issues'
import type { Kinds } from './kind'

const day = { ofKind: 'date', like: '2026-11-22' } as const

const validityArguments: Kinds = {
  period: { due: true, ofKind: 'object', parts: { validFrom: day, validUntil: day } },
  options: { due: true, fields: { asOf: { due: true, ofKind: 'date', like: '2026-11-22' } } },
}

/** Something that holds for a period: a model or a job profile. */
export interface ValidityPeriod {
  /** First day it holds, `YYYY-MM-DD`; absent: from ever. */
  readonly validFrom?: string
  /** Last day it holds, that day included, `YYYY-MM-DD`; absent: for ever. */
  readonly validUntil?: string
}

/**
 * Tells whether a model or a job profile holds on a day. Both ends are included; "today" is an argument.
 *
 * @param period - a model, a job profile or anything with `validFrom` and `validUntil`
 * @param options - `asOf`: the day, `YYYY-MM-DD`
 * @throws `CompetencyError` `date-invalid` when a date does not exist
 * @example
 * ```ts
 * import { isValidOn } from 'kompetensi'
 *
 * console.log(isValidOn({ validFrom: '2026-01-01', validUntil: '2026-12-31' }, { asOf: '2026-12-31' })) // true
 * ```
 */
export function isValidOn(period: ValidityPeriod, options: { readonly asOf: string }): boolean {
  checkArguments('isValidOn', { period, options }, validityArguments)
  const { validFrom, validUntil } = period
  const { asOf } = options
  for (const [field, found] of Object.entries({ asOf, validFrom, validUntil })) {
    if (found === undefined || isIsoDate(found)) continue
    throw new CompetencyError(valueIssue('date-invalid', [field], { found }))
  }
  return (validFrom === undefined || validFrom <= asOf) && (validUntil === undefined || asOf <= validUntil)
}
