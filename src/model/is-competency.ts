import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel, aText } from './argument-kinds'
import type { CompetencyModel } from './competency-model'

const isCompetencyArguments: Kinds = { model: aModel, code: aText }

/**
 * Tells whether a text is a code of the model, and narrows its type.
 *
 * @param model - the model
 * @param code - any text
 * @example
 * ```ts
 * import { isCompetency } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const code: string = 'INT'
 * if (isCompetency(lembagaXy, code)) console.log(lembagaXy.competencies[code].name.id) // Integritas
 * ```
 */
export function isCompetency<C extends string>(model: CompetencyModel<string, C>, code: string): code is C {
  checkArguments('isCompetency', { model, code }, isCompetencyArguments)
  return Object.hasOwn(model.competencies, code)
}
