import type { Competency, Nature } from './competency'
import type { CompetencyModel } from './competency-model'

/** Soft or hard: the competency's own, else its cluster's. */
export function natureOf(model: CompetencyModel, competency: Competency): Nature | undefined {
  const { nature, cluster } = competency
  if (nature !== undefined || cluster === undefined) return nature
  return Object.hasOwn(model.clusters, cluster) ? model.clusters[cluster]?.nature : undefined
}
