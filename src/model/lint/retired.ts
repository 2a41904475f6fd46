import { dateIssues } from '../../base/date-issues'
import { cyclesOf } from '../../base/first-cycle'
import type { Issue } from '../../base/issue'
import { errorIssue, warningIssue } from '../../base/issue-of'
import { unknownCompetency } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'

/**
 * Retired competencies: successors that the model lacks, dates that do not exist, succession that runs in a circle,
 * and jobs that still require one.
 */
export function lintRetired(model: CompetencyModel): Issue[] {
  return [...retirements(model), ...circles(model), ...stillRequired(model)]
}

function retirements(model: CompetencyModel): Issue[] {
  const issues: Issue[] = []
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

/** Circles of succession, each told once, from the code at which the walk through the model meets it. */
function circles(model: CompetencyModel): Issue[] {
  const successors = new Map(
    Object.entries(model.competencies).map(([code, { retired }]) => [
      code,
      [...new Set<string>(retired?.successors)],
    ]),
  )
  return [...cyclesOf(successors)].map(circleIssue)
}

function circleIssue(chain: readonly string[]): Issue {
  const [first = ''] = chain
  return errorIssue(
    'reference-cycle',
    ['competencies', first, 'retired', 'successors'],
    { kind: 'competencies', chain: [...chain] },
    `successors run in a circle: ${[...chain, first].join(' → ')}`,
  )
}

function stillRequired(model: CompetencyModel): Issue[] {
  return Object.entries(model.jobs).flatMap(([id, job]) =>
    job.requirements.flatMap(({ competency }, i) => {
      const entry = Object.hasOwn(model.competencies, competency) ? model.competencies[competency] : undefined
      if (entry?.retired === undefined) return []
      const message = `"${id}" still requires "${competency}", which is retired`
      const path = ['jobs', id, 'requirements', i, 'competency']
      return [warningIssue('retired-required', path, { competency, job: id }, message)]
    }),
  )
}
