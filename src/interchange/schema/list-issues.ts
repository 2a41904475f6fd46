import type { Issue, IssuePath } from '../../base/issue'
import { didYouMean, errorIssue, warningIssue } from '../../base/issue-of'
import { mostSuggestions, suggest } from '../../base/suggest'
import type { CompetencyModel } from '../../model/competency-model'

/** The issue of a job that a model lacks; `before` is how many issues were found before it. */
export function unknownJob(model: CompetencyModel, job: string, path: IssuePath, before: number): Issue {
  const suggestion = before < mostSuggestions ? suggest(job, Object.keys(model.jobs)) : undefined
  return errorIssue(
    'unknown-job',
    path,
    { job, model: model.id, ...(suggestion === undefined ? {} : { suggestion }) },
    `"${job}" is not a job of "${model.id}"${didYouMean(suggestion)}`,
  )
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
): Issue[] {
  const listed: Readonly<Record<string, unknown>> = model[kind]
  if (reference === undefined || Object.hasOwn(listed, reference)) return []
  const keys = Object.keys(listed)
  if (keys.length === 0) return []
  const suggestion = where.before < mostSuggestions ? suggest(reference, keys) : undefined
  return [
    warningIssue(
      'unknown-reference',
      where.path,
      { kind, reference, ...(suggestion === undefined ? {} : { suggestion }) },
      `${kind} has no "${reference}"${didYouMean(suggestion)}`,
    ),
  ]
}

/** The issue of a number out of its range, or nothing. */
export function outOfRange(
  value: number | undefined,
  path: IssuePath,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): Issue[] {
  if (value === undefined || (value >= least && value <= most)) return []
  const found = String(value)
  return [
    errorIssue(
      'number-out-of-range',
      path,
      { found, least, most },
      `${found} is out of range: from ${least} to ${most}`,
    ),
  ]
}

/** The issue of an id that an entry of the list has already. */
export function duplicateId(kind: string, id: string, path: IssuePath): Issue {
  return errorIssue('duplicate-id', path, { id, kind }, `"${id}" stands twice in ${kind}`)
}
