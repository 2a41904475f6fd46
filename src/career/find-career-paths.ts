import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { someDate } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import type { CareerPathAnswer } from './career-path'
import type { CareerPathOptions, PathObjective } from './career-path-options'
import type { CareerQuestion } from './career-question'
import { compilePaths } from './compile-paths'
import { findBlocks } from './find-blocks'
import { assumptionsOf } from './path-assumptions'
import { pathOf } from './path-of'
import { type PathProblem, uncounted } from './path-problem'
import { extentOf, type SearchExtent } from './search-extent'
import { type PathSearchEnd, searchPaths } from './search-paths'

/** Most steps when the caller names no limit. */
const usualWork = 500_000

// What is wrong with one of them is told beside everything else that is.
const findCareerPathsOptions: OptionKinds<CareerPathOptions> = {
  objectives: {},
  limit: {},
  maxMoves: {},
  kinds: {},
  maxRankSteps: {},
  maxShortfall: {},
  maxShortfallEach: {},
  essentialsBeforeMove: {},
  forbidden: { each: { ofKind: 'text' } },
  effort: {},
  time: {
    fields: {
      monthsPerLevel: {},
      monthsByCompetency: {},
      parallel: {},
      tenure: {},
      tenureByJob: {},
      served: {},
    },
    like: '{ monthsPerLevel: 6, parallel: 2 }',
  },
  start: someDate,
  unassessed: {},
  work: {},
}

const findCareerPathsArguments: Kinds = {
  model: aWholeModel,
  question: { due: true, fields: { holdings: {}, from: {}, to: {} } },
  options: { due: true, fields: findCareerPathsOptions },
}

/**
 * Finds the best ways from here to a job, as moves that can be checked one by one.
 *
 * A person keeps what they hold and, having done a job, holds its profile. Each move's gap is measured against the
 * holdings that have grown so far and is closed in the job being left. `from` says where a person stands; it adds
 * nothing to `holdings`. Effort is Σ levels gained × effort of a level (never the weight of a requirement, which says
 * how much a job needs a competency, not how hard it is to learn), so it depends on the holdings at the start and at the
 * end alone, and the direct move is never more effort. Several moves come of limits: kinds, rank steps, shortfalls.
 * Limits of shortfall count levels, unweighted.
 *
 * A move takes the longest of three: the least months in the job being left, the months of its longest competency, and
 * all its months ÷ competencies built up at once. A person without `from` begins with an `entry`, which is exempt from
 * the rules of kind and rank and waits for no tenure.
 *
 * Requirements without a level ask for nothing here, and of an incomplete profile only what is printed counts; both are
 * listed among the assumptions. Jobs of which no requirement has a level, and profiles of the future, are no stepping
 * stones. Validity periods of profiles and qualifications are not looked at; use `forbidden`. Quantities are compared
 * in billionths.
 *
 * The answer is exact as long as the search is finished within `work` steps; from five moves on not every question is, for
 * its worst case grows exponentially with the moves. Then `exact` is false, `paths` are the best found, the first `proven`
 * of them the best there are, and `atLeast` and `within` bound, in the first objective, what was missed. Steps are counted,
 * so that the same question has the same answer everywhere.
 *
 * @param model - the model
 * @param question - `holdings`, `to` and, for a person who has a job of the model, `from`; a profile given for a job
 * takes the place of the model's
 * @param options - limits, objectives and assumptions; see `CareerPathOptions` for the defaults
 * @returns up to `limit` paths, best first by the objectives, then by fewest moves, then by job ids by code unit; no job
 * twice on a path, no path twice. `blocked` where it is certain that there is none
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `empty-profile`, `no-levels`, `same-job`, `scales-differ`,
 * `assumption-needed`, `parameter-invalid`, `date-invalid`, `result-not-finite`, and the codes of
 * holdings and requirements that cannot be used
 * @source time of a move: McNaughton, R. (1959), Scheduling with deadlines and loss functions, Management Science 6(1):
 * the least time for work that may be interrupted, on p machines
 * @example
 * ```ts
 * import { findCareerPaths } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const holdings = { INT: 1, CFV: 2, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 1, BT: 1, LA: 1, AT: 2, CT: 1, CFO: 1 }
 * const { paths } = findCareerPaths(
 *   lembagaXy,
 *   { holdings, from: 'staf-administrasi', to: 'kepala-lsp' },
 *   { objectives: ['moves', 'hardest'], maxRankSteps: 1 },
 * )
 * console.log(paths[0]?.jobs) // ['staf-administrasi', 'staf-manajemen-mutu', 'manager-administrasi', 'kepala-lsp']
 * console.log(paths[0]?.moves.map(({ effort }) => effort)) // [4, 25, 7]
 * ```
 */
export function findCareerPaths<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  question: CareerQuestion<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
  options: CareerPathOptions<NoInfer<C>, NoInfer<J>>,
): CareerPathAnswer<Id, C> {
  checkArguments('findCareerPaths', { model, question, options }, findCareerPathsArguments)
  const compiled = compilePaths<Id, C, J>(model, question, options)
  const { problem } = compiled
  const { limit = 1, work = usualWork, objectives } = options
  const search = searchPaths(problem, { costs: objectives, limit, work })
  const paths = search.paths.map(({ jobs }) => pathOf<Id, C, J>(compiled, jobs))
  return {
    model: model.id,
    modelVersion: model.version,
    ...(problem.from < 0 ? {} : { from: at(problem.nodes, problem.from).profile.id }),
    to: at(problem.nodes, problem.to).profile.id,
    objectives: [...objectives],
    paths,
    ...pathExtent(search, objectives[0], problem),
    assumptions: assumptionsOf<C, J>(compiled, paths),
    ...(paths.length === 0 && search.atLeast === undefined
      ? { blocked: findBlocks(problem, options, work - search.steps) }
      : {}),
  }
}

/** How far a search has come, in the unit of its first objective. */
function pathExtent(
  { paths, proven, atLeast }: PathSearchEnd,
  objective: PathObjective | undefined,
  { parallel }: PathProblem,
): SearchExtent {
  const read = (cost: number): number => {
    if (objective === 'moves') return cost
    return uncounted(objective === 'time' ? cost / parallel : cost)
  }
  const costs = paths.map((path) => read(at(path.costs, 0)))
  return extentOf(costs, proven, atLeast === undefined ? undefined : read(atLeast))
}
