import { CompetencyError } from '../base/competency-error'
import { foundInstead } from '../base/found-instead'
import type { CompetencyModel } from './competency-model'
import { profileIssue } from './issues'

/** Throws where a caller from JavaScript hands over nothing, or something else, in place of a model. */
export function checkModel(model: Partial<CompetencyModel> | undefined): void {
  if (!(model?.jobs && model.competencies && model.scales)) {
    throw new CompetencyError(profileIssue('model-malformed', ['model'], { found: foundInstead(model) }))
  }
}
