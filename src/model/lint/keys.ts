import type { Issue } from '../../base/issue'
import { errorIssue, hintIssue, warningIssue } from '../../base/issue-of'
import { modelMismatch } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'
import type { JobProfile } from '../job-profile'
import { namedSections } from '../model-sections'

type Section = (typeof namedSections)[number]

/** Sections whose order people see. */
const ordered: ReadonlySet<string> = /* @__PURE__ */ new Set(['competencies', 'jobs'])

/** Keys that are unsafe, that lose their order or are ambiguous, that people would read as the same, or that are not the id of their job. */
export function lintKeys(model: CompetencyModel): Issue[] {
  return [
    ...namedSections.flatMap((kind) => sectionKeys(kind, Object.keys(model[kind]))),
    ...withColon('id', model.id, ['id']),
    ...Object.keys(model.competencies).flatMap((code) =>
      withColon('competencies', code, ['competencies', code]),
    ),
    ...Object.entries(model.jobs).flatMap(([key, job]) => jobKey(model, key, job)),
  ]
}

function sectionKeys(kind: Section, keys: readonly string[]): Issue[] {
  const seen = new Map<string, string>()
  return keys.flatMap((key) => {
    const folded = key.normalize('NFKC').trim().toLowerCase()
    const other = seen.get(folded)
    seen.set(folded, key)
    return [...reserved(kind, key), ...losesOrder(kind, key), ...readsLike(kind, key, other)]
  })
}

function reserved(kind: Section, key: string): Issue[] {
  if (key !== '__proto__' && key.trim() !== '') return []
  return [errorIssue('reserved-key', [kind, key], { key, kind }, `"${key}" cannot be a key of ${kind}`)]
}

function losesOrder(kind: Section, key: string): Issue[] {
  if (!ordered.has(kind) || !/^(0|[1-9]\d{0,9})$/.test(key)) return []
  const message = `"${key}" in ${kind} is a number, and JavaScript puts such keys first; put a letter before it`
  return [hintIssue('key-loses-order', [kind, key], { key, kind }, message)]
}

function readsLike(kind: Section, key: string, other: string | undefined): Issue[] {
  if (other === undefined) return []
  const message = `"${key}" and "${other}" in ${kind} read the same but for case or spaces`
  return [errorIssue('duplicate-key', [kind, key], { key, other, kind }, message)]
}

function withColon(kind: 'id' | 'competencies', key: string, path: readonly string[]): Issue[] {
  if (!key.includes(':')) return []
  const message = `"${key}" has a colon in it, which makes "model:CODE" ambiguous`
  return [warningIssue('key-with-colon', path, { key, kind }, message)]
}

/** A job says of which model it is and under which key it stands. */
function jobKey(model: CompetencyModel, key: string, job: JobProfile): Issue[] {
  const issues = job.model === model.id ? [] : [modelMismatch(model.id, job.model, ['jobs', key, 'model'])]
  if (job.id === key) return issues
  const details = { key, found: job.id, kind: 'jobs' }
  const message = `the job under "${key}" calls itself "${job.id}"`
  return [...issues, errorIssue('key-mismatch', ['jobs', key, 'id'], details, message)]
}
