import { type CompetencyModel, type JobProfile, type Scale, withLevels } from 'kompetensi'
import { attempt, type Outcome } from './outcome'
import { entryOf, type PlaygroundState } from './state'

/** The reader's own scale, 1 … n, its floor 0; `undefined` where none is wanted. */
export function ownScaleOf({ ownScale }: PlaygroundState): Scale | undefined {
  if (ownScale === 0) return undefined
  return { levels: Array.from({ length: ownScale }, (_, i) => i + 1), floor: 0 }
}

/**
 * The profile of the chosen job with what the reader gives: levels where the source has none, weights, essentials.
 */
export function profileOf(model: CompetencyModel, state: PlaygroundState): Outcome<JobProfile> {
  return attempt(() => {
    const scale = ownScaleOf(state)
    const given = { levels: state.given, ...(scale === undefined ? {} : { scale }) }
    const levelled: JobProfile = withLevels(model, state.job, given)
    return {
      ...levelled,
      requirements: levelled.requirements.map((requirement) => {
        const weight = entryOf(state.weights, requirement.competency)
        const essential = entryOf(state.essentials, requirement.competency)
        return {
          ...requirement,
          ...(weight === undefined ? {} : { weight }),
          ...(essential === undefined ? {} : { essential }),
        }
      }),
    }
  })
}

/** A model in which a job has a profile of the reader's: its scale is the one of competencies without their own. */
export function withProfile(model: CompetencyModel, profile: JobProfile): CompetencyModel {
  return { ...model, jobs: { ...model.jobs, [profile.id]: profile } }
}
