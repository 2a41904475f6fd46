import { invalidParameter } from '../base/invalid-parameter'
import type { ScoredUnassessed } from '../fit/score-fit'

/** Throws unless the policy is one of the two. */
export function checkUnassessed(subject: string, unassessed: ScoredUnassessed): void {
  if (unassessed === 'exclude' || unassessed === 'floor') return
  throw invalidParameter(subject, 'unassessed', unassessed, { oneOf: ['exclude', 'floor'] })
}
