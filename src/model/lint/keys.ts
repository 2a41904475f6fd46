import type { Issue } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import { modelMismatch } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'
import { namedSections } from '../model-sections'

/** Sections whose order people see. */
const ordered: ReadonlySet<string> = /* @__PURE__ */ new Set(['competencies', 'jobs'])

/** Keys that are unsafe, that lose their order or are ambiguous, that people would read as the same, or that are not the id of their job. */
export function lintKeys(model: CompetencyModel): Issue[] {
  const issues: Issue[] = []
  for (const kind of namedSections) {
    const seen = new Map<string, string>()
    for (const key of Object.keys(model[kind])) {
      if (key === '__proto__' || key.trim() === '') {
        issues.push(
          errorIssue('reserved-key', [kind, key], { key, kind }, `"${key}" cannot be a key of ${kind}`),
        )
      }
      if (ordered.has(kind) && /^(0|[1-9]\d{0,9})$/.test(key)) {
        issues.push(
          issueOf(
            'hint',
            'key-loses-order',
            [kind, key],
            { key, kind },
            `"${key}" in ${kind} is a number, and JavaScript puts such keys first; put a letter before it`,
          ),
        )
      }
      const folded = key.normalize('NFKC').trim().toLowerCase()
      const other = seen.get(folded)
      if (other !== undefined) {
        issues.push(
          errorIssue(
            'duplicate-key',
            [kind, key],
            { key, other, kind },
            `"${key}" and "${other}" in ${kind} read the same but for case or spaces`,
          ),
        )
      }
      seen.set(folded, key)
    }
  }
  for (const [kind, key] of [
    ['id', model.id],
    ...Object.keys(model.competencies).map((code) => ['competencies', code]),
  ]) {
    if (kind === undefined || key === undefined || !key.includes(':')) continue
    const path = kind === 'id' ? ['id'] : [kind, key]
    const message = `"${key}" has a colon in it, which makes "model:CODE" ambiguous`
    issues.push(issueOf('warning', 'key-with-colon', path, { key, kind }, message))
  }
  for (const [key, job] of Object.entries(model.jobs)) {
    if (job.model !== model.id) issues.push(modelMismatch(model.id, job.model, ['jobs', key, 'model']))
    if (job.id !== key) {
      issues.push(
        errorIssue(
          'key-mismatch',
          ['jobs', key, 'id'],
          { key, found: job.id, kind: 'jobs' },
          `the job under "${key}" calls itself "${job.id}"`,
        ),
      )
    }
  }
  return issues
}
