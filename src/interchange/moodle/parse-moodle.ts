import { valueOrThrow } from '../read/result'
import type { ParseMoodleOptions } from './parse-moodle-options'
import { type MoodleFramework, safeParseMoodle } from './safe-parse-moodle'

/**
 * Reads a competency framework that Moodle exported, as `safeParseMoodle` does.
 *
 * @param text - text of the CSV file
 * @param options - id and version of the model, separator, limits
 * @returns the model, and which competencies are related
 * @throws `CompetencyError` with every error that `safeParseMoodle` tells
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatMoodle, parseMoodle } from 'kompetensi/moodle'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value } = formatMoodle(lembagaXy, { language: id, proficientFrom: { kemahiran: 3 } })
 * const { model } = parseMoodle(value)
 * console.log(model.id, Object.keys(model.competencies).length) // lembaga-xy 86
 * console.log(model.competencies['INT']?.cluster) // dasar
 * ```
 */
export function parseMoodle<const Id extends string = string>(
  text: string,
  options: ParseMoodleOptions<Id> = {},
): MoodleFramework<Id> {
  return valueOrThrow(safeParseMoodle(text, options))
}
