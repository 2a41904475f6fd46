import { CompetencyError } from '../base/competency-error'
import { profileIssue } from '../model/issues'
import type { EncodedPeople } from './encoded-people'
import { batchIssue } from './issues'

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
  throw new CompetencyError(
    found === expected
      ? batchIssue('encoding-mismatch', ['people'], { model: found })
      : profileIssue('model-mismatch', ['people'], { expected, found }),
  )
}
