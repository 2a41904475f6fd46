import type { CompetencyModel } from '../../model/competency-model'
import { valueOrThrow } from '../read/result'
import type { OnetFiles, OnetOptions } from './onet-files'
import { safeParseOnet } from './safe-parse-onet'

/**
 * Reads files of O*NET into a model, by the rules of `safeParseOnet`, and throws where they cannot be read.
 *
 * @param files - the files; at least one domain
 * @param options - the release, and how much is read
 * @returns the model, in the order of the files as far as keys keep it
 * @throws `CompetencyError` with every error that `safeParseOnet` tells
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { parseOnet } from 'kompetensi/onet'
 *
 * const skills = [
 *   'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant',
 *   '15-1252.00\t2.B.3.e\tProgramming\tIM\t4.00\tN\tn/a',
 *   '15-1252.00\t2.B.3.e\tProgramming\tLV\t4.62\tY\tN',
 * ].join('\n')
 * const onet = parseOnet({ skills }, { version: '29.3' })
 * console.log(analyzeGap(onet, '15-1252.00', { '2.B.3.e': 4 }).counts['level-unspecified']) // 1
 * ```
 */
export function parseOnet(files: OnetFiles, options: OnetOptions): CompetencyModel<'onet'> {
  return valueOrThrow(safeParseOnet(files, options))
}
