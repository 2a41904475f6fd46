import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { codesOf, heldIssue, holdingsIssues } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import type { Scale } from '../model/scale'
import { measureAlike } from '../model/scale-of'
import { scalesDiffer } from './career-errors'
import type { PathJob } from './path-jobs'

/** The scale of a competency, and the first job that asks for a level on it. */
export interface AskedScale<Id extends string, C extends string> {
  readonly scale: Scale
  readonly job: JobProfile<Id, C>
}

/** The scale on which each competency is measured; all jobs must agree, for levels of one are kept for the next. */
export function scalesOf<Id extends string, C extends string>(
  jobs: readonly PathJob<Id, C>[],
): Map<C, AskedScale<Id, C>> {
  const scales = new Map<C, AskedScale<Id, C>>()
  const issues: Issue[] = []
  for (const { profile: job, levelled } of jobs) {
    for (const { competency, scale } of levelled) {
      const known = scales.get(competency)
      if (known === undefined) scales.set(competency, { scale, job })
      else if (!measureAlike(scale, known.scale)) issues.push(scalesDiffer(competency, job.id, known.job.id))
    }
  }
  throwIssues(issues)
  return scales
}

/**
 * What is wrong with holdings. A competency without a scale of its own is held on that of the profile that asks for it, and
 * where none does on that of the target.
 */
export function askedLevelIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  scales: ReadonlyMap<C, AskedScale<Id, C>>,
  target: JobProfile<Id, C>,
): Issue[] {
  const path = ['holdings']
  const issues = holdingsIssues(model, holdings, undefined, path)
  if (issues.length > 0) return issues
  return codesOf(holdings).flatMap((code) => {
    const held = holdings[code]
    if (held === undefined || model.competencies[code].scale !== undefined) return []
    const profile = scales.get(code)?.job ?? target
    return heldIssue(model, code, held, { path: [...path, code], profile }) ?? []
  })
}

/** The level held of a competency; a code may be called what every object answers to. */
export function heldOf<Id extends string, C extends string>(
  holdings: Holdings<Id, C>,
  code: C,
): number | undefined {
  return Object.hasOwn(holdings, code) ? holdings[code] : undefined
}
