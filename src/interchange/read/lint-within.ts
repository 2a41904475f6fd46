import type { CompetencyModel } from '../../model/competency-model'
import { lintModel, modelErrors } from '../../model/lint-model'
import type { ReadIssue } from './issues'

/** More jobs than these are not compared with one another for hints, which takes time by the square of their number. */
const mostCompared = 2000

/** What lint finds; of a model with very many jobs the errors only. */
export function lintWithin(model: CompetencyModel): ReadIssue[] {
  return Object.keys(model.jobs).length > mostCompared ? modelErrors(model) : lintModel(model)
}
