import { CompetencyError } from '../base/competency-error'
import { modelMismatch } from './competency-issues'

/** Refuses a result of another model. */
export function checkSameModel(model: { readonly id: string }, result: { readonly model: string }): void {
  if (result.model !== model.id) throw new CompetencyError(modelMismatch(model.id, result.model, ['model']))
}
