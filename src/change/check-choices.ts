import { parameterIssue } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'

const choices = {
  combine: ['highest', 'lowest', 'mean'],
  rounding: ['none', 'nearest', 'down'],
  scaling: ['linear', 'linear-from-floor'],
  splits: ['leave-out', 'copy'],
} as const

/** Refuses options that are none of those possible, as JavaScript callers and JSON can bring them. */
export function checkChoices(
  subject: string,
  options: { readonly [K in keyof typeof choices]?: string | undefined },
): void {
  const names: readonly (keyof typeof choices)[] = ['combine', 'rounding', 'scaling', 'splits']
  throwIssues(
    names.flatMap((parameter): Issue[] => {
      const found = options[parameter]
      const allowed: readonly string[] = choices[parameter]
      if (found === undefined || allowed.includes(found)) return []
      return [parameterIssue({ subject, parameter, found, expected: { oneOf: allowed } })]
    }),
  )
}
