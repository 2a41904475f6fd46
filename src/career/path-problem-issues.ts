import { at } from '../base/at'
import type { Issue } from '../base/issue'
import { resultIssue } from '../base/issues'
import type { AssumedUnassessed } from './career-path-options'
import { careerIssue } from './issues'
import type { PathProblem } from './path-problem'
import { movesToTarget } from './path-reach'

/** Numbers so large that they cannot be added exactly. */
export function sizeIssues(problem: PathProblem, floor: readonly number[]): Issue[] {
  const { nodes, effort, months, parallel } = problem
  const highest = floor.map(Math.abs)
  for (const { competency, level } of nodes.flatMap(({ asked }) => asked)) {
    highest[competency] = Math.max(at(highest, competency), Math.abs(level))
  }
  const sum = (perLevel: (competency: number) => number): number =>
    highest.reduce((total, level, competency) => total + 2 * level * perLevel(competency), 0)
  const tenure = nodes.reduce((total, node) => total + node.tenure, 0)
  const sums = {
    shortfall: sum(() => 1),
    effort: sum((competency) => at(effort, competency)),
    months: (sum((competency) => at(months, competency)) + tenure) * parallel,
  }
  return (['shortfall', 'effort', 'months'] as const).flatMap((quantity) =>
    sums[quantity] <= Number.MAX_SAFE_INTEGER
      ? []
      : [resultIssue('result-not-finite', [quantity], { quantity })],
  )
}

/** Needs the policy when a job that a path may go through asks for what was not assessed. */
export function assumptionIssues<C extends string>(
  problem: PathProblem<string, C>,
  isUnassessed: readonly boolean[],
  policy: AssumedUnassessed | undefined,
): Issue[] {
  if (policy !== undefined) return []
  const distance = movesToTarget(problem)
  const entered = problem.nodes.filter(
    (_, job) =>
      job !== problem.from && (job === problem.to || at(distance, job) !== Number.POSITIVE_INFINITY),
  )
  const asked = new Set(entered.flatMap((node) => node.asked.map(({ competency }) => competency)))
  const competencies = problem.competencies.filter((_, place) => asked.has(place) && at(isUnassessed, place))
  if (competencies.length === 0) return []
  return [careerIssue('assumption-needed', ['unassessed'], { competencies })]
}
