import Papa from 'papaparse'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { aNumber, aText, partsOfScale } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import type { Formatted } from '../read/losses'
import { moodleColumns } from './columns'
import type { FormatMoodleOptions } from './format-moodle-options'
import type { MoodleLossCode } from './moodle-losses'
import { type MoodleWriter, moodleWriter } from './moodle-writer'
import { definitionsOf, relatedOf } from './texts-and-relations'
import { clusterRows, competencyRows } from './written-rows'

const formatMoodleOptions: OptionKinds<FormatMoodleOptions> = {
  proficientFrom: { due: true, oneOf: ['highest'], or: '{ kemahiran: 3 }', values: aNumber },
  scale: { ofKind: 'text', parts: partsOfScale },
  texts: { values: { fields: { definition: aText, levelDescriptions: {}, indicators: {} } } },
  related: { ofKind: 'result', like: 'invertCrosswalk(…)', has: ['from', 'to', 'rows'] },
  language: {},
}

const formatMoodleArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: formatMoodleOptions },
}

/**
 * Writes a model as a competency framework that Moodle imports (Site administration, Competencies, Import competency
 * framework): CSV text in UTF-8 with commas and 14 columns. Clusters become competencies that have others below them;
 * their depth is called `domain`. Descriptions are plain text.
 *
 * @param model - the model
 * @param options - language, what counts as proficient, scale of the framework, texts, relations
 * @returns the text, and what stays behind: first what Moodle has no place for, in the order of the model, then what it
 * carries in part
 * @throws `CompetencyError` `framework-scale-missing`, or `parameter-invalid` where a proficient level is not known,
 * `unknown-competency` for texts or relations that name another code, `model-mismatch` for relations of other models
 * @source Moodle, `tool_lpimportcsv`: `framework_importer` and `framework_exporter`
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatMoodle } from 'kompetensi/moodle'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value, losses } = formatMoodle(lembagaXy, { language: id, proficientFrom: { kemahiran: 3 } })
 * console.log(value.split('\r\n')[6]) // dasar,INT,Integritas,,2,,,,0,null,,5,,
 * console.log(losses.filter(({ code }) => code === 'name-cut').length) // 0
 * ```
 */
export function formatMoodle<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: FormatMoodleOptions,
): Formatted<string, MoodleLossCode> {
  checkArguments('formatMoodle', { model, options }, formatMoodleArguments)
  const writer = moodleWriter(model, options)
  const { scales, lost, losses } = writer
  const related = relatedOf(model, options.related, lost)
  const clusters = clusterRows(writer)
  const competencies = competencyRows(writer, definitionsOf(model, options.texts ?? {}, lost), related)
  for (const key of Object.keys(model.scales)) {
    if (!scales.isUsed(key)) lost('unused-scale', ['scales', key])
  }
  const rows = [...clusters, ...competencies].map((row, i) => [...row, String(i + 1), '', ''])
  const lines = [[...moodleColumns], frameworkRow(writer), ...rows]
  const value = `${Papa.unparse(lines, { delimiter: ',', newline: '\r\n' })}\r\n`
  return { value, losses }
}

/** The row of the framework; its taxonomy names what stands at each depth. */
function frameworkRow({ model, frameworkId, named, scales, tree }: MoodleWriter): string[] {
  const terms = [
    ...new Array<string>(tree.deepest).fill('domain'),
    'competency',
    ...(tree.withDimensions.size > 0 ? ['skill'] : []),
  ]
  const name = named(model.name, frameworkId, ['name'])
  return ['', frameworkId, name, '', '2', ...scales.whole, '', '', '', '', '', '1', terms.join(',')]
}
