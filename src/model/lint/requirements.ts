import { pushEach } from '../../base/push-each'
import type { CompetencyModel } from '../competency-model'
import { lintIssue, type ModelIssue, profileIssue } from '../issues'
import type { JobProfile } from '../job-profile'
import { profilePartIssues } from '../profile-part-issues'
import { requirementIssues } from '../requirement-issues'
import { isLevelOf, scaleOf } from '../scale-of'

/** Requirements that cannot be used, profiles without any, and requirements that everybody assessed meets. */
export function lintRequirements(model: CompetencyModel): ModelIssue[] {
  const issues: ModelIssue[] = []
  for (const [id, job] of Object.entries(model.jobs)) {
    const parts = profilePartIssues(job, ['jobs', id])
    const found = requirementIssues(model, job, ['jobs', id], issues.length)
    pushEach(issues, [...parts, ...found, ...emptyProfile(id, job), ...atFloor(model, id, job)])
  }
  return issues
}

function emptyProfile(id: string, job: JobProfile): ModelIssue[] {
  if (job.requirements.length > 0) return []
  // A source that names a job without a profile is worth a look; a profile said to be complete and empty is not one.
  const severity = job.complete ? 'warning' : 'hint'
  return [profileIssue('empty-profile', ['jobs', id, 'requirements'], { job: id }, severity)]
}

function atFloor(model: CompetencyModel, id: string, job: JobProfile): ModelIssue[] {
  return job.requirements.flatMap(({ competency, level }, i) => {
    if (level === undefined || !Object.hasOwn(model.competencies, competency)) return []
    const scale = scaleOf(model, competency, job)
    if (scale === undefined || !isLevelOf(scale, level) || level > scale.floor) return []
    return [
      lintIssue(
        'requirement-at-floor',
        ['jobs', id, 'requirements', i, 'level'],
        { competency, level, floor: scale.floor },
        'warning',
      ),
    ]
  })
}
