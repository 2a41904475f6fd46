import { addMonths } from '../base/add-months'
import type { Rating } from '../model/rating'
import { type ResolveOptions, validityOf } from './resolve-options'

/** Options that were checked, and what many ratings share. */
export interface ResolveRules extends ResolveOptions {
  /** The last day a rating stands, that day included; nothing where it stands without end. */
  readonly lastDayOf: (rating: Rating) => string | undefined
}

/** Makes options ready for many ratings: of those of one day and one validity the last day is worked out once. */
export function resolveRules(options: ResolveOptions): ResolveRules {
  const { months, byKind = {} } = validityOf(options)
  const lastDays = new Map<number, Map<string, string>>()
  const lastDayAfter = (assessedOn: string, its: number): string => {
    const known = lastDays.get(its)
    const ofDays = known ?? new Map<string, string>()
    if (known === undefined) lastDays.set(its, ofDays)
    const lastDay = ofDays.get(assessedOn) ?? addMonths(assessedOn, its)
    ofDays.set(assessedOn, lastDay)
    return lastDay
  }
  return {
    ...options,
    lastDayOf: ({ validUntil, raterKind, assessedOn }) => {
      if (validUntil !== undefined) return validUntil
      const its = Object.hasOwn(byKind, raterKind) ? byKind[raterKind] : months
      return its === undefined ? undefined : lastDayAfter(assessedOn, its)
    },
  }
}
