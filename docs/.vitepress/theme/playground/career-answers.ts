import {
  type BandVerdict,
  type CareerPathAnswer,
  type CompetencyModel,
  type DevelopmentPlan,
  findCareerPaths,
  type GapReport,
  type JobProfile,
  type LocalizedText,
  planDevelopment,
  type RaiseAnswer,
} from 'kompetensi'
import { assumedActivities } from './activities'
import { fitsOf, gapOf, type MethodAnswer, raiseOf, verdictOf } from './answers'
import type { LoadedModel } from './models'
import { after, type Outcome } from './outcome'
import type { PlaygroundState, WayId } from './state'

// Paths and plan stand far down the page: what answers them is loaded when somebody comes near.

/** The most career paths shown. */
const mostPaths = 3

/** Steps of a search; what is not finished then is said: the page has to stay quick. */
const mostSteps = 20_000

/** The best career paths to the chosen job. */
export function pathsOf(
  model: CompetencyModel,
  profile: Outcome<JobProfile>,
  state: PlaygroundState,
): Outcome<CareerPathAnswer> {
  return after(profile, (to) =>
    findCareerPaths(
      model,
      { holdings: state.held, to, ...(state.from === '' ? {} : { from: state.from }) },
      {
        objectives: [state.objective],
        limit: mostPaths,
        unassessed: state.assumed,
        work: mostSteps,
        ...(state.rankSteps === 0 ? {} : { maxRankSteps: state.rankSteps }),
        ...(state.months === 0
          ? {}
          : {
              time: { monthsPerLevel: state.months, parallel: state.parallel },
              ...(state.start === '' ? {} : { start: state.start }),
            }),
      },
    ),
  )
}

/** The development plan for the shortfalls. */
export function planOf(
  loaded: LoadedModel,
  gap: Outcome<GapReport>,
  state: PlaygroundState,
  names: (way: WayId) => LocalizedText,
): Outcome<DevelopmentPlan> {
  return after(gap, (report) =>
    planDevelopment(loaded.model, report, {
      activities: assumedActivities(loaded, report, state, names),
      start: state.start,
      parallel: state.parallel,
      minimize: 'duration',
    }),
  )
}

/** Every answer at once. */
export interface Answers {
  readonly profile: Outcome<JobProfile>
  readonly gap: Outcome<GapReport>
  readonly fits: readonly MethodAnswer[]
  readonly verdict: Outcome<BandVerdict>
  readonly raise: Outcome<RaiseAnswer>
  readonly paths: Outcome<CareerPathAnswer>
  readonly plan: Outcome<DevelopmentPlan>
}

/** Every answer to a state, from the profile on. */
export function answersOf(
  loaded: LoadedModel,
  profile: Outcome<JobProfile>,
  state: PlaygroundState,
  names: (way: WayId) => LocalizedText,
): Answers {
  const { model } = loaded
  const gap = gapOf(model, profile, state)
  const fits = fitsOf(model, profile, state)
  return {
    profile,
    gap,
    fits,
    verdict: verdictOf(fits, state),
    raise: raiseOf(model, profile, state),
    paths: pathsOf(model, profile, state),
    plan: planOf(loaded, gap, state, names),
  }
}
