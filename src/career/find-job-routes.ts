import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { JobOrProfile } from '../model/resolve-profile'
import { aWholeModel } from '../model/whole-model'
import { bestRoutes } from './best-routes'
import { jobGivenIssues } from './career-option-issues'
import type { AssumedUnassessed, CareerPathOptions } from './career-path-options'
import { compilePaths } from './compile-paths'
import { moveCosts } from './move-costs'
import type { MoveKind } from './move-kind'
import { kindBetween, type PathNode, uncounted } from './path-problem'
import { extentOf, type SearchExtent } from './search-extent'

/** Which moves are allowed, and how many routes are wanted. */
export interface JobRoutesOptions<C extends string = string, J extends string = string>
  extends Pick<
    CareerPathOptions<C, J>,
    'limit' | 'kinds' | 'maxRankSteps' | 'maxShortfall' | 'maxShortfallEach' | 'forbidden' | 'effort'
  > {
  /**
   * What to assume of levels that a job being left does not ask for, which is not level 0: nothing shown yet, or as
   * high as any job asks.
   */
  readonly unassessed: AssumedUnassessed
  /** Most partial routes to build, a whole number from 1; 500,000 when absent. */
  readonly work?: number
}

/** One move of a route. */
export interface RouteMove {
  /** Id of the job being left. */
  readonly from: string
  /** Id of the new job. */
  readonly to: string
  /** Kind of the move. */
  readonly kind: MoveKind
  /** Effort from profile to profile. */
  readonly effort: number
}

/** A route from job to job. */
export interface JobRoute {
  /** Ids of the jobs, in their order. */
  readonly jobs: readonly string[]
  /** The moves, in their order. */
  readonly moves: readonly RouteMove[]
  /** Sum of the moves' efforts. */
  readonly effort: number
}

/** Routes between two jobs. Plain, JSON-able, fresh. */
export type JobRoutes<Id extends string = string> = JobRoutesFound<Id> & SearchExtent

/** The routes of an answer, and what they are of. */
export interface JobRoutesFound<Id extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job at the start. */
  readonly from: string
  /** Id of the target. */
  readonly to: string
  /** The assumption made. */
  readonly unassessed: AssumedUnassessed
  /** Least effort first, then fewest moves, then ids by code unit; empty when there is none. */
  readonly routes: readonly JobRoute[]
}

/** Most partial routes when the caller names no limit. */
const usualWork = 500_000

// What is wrong with one of them is told beside everything else that is.
const findJobRoutesOptions: OptionKinds<JobRoutesOptions> = {
  unassessed: {},
  work: {},
  effort: {},
  limit: {},
  kinds: {},
  maxRankSteps: {},
  maxShortfall: {},
  maxShortfallEach: {},
  forbidden: { each: { ofKind: 'text' } },
}

const findJobRoutesArguments: Kinds = {
  model: aWholeModel,
  ends: { due: true, fields: { from: {}, to: {} } },
  options: { due: true, fields: findJobRoutesOptions },
}

/**
 * Finds the routes of least effort between two jobs, whoever takes them: every move is measured from profile to profile
 * and nothing else is kept, so that a map of the jobs can be drawn without asking who travels on it. For one person, who
 * keeps what they hold, use `findCareerPaths`.
 *
 * @param model - the model
 * @param ends - `from` and `to`: jobs of the model or profiles of it
 * @param options - the assumption about levels a job does not ask for, limits, and how many routes
 * @returns up to `limit` routes, no job twice on a route, all of them proven to be the best; any number of moves is
 * allowed. `exact` is false when `work` partial routes were built first; any other route is of at least effort `atLeast`
 * @throws `CompetencyError` as `findCareerPaths` does
 * @example
 * ```ts
 * import { findJobRoutes } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { routes } = findJobRoutes(
 *   lembagaXy,
 *   { from: 'staf-sertifikasi', to: 'kepala-lsp' },
 *   { unassessed: 'floor', maxRankSteps: 1 },
 * )
 * console.log(routes[0]?.jobs, routes[0]?.effort) // ['staf-sertifikasi', 'manager-administrasi', 'kepala-lsp'] 32
 * ```
 */
export function findJobRoutes<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  ends: {
    readonly from: JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>
    readonly to: JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>
  },
  options: JobRoutesOptions<NoInfer<C>, NoInfer<J>>,
): JobRoutes<Id> {
  checkArguments('findJobRoutes', { model, ends, options }, findJobRoutesArguments)
  const { limit = 1, work = usualWork, unassessed } = options
  throwIssues(jobGivenIssues(['from'], ends.from))
  const { problem } = compilePaths<Id, C, J>(
    model,
    { ...ends, holdings: {} },
    { ...options, objectives: ['effort'] },
  )
  const costs = moveCosts(problem)
  const { routes, atLeast } = bestRoutes(costs, problem.from, problem.to, { limit, work })
  const nodeAt = (place: number): PathNode => at(problem.nodes, place)
  const idAt = (place: number): string => nodeAt(place).profile.id
  return {
    model: model.id,
    modelVersion: model.version,
    from: idAt(problem.from),
    to: idAt(problem.to),
    unassessed,
    ...extentOf([], routes.length, atLeast === undefined ? undefined : uncounted(atLeast)),
    routes: routes.map(({ jobs, cost }) => ({
      jobs: jobs.map(idAt),
      moves: jobs.slice(1).map((to, i): RouteMove => {
        const from = at(jobs, i)
        return {
          from: idAt(from),
          to: idAt(to),
          kind: kindBetween(nodeAt(from), nodeAt(to)),
          effort: uncounted(at(costs.into, to * costs.size + from)),
        }
      }),
      effort: uncounted(cost),
    })),
  }
}
