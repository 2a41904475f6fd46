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
  const known = before < mostSuggestions ? Object.keys(model.competencies) : []
  const [about, message] = unknownIn(model, 'competency', code, known)
  return errorIssue('unknown-competency', path, { competency: code, ...about }, message)
}

/** The issue of a job that the model lacks; `known` are those it may have been meant for. */
export function unknownJob(
  model: { readonly id: string },
  job: string,
  path: IssuePath,
  known: readonly string[],
): Issue {
  const [about, message] = unknownIn(model, 'job', job, known)
  return errorIssue('unknown-job', path, { job, ...about }, message)
}

/** What is said of a word that the model lacks, beside the word: more details, and the sentence. */
function unknownIn(
  { id }: { readonly id: string },
  kind: 'competency' | 'job',
  word: string,
  known: readonly string[],
): [about: { readonly model: string; readonly suggestion?: string }, message: string] {
  const suggestion = suggest(word, known)
  return [
    { model: id, ...(suggestion === undefined ? {} : { suggestion }) },
    `"${word}" is not a ${kind} of "${id}"${didYouMean(suggestion)}`,
  ]
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
