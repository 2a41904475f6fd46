import { invalidParameter } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { FitMethod } from './fit-method'
import type { ScoredUnassessed } from './job-fit'

/** Throws unless a method is one; a caller's own goes through the same door. */
export function checkMethod(subject: string, method: FitMethod): void {
  const work = method?.separable ? method.prepare : method?.score
  if (typeof work !== 'function') throw invalidParameter(subject, 'method', method, { ofKind: 'method' })
}

/** Codes that a method's parameters name and the model lacks: a typo would move a competency to another group. */
export function methodNameIssues(model: CompetencyModel, { names = [] }: FitMethod): Issue[] {
  return names.flatMap((code, i) =>
    Object.hasOwn(model.competencies, code) ? [] : [unknownCompetency(model, code, ['method', code], i)],
  )
}

/** Throws where a method's parameters name a code that the model lacks. */
export function checkMethodNames(model: CompetencyModel, method: FitMethod): void {
  throwIssues(methodNameIssues(model, method))
}

/** Throws unless a policy for what is not assessed is one of the two. */
export function checkUnassessed(subject: string, unassessed: ScoredUnassessed): void {
  const oneOf: readonly ScoredUnassessed[] = ['exclude', 'floor']
  if (!oneOf.includes(unassessed)) throw invalidParameter(subject, 'unassessed', unassessed, { oneOf })
}
