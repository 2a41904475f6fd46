import type { IssuePath } from '../../base/issue'
import { rangeIssue } from '../../base/range-issue'
import type { CompetencyModel } from '../competency-model'
import type { ModelIssue } from '../issues'

/** Ranks, head counts, months and KKNI levels out of their range. */
export function lintNumbers(model: CompetencyModel): ModelIssue[] {
  return [
    ...Object.entries(model.grades).flatMap(([key, { rank }]) =>
      outside(rank, ['grades', key, 'rank'], Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    ),
    ...Object.entries(model.schemes).flatMap(([key, { headcount }]) =>
      outside(headcount, ['schemes', key, 'headcount'], 0),
    ),
    ...Object.entries(model.jobs).flatMap(([id, job]) =>
      (job.qualifications ?? []).flatMap(({ months, kkniLevel }, i) => [
        ...outside(months, ['jobs', id, 'qualifications', i, 'months'], 0),
        ...outside(kkniLevel, ['jobs', id, 'qualifications', i, 'kkniLevel'], 1, 9),
      ]),
    ),
  ]
}

function outside(
  value: number | undefined,
  path: IssuePath,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): ModelIssue[] {
  if (value === undefined || (Number.isFinite(value) && value >= least && value <= most)) return []
  return [rangeIssue(value, path, { atLeast: least, atMost: most })]
}
