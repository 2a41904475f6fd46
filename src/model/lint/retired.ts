import { dateIssues } from '../../base/date-issues'
import { cyclesOf } from '../../base/first-cycle'
import { unknownCompetency } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'
import { entryIssue, lintIssue, type ModelIssue } from '../issues'

/**
 * Retired competencies: successors that the model lacks, dates that do not exist, succession that runs in a circle,
 * and jobs that still require one.
 */
export function lintRetired(model: CompetencyModel): ModelIssue[] {
  return [...retirements(model), ...circles(model), ...stillRequired(model)]
}

function retirements(model: CompetencyModel): ModelIssue[] {
  const issues: ModelIssue[] = []
  for (const [code, { retired }] of Object.entries(model.competencies)) {
    if (retired === undefined) continue
    const path = ['competencies', code, 'retired']
    for (const [i, successor] of retired.successors.entries()) {
      if (!Object.hasOwn(model.competencies, successor))
        issues.push(unknownCompetency(model, successor, [...path, 'successors', i], issues.length))
    }
    if (retired.since !== undefined) issues.push(...dateIssues(retired.since, [...path, 'since']))
  }
  return issues
}

/** Most circles told: a graph that is dense has more than anybody can count, and each may be as long as the model. */
const mostCircles = 100

/** Circles of succession, each told once, from the code at which the walk through the model meets it. */
function circles(model: CompetencyModel): ModelIssue[] {
  const successors = new Map(
    Object.entries(model.competencies).map(([code, { retired }]) => [
      code,
      [...new Set<string>(retired?.successors)],
    ]),
  )
  const issues: ModelIssue[] = []
  for (const circle of cyclesOf(successors)) {
    issues.push(circleIssue(circle))
    if (issues.length === mostCircles) break
  }
  return issues
}

function circleIssue(chain: readonly string[]): ModelIssue {
  const [first = ''] = chain
  return entryIssue('reference-cycle', ['competencies', first, 'retired', 'successors'], {
    kind: 'competencies',
    field: 'successors',
    chain: [...chain],
  })
}

function stillRequired(model: CompetencyModel): ModelIssue[] {
  return Object.entries(model.jobs).flatMap(([id, job]) =>
    job.requirements.flatMap(({ competency }, i) => {
      const entry = Object.hasOwn(model.competencies, competency) ? model.competencies[competency] : undefined
      if (entry?.retired === undefined) return []
      const path = ['jobs', id, 'requirements', i, 'competency']
      return [lintIssue('retired-required', path, { competency, job: id }, 'warning')]
    }),
  )
}
