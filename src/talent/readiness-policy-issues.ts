import { CompetencyError } from '../base/competency-error'
import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { ReadinessPolicy } from './readiness'

/** Everything wrong with a policy. */
export function policyIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  policy: ReadinessPolicy<C>,
): Issue[] {
  const { method, bar, withinMonths, monthsPerLevel, monthsByCompetency } = policy
  if (method?.separable !== true) {
    const id = String(method?.id)
    const message = `the method "${id}" is not separable, so it has no interval for a verdict to rest on`
    throw new CompetencyError(errorIssue('method-not-separable', ['method'], { method: id }, message))
  }
  const paces = Object.entries<number | undefined>(monthsByCompetency ?? {})
  return [
    ...(Number.isFinite(bar) ? [] : [wrongNumber(bar, ['bar'], -Number.MAX_VALUE, 'a finite number')]),
    ...(Number.isFinite(withinMonths) && withinMonths >= 0
      ? []
      : [wrongNumber(withinMonths, ['withinMonths'], 0, '0 or more')]),
    ...paceIssues(monthsPerLevel, ['monthsPerLevel']),
    ...paces.flatMap(([code, months]) => [
      ...(Object.hasOwn(model.competencies, code)
        ? []
        : [unknownCompetency(model, code, ['monthsByCompetency', code])]),
      ...paceIssues(months, ['monthsByCompetency', code]),
    ]),
  ]
}

function paceIssues(months: number | undefined, path: IssuePath): Issue[] {
  if (months === undefined || (Number.isFinite(months) && months > 0)) return []
  return [wrongNumber(months, path, 0, 'a finite number above 0')]
}

function wrongNumber(value: unknown, path: IssuePath, least: number, expected: string): Issue {
  const found = foundInstead(value)
  const message = `${path.join('.')} is ${found}; it must be ${expected}`
  return errorIssue('number-out-of-range', path, { found, least }, message)
}
