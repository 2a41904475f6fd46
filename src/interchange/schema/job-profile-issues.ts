import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import type { ReadIssue } from '../read/issues'
import { lintWithin } from '../read/lint-within'
import { duplicateId } from './list-issues'
import type { Entry } from './read-list'

/**
 * What is wrong with profiles, as lint finds it when they stand in the model, in the place of jobs with the same id.
 * What lint finds of the rest of the model is not told here.
 */
export function jobProfileIssues(model: CompetencyModel, entries: readonly Entry<JobProfile>[]): ReadIssue[] {
  const issues: ReadIssue[] = []
  const places = new Map<string, number>()
  for (const { index, value } of entries) {
    if (places.has(value.id)) issues.push(duplicateId('jobs', value.id, [index, 'id']))
    else places.set(value.id, index)
  }
  const read = new Map(entries.map(({ value }) => [value.id, value]))
  const others = Object.entries(model.jobs).filter(([id]) => !read.has(id))
  for (const issue of lintWithin({ ...model, jobs: Object.fromEntries([...read, ...others]) })) {
    const [section, id, ...rest] = issue.path
    // A circle is told of its first job, which may be one that was in the model before.
    const ids = issue.code === 'reference-cycle' && section === 'jobs' ? issue.details.chain : [String(id)]
    const place =
      section === 'jobs' ? ids.map((job) => places.get(job)).find((at) => at !== undefined) : undefined
    if (place !== undefined) issues.push({ ...issue, path: [place, ...rest] })
  }
  return issues
}
