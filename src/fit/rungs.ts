import { noise } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { highestLevel } from '../model/scale-of'
import { raiseIssue } from './issues'
import type { Levelled } from './levelled'

/** Most rungs a continuous scale is cut into. */
const mostRungs = 10_000

/**
 * The levels above the held one that a raise can reach, ascending: the levels of the scale, or on a continuous scale
 * one `step` after the other and last the limit. The limit is the requirement, or with `aboveRequired` the highest level.
 */
export function rungsOf<C extends string>(
  item: Levelled<C> & { readonly held: number },
  aboveRequired: boolean,
  step: number | undefined,
): number[] {
  const { competency, held, required, scale } = item
  const limit = aboveRequired ? highestLevel(scale) : required
  if (scale.continuous !== true) {
    return scale.levels.filter((level) => level > held + noise && level <= limit)
  }
  if (step === undefined) {
    throw new CompetencyError(raiseIssue('step-needed', ['step'], { competency }))
  }
  if (!(step > 0) || !Number.isFinite(step)) throw invalidParameter('raiseToBand', 'step', step, { above: 0 })
  const count = Math.ceil((limit - held - noise) / step)
  if (count > mostRungs)
    throw new CompetencyError(raiseIssue('step-too-short', ['step'], { step, atMost: mostRungs }))
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    i + 1 === count ? limit : held + (i + 1) * step,
  )
}
