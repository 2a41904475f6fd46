import type { Issue, IssuePath } from '../base/issue'
import { didYouMean, errorIssue } from '../base/issue-of'
import { mostSuggestions, suggest } from '../base/suggest'
import type { CompetencyModel } from './competency-model'

/**
 * The issue of a code that the model lacks.
 *
 * @param before - how many issues were found before it
 */
export function unknownCompetency(
  model: { readonly id: string; readonly competencies: Readonly<Record<string, unknown>> },
  code: string,
  path: IssuePath,
  before: number = 0,
): Issue {
  const suggestion = before < mostSuggestions ? suggest(code, Object.keys(model.competencies)) : undefined
  return errorIssue(
    'unknown-competency',
    path,
    { competency: code, model: model.id, ...(suggestion === undefined ? {} : { suggestion }) },
    `"${code}" is not a competency of "${model.id}"${didYouMean(suggestion)}`,
  )
}

/** The issue of a value of another model. */
export function modelMismatch(expected: string, found: string, path: IssuePath): Issue {
  return errorIssue(
    'model-mismatch',
    path,
    { expected, found },
    `expected something of "${expected}", found something of "${found}"`,
  )
}

/** The issue of a competency that is none of the model's, or none that the profile requires. */
export function notRequired(model: CompetencyModel, job: string, competency: string, path: IssuePath): Issue {
  if (!Object.hasOwn(model.competencies, competency)) return unknownCompetency(model, competency, path)
  return errorIssue(
    'not-in-profile',
    path,
    { competency, job },
    `the profile of "${job}" does not require "${competency}"`,
  )
}
