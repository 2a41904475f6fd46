import type { CompetencyModel } from '../../model/competency-model'
import { valueOrThrow } from '../read/result'
import type { EscoFiles, EscoOptions } from './esco-files'
import { safeParseEsco } from './safe-parse-esco'

/**
 * Reads CSV files of ESCO into a model, by the rules of `safeParseEsco`, and throws where they cannot be read.
 *
 * @param files - the files
 * @param options - the release, the language of the files, and how much is read
 * @returns the model, everything in the order of the files as far as keys keep it
 * @throws `CompetencyError` with every error that `safeParseEsco` tells
 * @example
 * ```ts
 * import { withLevels } from 'kompetensi'
 * import { parseEsco } from 'kompetensi/esco'
 *
 * const uri = 'http://data.europa.eu/esco'
 * const esco = parseEsco(
 *   {
 *     occupations: `conceptUri,iscoGroup,preferredLabel\n${uri}/occupation/dev,2512,developer`,
 *     skills: `conceptUri,preferredLabel\n${uri}/skill/sql,SQL`,
 *     relations: `occupationUri,relationType,skillUri\n${uri}/occupation/dev,essential,${uri}/skill/sql`,
 *   },
 *   { version: '1.1.1' },
 * )
 * const scale = { levels: [1, 2, 3, 4, 5], floor: 0 }
 * console.log(withLevels(esco, 'dev', { scale, levels: { sql: 3 } }).requirements[0]?.level) // 3
 * ```
 */
export function parseEsco(files: EscoFiles, options: EscoOptions): CompetencyModel<'esco'> {
  return valueOrThrow(safeParseEsco(files, options))
}
