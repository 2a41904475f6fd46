import type { CompetencyModel } from '../model/competency-model'
import type { Scale } from '../model/scale'

/** How a competency is measured: the part of its scale that a level depends on. */
export interface ScaleMeasure {
  /** The levels, ascending; of a continuous scale its ends and any anchors. */
  readonly levels: readonly number[]
  /** "Assessed, nothing shown". */
  readonly floor: number
  /** True when every number between the ends is a level. */
  readonly continuous?: boolean
}

/** The scale that a model measures a code on; `undefined` when the model gives it none. */
export function modelScale(model: CompetencyModel, code: string): Scale | undefined {
  const key = Object.hasOwn(model.competencies, code) ? model.competencies[code]?.scale : undefined
  return key !== undefined && Object.hasOwn(model.scales, key) ? model.scales[key] : undefined
}

/** The measure of a scale, fresh. */
export function measureOf({ levels, floor, continuous }: Scale): ScaleMeasure {
  return { levels: [...levels], floor, ...(continuous === undefined ? {} : { continuous }) }
}
