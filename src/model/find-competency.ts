import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel, aText } from './argument-kinds'
import type { Competency } from './competency'
import type { CompetencyModel } from './competency-model'

const findCompetencyArguments: Kinds = { model: aModel, code: aText }

/**
 * Finds a competency or dimension by its code.
 *
 * @param model - the model
 * @param code - any text; `constructor` and the like find nothing
 * @returns the entry, or `undefined`
 * @example
 * ```ts
 * import { findCompetency } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(findCompetency(lembagaXy, 'INT')?.name.en) // Integrity
 * console.log(findCompetency(lembagaXy, 'toString')) // undefined
 * ```
 */
export function findCompetency<C extends string>(
  model: CompetencyModel<string, C>,
  code: string,
): Competency<C> | undefined {
  checkArguments('findCompetency', { model, code }, findCompetencyArguments)
  const entries: Readonly<Record<string, Competency<C>>> = model.competencies
  return Object.hasOwn(entries, code) ? entries[code] : undefined
}
