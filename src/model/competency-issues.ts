import type { IssuePath } from '../base/issue'
import { mostSuggestions, suggest } from '../base/suggest'
import type { CompetencyModel } from './competency-model'
import { entryIssue, type ModelIssue, profileIssue } from './issues'

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
): ModelIssue {
  const known = before < mostSuggestions ? Object.keys(model.competencies) : []
  return profileIssue('unknown-competency', path, { competency: code, ...aboutUnknown(model, code, known) })
}

/** The issue of a job that the model lacks; `known` are those it may have been meant for. */
export function unknownJob(
  model: { readonly id: string },
  job: string,
  path: IssuePath,
  known: readonly string[],
): ModelIssue {
  return profileIssue('unknown-job', path, { job, ...aboutUnknown(model, job, known) })
}

/** What is told of a word that the model lacks, beside the word. */
function aboutUnknown(
  { id }: { readonly id: string },
  word: string,
  known: readonly string[],
): { readonly model: string; readonly suggestion?: string } {
  const suggestion = suggest(word, known)
  return { model: id, ...(suggestion && { suggestion }) }
}

/** The issue of a value of another model. */
export function modelMismatch(expected: string, found: string, path: IssuePath): ModelIssue {
  return profileIssue('model-mismatch', path, { expected, found })
}

/** The issue of a competency that is none of the model's, or none that the profile requires. */
export function notRequired(
  model: CompetencyModel,
  job: string,
  competency: string,
  path: IssuePath,
): ModelIssue {
  if (!Object.hasOwn(model.competencies, competency)) return unknownCompetency(model, competency, path)
  return entryIssue('not-in-profile', path, { competency, job })
}
