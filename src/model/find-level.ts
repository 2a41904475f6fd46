import { checkArguments } from '../base/check-arguments'
import { isSameLevel } from '../base/compare'
import type { Kinds } from '../base/kind'
import { aModel, aNumber, aText } from './argument-kinds'
import type { CompetencyModel } from './competency-model'
import { findScale } from './find-scale'
import type { Level } from './scale'
import { someScales } from './whole-model'

const findLevelArguments: Kinds = { model: aModel, code: aText, value: aNumber }

/**
 * Finds the definition of a level of a competency's scale.
 *
 * @param model - the model
 * @param code - code of a competency or dimension
 * @param value - the number of the level; noise of arithmetic aside, such as that of a mean of raters
 * @returns the definition, or `undefined` when the code is unknown or its scale does not define that level
 * @example
 * ```ts
 * import { findLevel } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(findLevel(lembagaXy, 'INT', 3)?.name.id) // Analisis dan solusi
 * ```
 */
export function findLevel(model: CompetencyModel, code: string, value: number): Level | undefined {
  checkArguments('findLevel', { model, code, value }, findLevelArguments)
  const scale = findScale(model, code)
  if (scale !== undefined) {
    // One scale is looked into, not the model: of each level that somebody holds the name may be asked.
    const scales = { [String(model.competencies[code]?.scale)]: scale }
    checkArguments('findLevel', { model: { scales } }, someScales)
  }
  return scale?.definitions?.find((level) => isSameLevel(level.value, value))
}
