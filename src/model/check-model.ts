import { CompetencyError } from '../base/competency-error'
import { foundInstead } from '../base/found-instead'
import type { CompetencyModel } from './competency-model'
import { profileIssue } from './issues'

/** Throws where a caller from JavaScript hands over nothing, or something else, in place of a model. */
export function checkModel(model: Partial<CompetencyModel> | undefined): void {
  if (!(model?.jobs && model.competencies && model.scales)) refuse('model', model)
}

/** Throws the issue of what is no model, or neither an id of a job nor a profile. */
export function refuse(what: 'model' | 'job', given: unknown): never {
  throw new CompetencyError(profileIssue(`${what}-malformed`, [what], { found: foundInstead(given) }))
}
