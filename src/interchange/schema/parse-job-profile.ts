import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import type { ParseOptions } from '../read/parse-options'
import { valueOrThrow } from '../read/result'
import { safeParseJobProfile } from './safe-parse-job-profile'

/**
 * Reads one job profile from outside.
 *
 * @param model - the model it is of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @throws `CompetencyError` with every error that `safeParseJobProfile` tells
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { parseJobProfile } from 'kompetensi/schema'
 *
 * const text = JSON.stringify(lembagaXy.jobs['kepala-lsp'])
 * console.log(parseJobProfile(lembagaXy, text).grade === lembagaXy.jobs['kepala-lsp'].grade) // true
 * ```
 */
export function parseJobProfile<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): JobProfile<Id, C> {
  return valueOrThrow(safeParseJobProfile(model, data, options))
}
