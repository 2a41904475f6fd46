import type { IssuePath } from '../../base/issue'
import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { heldIssue } from '../../model/holdings-issues'
import type { Person } from '../../model/person'
import { certificateIssues } from './certificate-issues'
import { type SchemaIssue, schemaIssue } from './issues'
import { outOfRange, unknownJob, unlisted } from './list-issues'

/** What is wrong with a person: codes, levels, the job, certificates, qualifications. */
export function personIssues(
  model: CompetencyModel,
  person: Person,
  where: { readonly path: IssuePath; readonly before: number },
): SchemaIssue[] {
  const { path, before } = where
  const { id, holdings, job, unit, certificates = [], qualifications = [] } = person
  const issues: SchemaIssue[] = []
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
      issues.push(schemaIssue('certificate-of-another', [...at, 'person'], details))
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
