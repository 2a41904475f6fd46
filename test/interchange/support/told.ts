import type { Issue } from 'kompetensi'

/** What issues say, short: severity, code and place. */
export function told(issues: readonly Issue[]): unknown[][] {
  return issues.map(({ severity, code, path }) => [severity, code, ...path])
}

/** The same of those that are errors. */
export function toldErrors(issues: readonly Issue[]): unknown[][] {
  return told(issues.filter(({ severity }) => severity === 'error'))
}

/** The same of those that are more than a hint. */
export function toldAloud(issues: readonly Issue[]): unknown[][] {
  return told(issues.filter(({ severity }) => severity !== 'hint'))
}
