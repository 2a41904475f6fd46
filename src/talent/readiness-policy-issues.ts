import { CompetencyError } from '../base/competency-error'
import type { Issue, IssuePath } from '../base/issue'
import { rangeIssue } from '../base/range-issue'
import { raiseIssue } from '../fit/issues'
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
    throw new CompetencyError(
      raiseIssue('method-not-separable', ['method'], { method: id, purpose: 'interval' }),
    )
  }
  const paces = Object.entries<number | undefined>(monthsByCompetency ?? {})
  return [
    ...(Number.isFinite(bar) ? [] : [rangeIssue(bar, ['bar'], { finite: true })]),
    ...(Number.isFinite(withinMonths) && withinMonths >= 0
      ? []
      : [rangeIssue(withinMonths, ['withinMonths'], { atLeast: 0 })]),
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
  return [rangeIssue(months, path, { above: 0 })]
}
