import type { Issue } from '../../base/issue'
import { hintIssue, warningIssue } from '../../base/issue-of'
import type { CompetencyModel } from '../competency-model'
import type { JobProfile } from '../job-profile'
import { requirementIssues } from '../requirement-issues'
import { isLevelOf, scaleOf } from '../scale-of'

/** Requirements that cannot be used, profiles without any, and requirements that everybody assessed meets. */
export function lintRequirements(model: CompetencyModel): Issue[] {
  const issues: Issue[] = []
  for (const [id, job] of Object.entries(model.jobs)) {
    const found = requirementIssues(model, job, ['jobs', id], issues.length)
    for (const issue of [...found, ...emptyProfile(id, job), ...atFloor(model, id, job)]) issues.push(issue)
  }
  return issues
}

function emptyProfile(id: string, job: JobProfile): Issue[] {
  if (job.requirements.length > 0) return []
  // A source that names a job without a profile is worth a look; a profile said to be complete and empty is not one.
  const issue = job.complete ? warningIssue : hintIssue
  return [
    issue(
      'empty-profile',
      ['jobs', id, 'requirements'],
      { job: id },
      `the profile of "${id}" has no requirements, so nothing can be measured against it`,
    ),
  ]
}

function atFloor(model: CompetencyModel, id: string, job: JobProfile): Issue[] {
  return job.requirements.flatMap(({ competency, level }, i) => {
    if (level === undefined || !Object.hasOwn(model.competencies, competency)) return []
    const scale = scaleOf(model, competency, job)
    if (scale === undefined || !isLevelOf(scale, level) || level > scale.floor) return []
    return [
      warningIssue(
        'requirement-at-floor',
        ['jobs', id, 'requirements', i, 'level'],
        { competency, level, floor: scale.floor },
        `"${competency}" requires ${level}, and its scale counts ${scale.floor} as nothing shown: everybody assessed at the floor meets it`,
      ),
    ]
  })
}
