import { CompetencyError } from '../base/competency-error'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { isCompetency } from './is-competency'

/**
 * A text as a code that the model is sure to have; `isCompetency` is for one that it may lack. Of a model that was read it is how
 * a competency is named in a program, because no literal has the type of its codes.
 *
 * @param model - the model
 * @param code - any text
 * @returns the same text, typed as a code of the model
 * @throws `CompetencyError` `unknown-competency`, with the nearest code
 * @example
 * ```ts
 * import { getCode } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text: string = 'INT'
 * const code = getCode(lembagaXy, text)
 * console.log(lembagaXy.competencies[code].name.id) // Integritas
 * ```
 */
export function getCode<C extends string>(model: CompetencyModel<string, C>, code: string): C {
  if (isCompetency(model, code)) return code
  throw new CompetencyError(unknownCompetency(model, code, []))
}
