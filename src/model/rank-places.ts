import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'
import { rankOf } from './rank-of'

/**
 * The place of a rank among the distinct ranks of a model's grades, lowest 0: ranks of 10, 20 and 30 are one step
 * apart.
 */
export function rankPlaces(model: CompetencyModel): ReadonlyMap<number, number> {
  const ranks = [...new Set(Object.values(model.grades).map(({ rank }) => rank))].sort((a, b) => a - b)
  return new Map(ranks.map((rank, place) => [rank, place]))
}

/** The place of a job's rank; `undefined` when the model does not say. */
export function rankPlaceOf(
  model: CompetencyModel,
  job: JobProfile,
  places: ReadonlyMap<number, number>,
): number | undefined {
  const rank = rankOf(model, job)
  return rank === undefined ? undefined : places.get(rank)
}
