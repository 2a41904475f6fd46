import type { IssuePath } from '../../base/issue'
import { rangeIssue } from '../../base/range-issue'
import { mostSuggestions, suggest } from '../../base/suggest'
import { measureIssue } from '../../measure/issues'
import type { CompetencyModel } from '../../model/competency-model'
import { entryIssue, profileIssue } from '../../model/issues'
import type { ReadIssue } from '../read/issues'

/** The issue of a job that a model lacks; `before` is how many issues were found before it. */
export function unknownJob(model: CompetencyModel, job: string, path: IssuePath, before: number): ReadIssue {
  const suggestion = before < mostSuggestions ? suggest(job, Object.keys(model.jobs)) : undefined
  return profileIssue('unknown-job', path, {
    job,
    model: model.id,
    ...(suggestion === undefined ? {} : { suggestion }),
  })
}

/**
 * A warning of a unit or a scheme that a model lacks although it lists some: the data can be used, but the name may
 * be misspelt. A model that lists none says nothing about them.
 */
export function unlisted(
  model: CompetencyModel,
  kind: 'units' | 'schemes',
  reference: string | undefined,
  where: { readonly path: IssuePath; readonly before: number },
): ReadIssue[] {
  const listed: Readonly<Record<string, unknown>> = model[kind]
  if (reference === undefined || Object.hasOwn(listed, reference)) return []
  const keys = Object.keys(listed)
  if (keys.length === 0) return []
  const suggestion = where.before < mostSuggestions ? suggest(reference, keys) : undefined
  return [
    entryIssue(
      'unknown-reference',
      where.path,
      { kind, reference, ...(suggestion === undefined ? {} : { suggestion }) },
      'warning',
    ),
  ]
}

/** The issue of a number out of its range, or nothing. */
export function outOfRange(
  value: number | undefined,
  path: IssuePath,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): ReadIssue[] {
  if (value === undefined || (value >= least && value <= most)) return []
  return [rangeIssue(value, path, { atLeast: least, atMost: most })]
}

/** The issue of an id that an entry of the list has already. */
export function duplicateId(kind: string, id: string, path: IssuePath): ReadIssue {
  return measureIssue('duplicate-id', path, { id, kind })
}
