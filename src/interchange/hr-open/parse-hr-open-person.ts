import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { valueOrThrow } from '../read/result'
import type { PersonCompetenciesOptions } from './hr-open-options'
import { safeParseHrOpenPerson } from './safe-parse-hr-open-person'

/**
 * Reads HR Open `PersonCompetency` objects as what a person holds, by the rules of `safeParseHrOpenPerson`, and
 * throws where they cannot be read.
 *
 * @param model - the model
 * @param data - JSON text, or what was read from it
 * @param options - limits
 * @returns the levels held, in the order of the list
 * @throws `CompetencyError` with every error that `safeParseHrOpenPerson` tells
 * @example
 * ```ts
 * import { formatHrOpenPerson, parseHrOpenPerson } from 'kompetensi/hr-open'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const { value } = formatHrOpenPerson(lembagaXy, { INT: 3, CFV: 2.5 }, { language: en })
 * console.log(parseHrOpenPerson(lembagaXy, JSON.stringify(value))) // { INT: 3, CFV: 2.5 }
 * ```
 */
export function parseHrOpenPerson<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: PersonCompetenciesOptions = {},
): Holdings<Id, C> {
  return valueOrThrow(safeParseHrOpenPerson(model, data, options))
}
