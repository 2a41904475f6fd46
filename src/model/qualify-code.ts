import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel, aText } from './argument-kinds'
import type { CompetencyModel } from './competency-model'

const qualifyCodeArguments: Kinds = { model: aModel, code: aText }

/**
 * A code together with its model, as in `lembaga-xy:INT`: a bare code identifies nothing, since `INT` is
 * Integrity in one model and Initiative in another.
 *
 * @param model - the model
 * @param code - code of a competency or dimension
 * @example
 * ```ts
 * import { qualifyCode } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(qualifyCode(lembagaXy, 'INT')) // lembaga-xy:INT
 * ```
 */
export function qualifyCode<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  code: NoInfer<C>,
): `${Id}:${C}` {
  checkArguments('qualifyCode', { model, code }, qualifyCodeArguments)
  return `${model.id}:${code}`
}
