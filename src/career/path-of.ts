import { addMonths } from '../base/add-months'
import { at } from '../base/at'
import { noise } from '../base/compare'
import { gapOf } from '../gap/gap-of'
import { knownLevels } from '../measure/held-levels'
import type { Holdings } from '../model/holdings'
import type { BuildUp, CareerMove, CareerPath, CostIfUnassessed, MoveCost } from './career-path'
import type { CompiledPaths } from './compile-paths'
import { costOf } from './move-lacks'
import { kindBetween, rankStepsBetween, uncounted } from './path-problem'
import { isBuilt, type Step, type StepAsked, stepsOf } from './path-steps'

/** Says a path that was found, from places of jobs. */
export function pathOf<Id extends string, C extends string, J extends string>(
  compiled: CompiledPaths<Id, C, J>,
  jobs: readonly number[],
): CareerPath<Id, C> {
  const { problem, options } = compiled
  const { nodes } = problem
  const taken = stepsOf(problem, problem.start, jobs)
  const ifUnassessed = costsIfUnassessed(compiled, jobs)
  const parallel = options.time?.parallel
  const passed = taken.map((_, i) => taken.slice(0, i + 1).reduce((sum, { months }) => sum + months, 0))
  const built = new Map<C, number>()
  const moves = taken.map((step, i): CareerMove<Id, C> => {
    const { builds, assumes, held } = buildsOf(compiled, step, built)
    const { measured } = at(nodes, step.to)
    for (const { competency, to } of builds) built.set(competency, to)
    return {
      ...kindOf(compiled, step),
      gap: gapOf(measured, knownLevels(measured, held)),
      builds,
      shortfall: uncounted(step.lacks.shortfall),
      shortfallEach: uncounted(step.lacks.each),
      effort: uncounted(step.lacks.effort),
      ...monthsOf(step.months, parallel),
      assumes,
      ...ifUnassessed(i, i + 1),
      ...datesOf(options.start, [i === 0 ? 0 : at(passed, i - 1), at(passed, i)], parallel),
    }
  })
  return {
    jobs: jobs.map((job) => at(nodes, job).profile.id),
    moves,
    effort: uncounted(taken.reduce((total, { lacks }) => total + lacks.effort, 0)),
    hardest: uncounted(taken.reduce((most, { lacks }) => Math.max(most, lacks.effort), 0)),
    ...monthsOf(at(passed, taken.length - 1), parallel),
    ...ifUnassessed(0, taken.length),
  }
}

/** The kind of a move, its ends by id, and the steps between their ranks. */
function kindOf(
  { problem: { nodes } }: CompiledPaths<string, string>,
  { from, to }: Step,
): Pick<CareerMove, 'kind' | 'from' | 'to' | 'rankSteps'> {
  const entered = at(nodes, to)
  if (from < 0) return { kind: 'entry', to: entered.profile.id }
  const left = at(nodes, from)
  const rankSteps = rankStepsBetween(left, entered)
  return {
    kind: kindBetween(left, entered),
    from: left.profile.id,
    to: entered.profile.id,
    ...(rankSteps === undefined ? {} : { rankSteps }),
  }
}

/** What a move has to be prepared for, and with what levels it begins. */
interface Builds<Id extends string, C extends string> extends Pick<CareerMove<Id, C>, 'builds' | 'assumes'> {
  readonly held: Holdings<Id, C>
}

/** What one move builds up and assumes, from the levels that moves before it have built up. */
function buildsOf<Id extends string, C extends string, J extends string>(
  { problem: { competencies }, isUnassessed, holdings, options }: CompiledPaths<Id, C, J>,
  { asked }: Step,
  built: ReadonlyMap<C, number>,
): Builds<Id, C> {
  const isAssumed = ({ competency }: StepAsked): boolean =>
    at(isUnassessed, competency) && !built.has(at(competencies, competency))
  const builds = asked.filter(isBuilt).map((item): BuildUp<C> => {
    const { competency, before, level, effort, months } = item
    return {
      competency: at(competencies, competency),
      from: uncounted(before),
      to: uncounted(level),
      levels: uncounted(level - before),
      effort: uncounted(costOf(effort, before, level)),
      ...(options.time?.parallel === undefined ? {} : { months: uncounted(costOf(months, before, level)) }),
      assumed: isAssumed(item),
    }
  })
  const assumes = asked.filter(isAssumed).map(({ competency }) => at(competencies, competency))
  // Safe: what is built up are codes of this model.
  const held = { ...holdings, ...Object.fromEntries(built) } as Holdings<Id, C>
  return { builds, assumes, held }
}

function monthsOf(months: number, parallel: number | undefined): { readonly months?: number } {
  return parallel === undefined ? {} : { months: uncounted(months / parallel) }
}

/** The days a move's build-up begins and ends, from months × competencies at once since the start; rounded up, but not for noise. */
function datesOf(
  start: string | undefined,
  [begins, ends]: readonly [number, number],
  parallel = 1,
): Pick<CareerMove, 'begins' | 'moves'> {
  if (start === undefined) return {}
  const day = (months: number): string => addMonths(start, Math.ceil(uncounted(months / parallel) - noise))
  return { begins: day(begins), moves: day(ends) }
}

/** What some of a path's moves cost under either assumption; nothing where no move of it asks for what was not assessed. */
function costsIfUnassessed(
  { problem, starts, isUnassessed, options }: CompiledPaths<string, string>,
  jobs: readonly number[],
): (first: number, end: number) => { readonly ifUnassessed?: CostIfUnassessed } {
  const floor = stepsOf(problem, starts.floor, jobs)
  if (!floor.some(({ asked }) => asked.some(({ competency }) => at(isUnassessed, competency))))
    return () => ({})
  const met = stepsOf(problem, starts.met, jobs)
  const sum = (steps: readonly Step[]): MoveCost => ({
    effort: uncounted(steps.reduce((total, { lacks }) => total + lacks.effort, 0)),
    ...monthsOf(
      steps.reduce((total, { months }) => total + months, 0),
      options.time?.parallel,
    ),
  })
  return (first, end) => ({
    ifUnassessed: { floor: sum(floor.slice(first, end)), met: sum(met.slice(first, end)) },
  })
}
