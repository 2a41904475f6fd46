import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel, aText } from './argument-kinds'
import type { CompetencyModel } from './competency-model'
import type { Scale } from './scale'

const findScaleArguments: Kinds = { model: aModel, code: aText }

/**
 * Finds the scale a competency is measured on.
 *
 * @param model - the model
 * @param code - code of a competency or dimension
 * @returns the scale, or `undefined` when the code is unknown or the source gives the competency no scale
 * @example
 * ```ts
 * import { findScale } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(findScale(lembagaXy, 'INT')?.levels) // [1, 2, 3, 4, 5]
 * ```
 */
export function findScale(model: CompetencyModel, code: string): Scale | undefined {
  checkArguments('findScale', { model, code }, findScaleArguments)
  const scale = Object.hasOwn(model.competencies, code) ? model.competencies[code]?.scale : undefined
  return scale !== undefined && Object.hasOwn(model.scales, scale) ? model.scales[scale] : undefined
}
