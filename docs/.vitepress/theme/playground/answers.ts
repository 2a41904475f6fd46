import {
  analyzeGap,
  assignBand,
  type BandVerdict,
  type CareerPathAnswer,
  type CompetencyModel,
  type DevelopmentPlan,
  type FitScore,
  findCareerPaths,
  type GapReport,
  type JobProfile,
  type LocalizedText,
  planDevelopment,
  type RaiseAnswer,
  raiseToBand,
  scoreFit,
} from 'kompetensi'
import { assumedActivities } from './activities'
import { bandSets, bandToReach } from './band-sets'
import { methodOf } from './methods'
import type { LoadedModel } from './models'
import { after, type Outcome } from './outcome'
import { type MethodId, methodIds, type PlaygroundState, type WayId } from './state'

/** The most career paths shown. */
const mostPaths = 3

/** A search that would build more partial paths is given up and said so: the page has to stay quick. */
const mostExpanded = 20_000

/** The gap report. */
export function gapOf(
  model: CompetencyModel,
  profile: Outcome<JobProfile>,
  state: PlaygroundState,
): Outcome<GapReport> {
  return after(profile, (job) => analyzeGap(model, job, state.held))
}

/** A fit score by one method, or why there is none. */
export interface MethodAnswer {
  readonly id: MethodId
  readonly fit: Outcome<FitScore>
}

/** The fit by every method, in the order of `methodIds`. */
export function fitsOf(
  model: CompetencyModel,
  profile: Outcome<JobProfile>,
  state: PlaygroundState,
): readonly MethodAnswer[] {
  return methodIds.map((id) => ({
    id,
    fit: after(profile, (job) =>
      scoreFit(model, job, state.held, { method: methodOf(id, state, job), missing: state.missing }),
    ),
  }))
}

/** The verdict on the fit by the chosen method. */
export function verdictOf(fits: readonly MethodAnswer[], state: PlaygroundState): Outcome<BandVerdict> {
  const chosen = fits.find(({ id }) => id === state.method)
  if (chosen === undefined) return { ok: false, issues: [], unexpected: state.method }
  return after(chosen.fit, (fit) => assignBand(fit, bandSets[state.bands], { evidence: state.evidence }))
}

/** The smallest raise to the chosen band. On a continuous scale a rung is one level long. */
export function raiseOf(
  model: CompetencyModel,
  profile: Outcome<JobProfile>,
  state: PlaygroundState,
): Outcome<RaiseAnswer> {
  const bands = bandSets[state.bands]
  return after(profile, (job) =>
    raiseToBand(model, job, state.held, {
      method: methodOf(state.method, state, job),
      bands,
      to: bandToReach(bands, state.to),
      unassessed: state.evidence === 'interval' ? 'worst' : 'exclude',
      step: 1,
    }),
  )
}

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
        k: mostPaths,
        unassessed: state.unassessed,
        maxExpanded: mostExpanded,
        ...(state.rankSteps === 0 ? {} : { maxRankSteps: state.rankSteps }),
        ...(state.months === 0
          ? {}
          : {
              time: { monthsPerLevel: state.months, parallel: state.atOnce },
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
      atOnce: state.atOnce,
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
