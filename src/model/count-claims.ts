import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { Basis, Confidence } from './claim'
import { claimedEntries } from './claimed-entries'
import type { CompetencyModel } from './competency-model'
import { aWholeModel } from './whole-model'

/** How many facts stand on what. */
export interface ClaimCounts {
  /** Number of claims. */
  readonly total: number
  /** By how the facts came out of their sources. */
  readonly byBasis: Readonly<Record<Basis, number>>
  /** By how sure they are. */
  readonly byConfidence: Readonly<Record<Confidence, number>>
  /** By source, in the order of the model's `sources`; authored facts may have none. */
  readonly bySource: Readonly<Record<string, number>>
}

const countClaimsArguments: Kinds = { model: aWholeModel }

/**
 * Counts the claims of a model both ways: by basis and by confidence (and by source).
 *
 * @param model - the model
 * @returns counts; every basis and confidence is there, 0 where there is none
 * @example
 * ```ts
 * import { countClaims } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { total, byBasis } = countClaims(lembagaXy)
 * console.log(byBasis.stated + byBasis.restated + byBasis.reconstructed + byBasis.translated + byBasis.authored === total) // true
 * ```
 */
export function countClaims(model: CompetencyModel): ClaimCounts {
  checkArguments('countClaims', { model }, countClaimsArguments)
  const byBasis: Record<Basis, number> = {
    stated: 0,
    restated: 0,
    reconstructed: 0,
    translated: 0,
    authored: 0,
  }
  const byConfidence: Record<Confidence, number> = {
    document: 0,
    corroborated: 0,
    'single-source': 0,
    unverified: 0,
    proposed: 0,
  }
  const bySource = new Map(Object.keys(model.sources).map((source) => [source, 0]))
  let total = 0
  for (const { basis, confidence, source } of claimedEntries(model).flatMap(({ claims }) => claims)) {
    total++
    byBasis[basis]++
    byConfidence[confidence]++
    if (source !== undefined) bySource.set(source, (bySource.get(source) ?? 0) + 1)
  }
  return { total, byBasis, byConfidence, bySource: Object.fromEntries(bySource) }
}
