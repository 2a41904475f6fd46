import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel, aText } from './argument-kinds'
import type { CompetencyModel } from './competency-model'

const isJobArguments: Kinds = { model: aModel, id: aText }

/**
 * Tells whether a text is the id of a job of the model, and narrows its type.
 *
 * @param model - the model
 * @param id - any text
 * @example
 * ```ts
 * import { isJob } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(isJob(lembagaXy, 'kepala-lsp')) // true
 * console.log(isJob(lembagaXy, 'constructor')) // false
 * ```
 */
export function isJob<J extends string>(model: CompetencyModel<string, string, J>, id: string): id is J {
  checkArguments('isJob', { model, id }, isJobArguments)
  return Object.hasOwn(model.jobs, id)
}
