import { modelMismatch } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'
import { entryIssue, lintIssue, type ModelIssue } from '../issues'
import type { JobProfile } from '../job-profile'
import { keyIssue } from '../key-issue'
import { namedSections } from '../model-sections'

type Section = (typeof namedSections)[number]

/** Sections whose order people see. */
const ordered: ReadonlySet<string> = /* @__PURE__ */ new Set(['competencies', 'jobs'])

/** Keys that are unsafe or mislead, that lose their order or are ambiguous, that people would read as the same, or that are not the id of their job. */
export function lintKeys(model: CompetencyModel): ModelIssue[] {
  return [
    ...namedSections.flatMap((kind) => sectionKeys(kind, Object.keys(model[kind]))),
    ...withColon('id', model.id, ['id']),
    ...Object.keys(model.competencies).flatMap((code) =>
      withColon('competencies', code, ['competencies', code]),
    ),
    ...Object.entries(model.jobs).flatMap(([key, job]) => jobKey(model, key, job)),
  ]
}

function sectionKeys(kind: Section, keys: readonly string[]): ModelIssue[] {
  const seen = new Map<string, string>()
  return keys.flatMap((key) => {
    const folded = key
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .trim()
      .toLowerCase()
    const other = seen.get(folded)
    seen.set(folded, key)
    return [...unusable(kind, key), ...losesOrder(kind, key), ...readsLike(kind, key, other)]
  })
}

function unusable(kind: Section, key: string): ModelIssue[] {
  const issue = keyIssue(key, kind, [kind, key])
  return issue === undefined ? [] : [issue]
}

function losesOrder(kind: Section, key: string): ModelIssue[] {
  if (!ordered.has(kind) || !/^(0|[1-9]\d{0,9})$/.test(key)) return []
  return [lintIssue('key-loses-order', [kind, key], { key, kind }, 'hint')]
}

function readsLike(kind: Section, key: string, other: string | undefined): ModelIssue[] {
  if (other === undefined) return []
  return [entryIssue('duplicate-key', [kind, key], { key, other, kind })]
}

function withColon(kind: 'id' | 'competencies', key: string, path: readonly string[]): ModelIssue[] {
  if (!key.includes(':')) return []
  return [lintIssue('key-with-colon', path, { key, kind }, 'warning')]
}

/** A job says of which model it is and under which key it stands. */
function jobKey(model: CompetencyModel, key: string, job: JobProfile): ModelIssue[] {
  const issues = job.model === model.id ? [] : [modelMismatch(model.id, job.model, ['jobs', key, 'model'])]
  if (job.id === key) return issues
  const details = { key, found: job.id, kind: 'jobs' }
  return [...issues, lintIssue('key-mismatch', ['jobs', key, 'id'], details)]
}
