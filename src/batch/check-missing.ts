import { invalidParameter } from '../base/invalid-parameter'
import type { MissingPolicy } from '../fit/score-fit'

/** Throws unless the policy is one of the two. */
export function checkMissing(subject: string, missing: MissingPolicy): void {
  if (missing === 'exclude' || missing === 'floor') return
  throw invalidParameter(subject, 'missing', missing, 'exclude or floor')
}
