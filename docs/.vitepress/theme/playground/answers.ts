import {
  analyzeGap,
  assignBand,
  type BandVerdict,
  type CompetencyModel,
  type FitScore,
  type GapReport,
  type JobProfile,
  type MethodId,
  methodIds,
  type RaiseAnswer,
  raiseToBand,
  scoreFit,
} from 'kompetensi'
import { bandSets, bandToReach } from './band-sets'
import { methodOf } from './methods'
import { after, type Outcome } from './outcome'
import type { PlaygroundState } from './state'

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
      scoreFit(model, job, state.held, { method: methodOf(id, state, job), unassessed: state.unassessed }),
    ),
  }))
}

/** The verdict on the fit by the chosen method. */
export function verdictOf(fits: readonly MethodAnswer[], state: PlaygroundState): Outcome<BandVerdict> {
  const chosen = fits.find(({ id }) => id === state.method)
  if (chosen === undefined) return { ok: false, issues: [], unexpected: state.method }
  return after(chosen.fit, (fit) =>
    assignBand(fit, { bands: bandSets[state.bands], evidence: state.evidence }),
  )
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
