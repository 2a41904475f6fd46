import { isIsoDate } from '../../base/is-iso-date'
import type { IssuePath } from '../../base/issue'
import { valueIssue } from '../../base/issues'
import type { CompetencyModel } from '../competency-model'
import type { ModelIssue } from '../issues'

interface Period {
  readonly validFrom?: string
  readonly validUntil?: string
}

/** Dates that do not exist and periods that end before they begin. */
export function lintDates(model: CompetencyModel): ModelIssue[] {
  return [
    ...periodIssues(model, []),
    ...Object.entries(model.jobs).flatMap(([id, job]) => periodIssues(job, ['jobs', id])),
  ]
}

function periodIssues(period: Period, path: IssuePath): ModelIssue[] {
  const { validFrom, validUntil } = period
  const issues: ModelIssue[] = (['validFrom', 'validUntil'] as const).flatMap((field) => {
    const found = period[field]
    if (found === undefined || isIsoDate(found)) return []
    return [valueIssue('date-invalid', [...path, field], { found })]
  })
  if (issues.length === 0 && validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
    issues.push(
      valueIssue('period-reversed', [...path, 'validUntil'], { from: validFrom, until: validUntil }),
    )
  }
  return issues
}
