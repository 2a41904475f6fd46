import { CompetencyError } from '../base/competency-error'
import { errorIssue } from '../base/issue-of'
import type { EncodedPeople } from './encoded-people'

/** Throws unless people were encoded with the model, and the version of it, that jobs were compiled with. */
export function checkPeople(
  model: { readonly model: string; readonly modelVersion: string },
  codes: readonly string[],
  people: EncodedPeople,
): void {
  const expected = `${model.model} ${model.modelVersion}`
  const found = `${people.model} ${people.modelVersion}`
  const alike =
    people.competencies.length === codes.length && codes.every((code, c) => people.competencies[c] === code)
  if (found === expected && alike) return
  const message = `the people are encoded for "${found}", the jobs compiled for "${expected}"${alike ? '' : ', with other competencies'}`
  throw new CompetencyError(errorIssue('model-mismatch', ['people'], { expected, found }, message))
}
