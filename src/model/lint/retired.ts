import { dateIssues } from '../../base/date-issues'
import type { Issue } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import { unknownCompetency } from '../competency-issues'
import type { CompetencyModel } from '../competency-model'

/**
 * Retired competencies: successors that the model lacks, dates that do not exist, succession that runs in a circle,
 * and jobs that still require one.
 */
export function lintRetired(model: CompetencyModel): Issue[] {
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
  issues.push(...circles(model))
  for (const [id, job] of Object.entries(model.jobs)) {
    for (const [i, { competency }] of job.requirements.entries()) {
      const entry = Object.hasOwn(model.competencies, competency) ? model.competencies[competency] : undefined
      if (entry?.retired === undefined) continue
      issues.push(
        issueOf(
          'warning',
          'retired-required',
          ['jobs', id, 'requirements', i, 'competency'],
          { competency, job: id },
          `"${id}" still requires "${competency}", which is retired`,
        ),
      )
    }
  }
  return issues
}

/** Circles of succession, each told once, from the code at which the walk through the model meets it. */
function circles(model: CompetencyModel): Issue[] {
  const issues: Issue[] = []
  const done = new Set<string>()
  for (const start of Object.keys(model.competencies)) {
    // A walk without recursion: the chain so far, and for each of its members the successors still to visit.
    const chain: string[] = []
    const open: string[][] = [[start]]
    const place = new Map<string, number>()
    for (let options = open.at(-1); options !== undefined; options = open.at(-1)) {
      const code = options.shift()
      if (code === undefined) {
        open.pop()
        const left = chain.pop()
        if (left !== undefined) {
          place.delete(left)
          done.add(left)
        }
        continue
      }
      const met = place.get(code)
      if (met !== undefined) issues.push(circleIssue(chain.slice(met)))
      if (met !== undefined || done.has(code)) continue
      place.set(code, chain.length)
      chain.push(code)
      const entry = Object.hasOwn(model.competencies, code) ? model.competencies[code] : undefined
      open.push([...new Set(entry?.retired?.successors)])
    }
  }
  return issues
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
