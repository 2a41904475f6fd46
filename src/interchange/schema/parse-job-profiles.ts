import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import type { ParseOptions } from '../read/parse-options'
import { valueOrThrow } from '../read/result'
import { safeParseJobProfiles } from './safe-parse-job-profiles'

/**
 * Reads job profiles (standar kompetensi jabatan) from outside: a list. A profile with the id of a job of the model stands in its
 * place; profiles may report to one another.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order
 * @throws `CompetencyError` with every error that `safeParseJobProfiles` tells
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { parseJobProfiles } from 'kompetensi/schema'
 *
 * const [auditor] = parseJobProfiles(lembagaXy, [
 *   {
 *     model: 'lembaga-xy',
 *     id: 'auditor-mutu',
 *     name: { id: 'Auditor Mutu', en: 'Quality Auditor' },
 *     complete: true,
 *     requirements: [{ competency: 'INT', level: 4, essential: true }],
 *   },
 * ])
 * if (auditor) console.log(analyzeGap(lembagaXy, auditor, { INT: 3 }).essentialsBelow) // ['INT']
 * ```
 */
export function parseJobProfiles<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): readonly JobProfile<Id, C>[] {
  return valueOrThrow(safeParseJobProfiles(model, data, options))
}
