import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import type { LeftOutAssumption } from './career-path'
import type { AssumedUnassessed, CareerPathOptions } from './career-path-options'
import type { CareerQuestion } from './career-question'
import { moveKinds } from './move-kind'
import { idsOf, pathJobsOf } from './path-jobs'
import { levelCosts, nodesOf, tenureOf } from './path-nodes'
import { counted, kindBits, noCost, type PathLimits, type PathProblem } from './path-problem'
import { assumptionIssues, sizeIssues } from './path-problem-issues'
import { askedLevelIssues, heldOf, scalesOf } from './path-scales'

/** The question as numbers, and what is needed to say the answer. */
export interface CompiledPaths<Id extends string, C extends string, J extends string = string> {
  readonly model: CompetencyModel<Id, C, J>
  readonly holdings: Holdings<Id, C>
  readonly options: CareerPathOptions<C, J>
  readonly problem: PathProblem<Id, C>
  /** The same question with what was not assessed taken the other way or as given, by policy. */
  readonly starts: Readonly<Record<AssumedUnassessed, readonly number[]>>
  /** Whether each competency was not assessed. */
  readonly isUnassessed: readonly boolean[]
  readonly leftOut: readonly LeftOutAssumption[]
}

/** Most moves when the caller names no limit. */
export const usualMoves = 4

/** Checks the question and puts it into numbers. */
export function compilePaths<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  question: CareerQuestion<Id, C, J>,
  options: CareerPathOptions<C, J>,
): CompiledPaths<Id, C, J> {
  const { holdings } = question
  const { origin, target, jobs, leftOut } = pathJobsOf(model, question, options)
  const scales = scalesOf(jobs)
  throwIssues(askedLevelIssues<Id, C>(model, holdings, scales, target.profile))
  const asked = idsOf(model.competencies).flatMap((code) => {
    const scale = scales.get(code)?.scale
    return scale === undefined ? [] : [{ code, floor: counted(scale.floor) }]
  })
  const competencies = asked.map(({ code }) => code)
  const isUnassessed = competencies.map((code) => heldOf(holdings, code) === undefined)
  const startWith = (assumed: (floor: number) => number): number[] =>
    asked.map(({ code, floor }) => {
      const held = heldOf(holdings, code)
      return held === undefined ? assumed(floor) : counted(held)
    })
  const starts = {
    floor: startWith((floor) => floor),
    met: startWith(() => Number.POSITIVE_INFINITY),
  }
  const costs = levelCosts(competencies, options)
  const forbidden = new Set<string>(options.forbidden)
  const problem: PathProblem<Id, C> = {
    ...costs,
    nodes: nodesOf(model, jobs, costs, (id) => ({
      tenure: tenureOf(id, origin?.profile.id, options.time),
      forbidden: forbidden.has(id),
    })),
    parallel: options.time?.parallel ?? 1,
    start: starts[options.unassessed ?? 'floor'],
    from: origin === undefined ? -1 : jobs.indexOf(origin),
    to: jobs.indexOf(target),
    limits: limitsOf(options),
  }
  throwIssues([
    ...sizeIssues(problem, starts.floor),
    ...assumptionIssues(problem, isUnassessed, options.unassessed),
  ])
  return { model, holdings, options, problem, starts, isUnassessed, leftOut }
}

function limitsOf(options: CareerPathOptions): PathLimits {
  const noLimit = Number.POSITIVE_INFINITY
  const { maxMoves = usualMoves, kinds = moveKinds, maxRankSteps = noLimit } = options
  const { maxShortfall = noLimit, maxShortfallEach = noLimit } = options
  return {
    maxMoves,
    kinds: kindBits(kinds),
    maxRankSteps,
    maxShortfall: counted(maxShortfall) + noCost,
    maxShortfallEach: counted(maxShortfallEach) + noCost,
    essentialsHeld: options.essentialsBeforeMove === true,
    allowForbidden: false,
  }
}
