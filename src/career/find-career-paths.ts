import { analyzeGap } from '../gap/analyze-gap'
import { addMonths } from '../base/add-months'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import type {
  BuildUp,
  CareerAssumption,
  CareerMove,
  CareerPath,
  CareerPathAnswer,
  CostIfUnassessed,
  MoveCost,
} from './career-path'
import type { CareerPathOptions, UnassessedPolicy } from './career-path-options'
import { type CareerQuestion, type CompiledPaths, compilePaths } from './compile-paths'
import { findBlocks } from './find-blocks'
import { kindFrom, samenessOf } from './move-kind'
import { lacking, uncounted, unit } from './path-problem'
import { costOf, searchPaths, timeOf } from './search-paths'

/** Most partial paths when the caller names no limit. */
const usualExpanded = 500_000

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
 * in billionths. The search is exact; its worst case grows exponentially with the moves, hence `maxExpanded`.
 *
 * @param model - the model
 * @param question - `holdings`, `to` and, for a person who has a job of the model, `from`; a profile given for a job
 * takes the place of the model's
 * @param options - limits, objectives and assumptions; see `CareerPathOptions` for the defaults
 * @returns up to `k` paths, best first by the objectives, then by fewest moves, then by job ids by code unit; no job
 * twice on a path, no path twice. `blocked` where there is none
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `empty-profile`, `no-levels`, `same-job`, `scales-differ`,
 * `assumption-needed`, `search-too-large`, `parameter-invalid`, `date-invalid`, `result-not-finite`, and the codes of
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
  const compiled = compilePaths<Id, C, J>(model, question, options)
  const { problem } = compiled
  const { k = 1, maxExpanded = usualExpanded } = options
  const found = searchPaths(problem, { costs: options.objectives, k, maxExpanded })
  const paths = found.map(({ jobs }) => pathOf<Id, C, J>(model, question, options, compiled, jobs))
  const from = problem.nodes[problem.from]?.profile.id
  return {
    model: model.id,
    modelVersion: model.version,
    ...(from === undefined ? {} : { from }),
    to: problem.nodes[problem.to]?.profile.id ?? '',
    objectives: [...options.objectives],
    paths,
    assumptions: assumptionsOf<C, J>(compiled, paths, options),
    ...(paths.length === 0 ? { blocked: findBlocks(problem, options, maxExpanded) } : {}),
  }
}

/** What one move takes, in counted numbers. */
interface Step {
  readonly shortfall: number
  readonly each: number
  readonly effort: number
  /** × competencies at once. */
  readonly months: number
}

/** Goes along a path from a start, and says what each move takes. Changes nothing but the levels it holds itself. */
function stepsOf(
  { problem }: CompiledPaths<string, string>,
  start: readonly number[],
  jobs: readonly number[],
): Step[] {
  const { nodes, effort, months, parallel } = problem
  const held = [...start]
  return moveEnds(problem.from, jobs).map(({ from, to }) => {
    let shortfall = 0
    let each = 0
    let moveEffort = 0
    let moveMonths = 0
    let longest = 0
    nodes[to]?.asked.forEach((competency, i) => {
      const before = held[competency] ?? 0
      const level = nodes[to]?.levels[i] ?? 0
      const lack = lacking(before, level)
      if (lack === 0) return
      const taken = costOf(months[competency] ?? 0, before, level)
      shortfall += lack
      each = Math.max(each, lack)
      moveEffort += costOf(effort[competency] ?? 0, before, level)
      moveMonths += taken
      longest = Math.max(longest, taken)
      held[competency] = level
    })
    const tenure = nodes[from]?.tenure ?? 0
    return {
      shortfall,
      each,
      effort: moveEffort,
      months: timeOf(tenure, longest, moveMonths, parallel),
    }
  })
}

/** The two ends of each move; the first of a person without a job leaves −1. */
function moveEnds(origin: number, jobs: readonly number[]): { readonly from: number; readonly to: number }[] {
  const stops = origin < 0 ? [-1, ...jobs] : jobs
  return stops.slice(1).map((to, i) => ({ from: stops[i] ?? -1, to }))
}

function costIf(
  floor: readonly Step[],
  met: readonly Step[],
  parallel: number | undefined,
): CostIfUnassessed {
  const sum = (steps: readonly Step[]): MoveCost => ({
    effort: uncounted(steps.reduce((total, step) => total + step.effort, 0)),
    ...(parallel === undefined
      ? {}
      : { months: uncounted(steps.reduce((total, step) => total + step.months, 0) / parallel) }),
  })
  return { floor: sum(floor), met: sum(met) }
}

function pathOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  question: CareerQuestion<Id, C, J>,
  options: CareerPathOptions<C, J>,
  compiled: CompiledPaths<Id, C>,
  jobs: readonly number[],
): CareerPath<Id, C> {
  const { problem, starts, isUnassessed } = compiled
  const { nodes, competencies, effort, months } = problem
  const parallel = options.time?.parallel
  const timed = parallel !== undefined
  const policy: UnassessedPolicy = options.unassessed ?? 'floor'
  const steps = { floor: stepsOf(compiled, starts.floor, jobs), met: stepsOf(compiled, starts.met, jobs) }
  const ends = moveEnds(problem.from, jobs)
  const assumesAny = ends.some(({ to }) => nodes[to]?.asked.some((place) => isUnassessed[place] === true))

  const held = [...problem.start]
  const built = new Map<string, number>()
  let passed = 0
  const moves = ends.map(({ from, to }, i): CareerMove<Id, C> => {
    const left = nodes[from]
    const node = nodes[to]
    const step = steps[policy][i]
    if (node === undefined || step === undefined) throw new RangeError(`no job at ${to}`)
    // Safe: what is built up are codes of this model.
    const grown = { ...question.holdings, ...Object.fromEntries(built) } as Holdings<Id, C>
    const gap = analyzeGap<Id, C, J>(model, node.profile, grown)
    const builds: BuildUp<C>[] = []
    const assumes: C[] = []
    node.asked.forEach((place, at) => {
      const competency = competencies[place]
      if (competency === undefined) return
      const before = held[place] ?? 0
      const level = node.levels[at] ?? 0
      const assumed = isUnassessed[place] === true && !built.has(competency)
      if (assumed) assumes.push(competency)
      if (lacking(before, level) === 0) return
      builds.push({
        competency,
        from: uncounted(before),
        to: uncounted(level),
        levels: uncounted(level - before),
        effort: uncounted(costOf(effort[place] ?? 0, before, level)),
        ...(timed ? { months: uncounted(costOf(months[place] ?? 0, before, level)) } : {}),
        assumed,
      })
      held[place] = level
      built.set(competency, uncounted(level))
    })
    const rankSteps = left === undefined || left.rank < 0 || node.rank < 0 ? undefined : node.rank - left.rank
    const begins = passed
    passed += step.months
    return {
      kind:
        left === undefined
          ? 'entry'
          : kindFrom(
              rankSteps,
              samenessOf(left.profile.family, node.profile.family),
              samenessOf(left.profile.track, node.profile.track),
            ),
      ...(left === undefined ? {} : { from: left.profile.id }),
      to: node.profile.id,
      ...(rankSteps === undefined ? {} : { rankSteps }),
      gap,
      builds,
      shortfall: uncounted(step.shortfall),
      shortfallEach: uncounted(step.each),
      effort: uncounted(step.effort),
      ...(timed ? { months: uncounted(step.months / parallel) } : {}),
      assumes,
      ...(assumesAny
        ? { ifUnassessed: costIf(steps.floor.slice(i, i + 1), steps.met.slice(i, i + 1), parallel) }
        : {}),
      ...(options.start === undefined
        ? {}
        : {
            begins: dayAfter(options.start, begins / (parallel ?? 1)),
            moves: dayAfter(options.start, passed / (parallel ?? 1)),
          }),
    }
  })
  const taken = steps[policy]
  return {
    jobs: jobs.map((place) => nodes[place]?.profile.id ?? ''),
    moves,
    effort: uncounted(taken.reduce((total, step) => total + step.effort, 0)),
    hardest: uncounted(taken.reduce((most, step) => Math.max(most, step.effort), 0)),
    ...(timed ? { months: uncounted(passed / parallel) } : {}),
    ...(assumesAny ? { ifUnassessed: costIf(steps.floor, steps.met, parallel) } : {}),
  }
}

/** The day so many counted months after the start, whole months, rounded up. */
function dayAfter(start: string, months: number): string {
  return addMonths(start, Math.ceil(months / unit))
}

function assumptionsOf<C extends string, J extends string>(
  compiled: CompiledPaths<string, C>,
  paths: readonly CareerPath<string, C>[],
  options: CareerPathOptions<C, J>,
): CareerAssumption<C>[] {
  const { problem, isUnassessed, leftOut } = compiled
  // Where there is no path, what is said of the target still holds.
  const entered = new Set(paths.flatMap(({ moves }) => moves.map(({ to }) => to)))
  const nodes = problem.nodes.filter(({ profile }, place) => place === problem.to || entered.has(profile.id))
  const asked = new Set(nodes.flatMap((node) => node.asked.filter((place) => isUnassessed[place] === true)))
  const { unassessed, effort = {}, time, start } = options
  return [
    { kind: 'levels-kept' },
    ...(unassessed === undefined || asked.size === 0
      ? []
      : [
          {
            kind: 'unassessed' as const,
            as: unassessed,
            competencies: problem.competencies.filter((_, place) => asked.has(place)),
          },
        ]),
    ...nodes.flatMap(({ profile: { id, complete, unknown } }): CareerAssumption<C>[] =>
      complete
        ? []
        : [{ kind: 'profile-incomplete', job: id, unknown: unknown === undefined ? [] : [...unknown] }],
    ),
    ...nodes.flatMap(({ profile: { id, requirements } }): CareerAssumption<C>[] => {
      const competencies = requirements.flatMap(({ competency, level }) =>
        level === undefined ? [competency] : [],
      )
      return competencies.length === 0 ? [] : [{ kind: 'level-unspecified', job: id, competencies }]
    }),
    ...leftOut,
    ...(Object.values(effort).every((value) => value === undefined)
      ? [{ kind: 'equal-effort' as const }]
      : []),
    ...(time === undefined
      ? []
      : [
          {
            kind: 'time' as const,
            formula: 'max(tenure, longest, total / parallel)' as const,
            parallel: time.parallel,
            source: 'McNaughton 1959' as const,
          },
        ]),
    ...(start === undefined ? [] : [{ kind: 'whole-months' as const }]),
  ]
}
