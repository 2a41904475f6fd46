import type { IssuePath } from '../base/issue'
import type { ActivityInput } from './activity'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { heldIssue } from './holdings-issues'
import { entryIssue, type ModelIssue } from './issues'

/** What is wrong with what an activity develops: codes the model lacks, levels off their scale, steps that lead nowhere. */
export function activityStepIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { develops }: ActivityInput<C>,
  { path, before }: { readonly path: IssuePath; readonly before: number },
): ModelIssue[] {
  const issues: ModelIssue[] = []
  for (const [i, { competency, from, to }] of develops.entries()) {
    const at = [...path, 'develops', i]
    if (!Object.hasOwn(model.competencies, competency)) {
      issues.push(unknownCompetency(model, competency, [...at, 'competency'], before + issues.length))
      continue
    }
    for (const [field, level] of Object.entries({ from, to })) {
      const issue = heldIssue(model, competency, level, { path: [...at, field] })
      if (issue !== undefined) issues.push(issue)
    }
    if (to <= from) {
      issues.push(entryIssue('step-not-upward', [...at, 'to'], { competency, from, to }))
    }
  }
  return issues
}
