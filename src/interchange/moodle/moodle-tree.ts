import type { CompetencyModel } from '../../model/competency-model'

/** How clusters and competencies of a model hang together. */
export interface WrittenTree {
  /** How deep each cluster lies, 1 at the top. */
  readonly depths: ReadonlyMap<string, number>
  /** How deep the deepest of them lies. */
  readonly deepest: number
  /** Clusters with something below them. */
  readonly withChildren: ReadonlySet<string>
  /** Competencies with dimensions. */
  readonly withDimensions: ReadonlySet<string>
}

/** The tree of a model. */
export function writtenTree(model: CompetencyModel): WrittenTree {
  const depths = clusterDepths(model)
  const withChildren = new Set<string>()
  const withDimensions = new Set<string>()
  for (const { parent } of Object.values(model.clusters)) {
    if (parent !== undefined) withChildren.add(parent)
  }
  for (const { cluster, dimensionOf } of Object.values(model.competencies)) {
    if (dimensionOf !== undefined) withDimensions.add(dimensionOf)
    else if (cluster !== undefined) withChildren.add(cluster)
  }
  return { depths, deepest: Math.max(0, ...depths.values()), withChildren, withDimensions }
}

/** How deep clusters lie: 1 at the top. */
function clusterDepths({ clusters }: CompetencyModel): Map<string, number> {
  const depths = new Map<string, number>()
  for (const key of Object.keys(clusters)) {
    let depth = 0
    let at: string | undefined = key
    while (at !== undefined && Object.hasOwn(clusters, at)) {
      depth++
      at = clusters[at]?.parent
    }
    depths.set(key, depth)
  }
  return depths
}
