import type { Issue, IssuePath } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { heldIssue } from '../../model/holdings-issues'
import type { Person } from '../../model/person'
import { certificateIssues } from './certificate-issues'
import { outOfRange, unknownJob, unlisted } from './list-issues'

/** What is wrong with a person: codes, levels, the job, certificates, qualifications. */
export function personIssues(
  model: CompetencyModel,
  person: Person,
  where: { readonly path: IssuePath; readonly before: number },
): Issue[] {
  const { path, before } = where
  const { id, holdings, job, unit, certificates = [], qualifications = [] } = person
  const issues: Issue[] = []
  for (const [code, held] of Object.entries(holdings)) {
    const at = [...path, 'holdings', code]
    const issue = Object.hasOwn(model.competencies, code)
      ? heldIssue(model, code, held, { path: at })
      : unknownCompetency(model, code, at, before + issues.length)
    if (issue !== undefined) issues.push(issue)
  }
  if (job !== undefined && !Object.hasOwn(model.jobs, job)) {
    issues.push(unknownJob(model, job, [...path, 'job'], before + issues.length))
  }
  issues.push(...unlisted(model, 'units', unit, { path: [...path, 'unit'], before: before + issues.length }))
  for (const [i, certificate] of certificates.entries()) {
    const at = [...path, 'certificates', i]
    if (certificate.person !== id) {
      const details = { person: id, found: certificate.person }
      const message = `the certificate is of "${certificate.person}" and stands with "${id}"`
      issues.push(errorIssue('certificate-of-another', [...at, 'person'], details, message))
    }
    issues.push(...certificateIssues(model, certificate, { path: at, before: before + issues.length }))
  }
  for (const [i, { months, kkniLevel }] of qualifications.entries()) {
    const at = [...path, 'qualifications', i]
    issues.push(...outOfRange(months, [...at, 'months'], 0))
    issues.push(...outOfRange(kkniLevel, [...at, 'kkniLevel'], 1, 9))
  }
  return issues
}
