import { CompetencyError } from './competency-error'
import type { Issue } from './issue'

/** Throws a `CompetencyError` that carries every issue, if there is one. */
export function throwIssues(issues: readonly Issue[]): void {
  const [first, ...others] = issues
  if (first) throw new CompetencyError(first, others)
}
