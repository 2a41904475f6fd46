import { CompetencyError } from '../model/competency-error'
import { modelMismatch } from '../model/competency-issues'

/** Refuses a result of another model. */
export function checkModel(model: { readonly id: string }, result: { readonly model: string }): void {
  if (result.model !== model.id) throw new CompetencyError(modelMismatch(model.id, result.model, ['model']))
}
