import { isIsoDate } from '../../base/is-iso-date'
import type { Issue, IssuePath } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import type { CompetencyModel } from '../competency-model'

interface Period {
  readonly validFrom?: string
  readonly validUntil?: string
}

/** Dates that do not exist and periods that end before they begin. */
export function lintDates(model: CompetencyModel): Issue[] {
  return [
    ...periodIssues(model, []),
    ...Object.entries(model.jobs).flatMap(([id, job]) => periodIssues(job, ['jobs', id])),
  ]
}

function periodIssues(period: Period, path: IssuePath): Issue[] {
  const { validFrom, validUntil } = period
  const issues: Issue[] = (['validFrom', 'validUntil'] as const).flatMap((field) => {
    const found = period[field]
    if (found === undefined || isIsoDate(found)) return []
    return [
      errorIssue(
        'date-invalid',
        [...path, field],
        { found },
        `"${found}" is not a date that exists, written YYYY-MM-DD`,
      ),
    ]
  })
  if (issues.length === 0 && validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
    issues.push(
      errorIssue(
        'period-reversed',
        [...path, 'validUntil'],
        { from: validFrom, until: validUntil },
        `the period ends on ${validUntil}, before it begins on ${validFrom}`,
      ),
    )
  }
  return issues
}
