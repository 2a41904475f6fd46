import { invalidParameter } from '../base/invalid-parameter'
import type { BelowEssential } from './ranking'

/** Throws unless the policy is one of the three. */
export function checkBelowEssential(subject: string, belowEssential: BelowEssential): void {
  if (belowEssential === 'exclude' || belowEssential === 'last' || belowEssential === 'flag') return
  throw invalidParameter(subject, 'belowEssential', belowEssential, { oneOf: ['exclude', 'last', 'flag'] })
}
