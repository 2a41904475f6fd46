import { CompetencyError } from '../base/competency-error'
import type { IssuePath } from '../base/issue'
import { modelMismatch } from './competency-issues'
import type { ModelPlace } from './model-place'

/** Refuses what stands at another model, or at another version of it. */
export function checkSamePlace(expected: ModelPlace, found: ModelPlace, path: IssuePath): void {
  if (isSamePlace(expected, found)) return
  throw new CompetencyError(modelMismatch(placeName(expected), placeName(found), path))
}

/** Whether two places are one. */
export function isSamePlace(one: ModelPlace, other: ModelPlace): boolean {
  return one.model === other.model && one.version === other.version
}

/** A place as messages name it. */
export function placeName({ model, version }: ModelPlace): string {
  return `${model} ${version}`
}
