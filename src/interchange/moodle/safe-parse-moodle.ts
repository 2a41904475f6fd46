import { checkArguments } from '../../base/check-arguments'
import { freezeCopy } from '../../base/freeze-copy'
import type { IssuePath } from '../../base/issue'
import type { Kinds, OptionKinds } from '../../base/kind'
import { someText } from '../../model/argument-kinds'
import type { Cluster, Competency } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import type { Crosswalk } from '../../model/crosswalk'
import { keyAsName } from '../../model/key-as-name'
import { modelErrors } from '../../model/lint-model'
import type { LocalizedText } from '../../model/localized-text'
import type { Scale } from '../../model/scale'
import { someTableLimits } from '../read/argument-kinds'
import { tagOrUnknown } from '../read/file-language'
import { type Findings, findings } from '../read/findings'
import { type ParseResult, parsed, refused } from '../read/result'
import { tellOrder } from '../read/tell-order'
import { textMaker } from '../read/text-writer'
import { moodleColumns, type Place, place } from './columns'
import { tellDeviation } from './deviation'
import type { MoodleIssue } from './issues'
import { moodleIssue } from './issues'
import { cell, type MoodleRow, pathOf } from './moodle-row'
import type { ParseMoodleOptions } from './parse-moodle-options'
import { plainText } from './plain-text'
import { type Entry, readEntries } from './read-entries'
import { readRelated } from './read-related'
import { readRows } from './read-rows'
import { readScale } from './read-scale'
import { type MoodleTree, readTree } from './read-tree'

/**
 * What a Moodle framework says.
 *
 * @typeParam Id - the id of the model
 */
export interface MoodleFramework<Id extends string = string> {
  /** The model: clusters, competencies, scales; deeply frozen. */
  readonly model: CompetencyModel<Id>
  /** Which competencies are related to one another. */
  readonly related: Crosswalk<Id, string, Id>
}

const safeParseMoodleOptions: OptionKinds<ParseMoodleOptions> = {
  as: someText,
  version: someText,
  language: {},
  separator: { oneOf: [',', ';', '\t', '|'] },
  limits: someTableLimits,
}

const safeParseMoodleArguments: Kinds = { options: { fields: safeParseMoodleOptions } }

/**
 * Reads a competency framework that Moodle exported, or that is made for its importer, and tells all that the importer
 * would do without a word: rows below nothing, in a circle or without a name, which it leaves out, names that it cuts.
 * Columns are read by Moodle's own headers, in any order; where the headers are not Moodle's, by their place, as Moodle
 * reads them.
 *
 * An entry is a cluster where the framework calls its depth `domain` and it has others below it; without a taxonomy,
 * where it has others below it. Else it is a competency, and what lies below one is a further dimension of it.
 * Competencies without a scale of their own have that of the framework. Levels are counted from 1. Moodle's texts are in
 * one language, which it does not name: the option `language` does. HTML is read as plain text.
 *
 * @param text - text of the CSV file
 * @param options - id and version of the model, language, separator, limits
 * @returns the framework with warnings and hints; or every issue, in the order of
 * what they speak of: rows, tree, scales and texts. Paths are the row, the
 * header being 1, and the column as Moodle calls it. Codes of errors: `table-malformed`, `data-too-large`, `column-missing`, `column-duplicate`,
 * `framework-missing`, `key-cell-missing`, `row-duplicate`, `reserved-key`, `duplicate-key`; hints: `key-loses-order` and the like
 * @source Moodle, `tool_lpimportcsv`: `framework_importer`
 * @example
 * ```ts
 * import { safeParseMoodle } from 'kompetensi/moodle'
 *
 * const text = 'header\r\n,SKJ,Kamus,,1,"Kurang,Cukup,Baik",,,,,,,1,\r\n,SQL,Bahasa kueri,<p>Data</p>,1,,,,,,,,,'
 * const result = safeParseMoodle(text)
 * if (result.ok) console.log(result.value.model.competencies['SQL']?.definition) // { und: 'Data' }
 * console.log(result.issues[0]?.message)
 * // "Scale configuration" has to be there and is not (once)
 * ```
 */
export function safeParseMoodle<const Id extends string = string>(
  text: string,
  options: ParseMoodleOptions<Id> = {},
): ParseResult<MoodleFramework<Id>, MoodleIssue> {
  checkArguments('safeParseMoodle', { options }, safeParseMoodleArguments)
  const found = findings<MoodleIssue>(options.limits?.issues)
  const make = textMaker(tagOrUnknown(options.language, 'Moodle'))
  const { rows, framework } = readRows(text, options, found)
  if (framework === undefined) {
    // Of a file that was not read to its end nobody knows.
    if (found.errors() === 0) found.add(moodleIssue('framework-missing', [], { column: 'Is framework' }))
    return refused(found.all())
  }
  const value = frameworkOf(rows, framework, { ...options, make }, found)
  found.addAll(modelErrors(value.model))
  return found.errors() > 0 ? refused(found.all()) : parsed(freezeCopy(value), found.all())
}

function frameworkOf<Id extends string>(
  rows: readonly MoodleRow[],
  framework: MoodleRow,
  { as, version = '1', make }: ParseMoodleOptions<Id> & Making,
  found: Findings<MoodleIssue>,
): MoodleFramework<Id> {
  const entries = readEntries(rows, found)
  const tree = readTree(entries, framework, found)
  const scales = scalesOf(framework, make, found)
  const clusters: [string, Cluster][] = []
  const competencies: [string, Competency][] = []
  for (const [id, entry] of entries) {
    const said = textsOf(entry, make, found)
    if (cell(entry.row, place.rule) !== '') tellLeft(entry.row, place.rule, found)
    const own = scales.keyOf(entry.row)
    if (tree.isCluster(id)) {
      clusters.push([id, clusterOf(entry, said, tree)])
      if (own !== undefined) tellLeft(entry.row, place.scale, found)
    } else competencies.push([id, competencyOf(entry, said, own ?? scales.whole, tree)])
  }
  const byCode = Object.fromEntries(competencies)
  const read = [...entries.keys()].filter((id) => Object.hasOwn(byCode, id))
  const placeOf = (id: string): IssuePath => pathOf(entries.get(id)?.row ?? framework, place.id)
  tellOrder({ kind: 'competencies', entries: byCode }, read, placeOf, found)
  const name = cell(framework, place.name)
  if (name === '') tellDeviation('Short name', 'missing', pathOf(framework, place.name), found)
  const description = plainText(cell(framework, place.description), cell(framework, place.format))
  if (description.text !== '') tellLeft(framework, place.description, found)
  // Safe: without `as`, the type parameter is any text.
  const id = (as ?? (cell(framework, place.id) || 'moodle')) as Id
  const codes = new Set(Object.keys(byCode))
  return {
    model: {
      id,
      version,
      name: name === '' ? keyAsName(id) : make(name),
      sources: {},
      scales: Object.fromEntries(scales.all()),
      clusters: Object.fromEntries(clusters),
      competencies: byCode,
      families: {},
      tracks: {},
      grades: {},
      units: {},
      jobs: {},
      schemes: {},
    },
    related: { from: id, to: id, rows: readRelated(entries, codes, found) },
  }
}

/** Scales as rows give them. */
interface Scales {
  /** The key of the scale of the framework, which holds for what has none of its own. */
  readonly whole: string | undefined
  /** The key of the scale of a row, if it has one. */
  readonly keyOf: (row: MoodleRow) => string | undefined
  /** Scales by key, in the order of the rows. */
  readonly all: () => readonly (readonly [string, Scale])[]
}

function scalesOf(framework: MoodleRow, make: Making['make'], found: Findings<MoodleIssue>): Scales {
  const byValues = new Map<string, readonly [string, Scale]>()
  const take = (row: MoodleRow, wish: string): string | undefined => {
    const values = cell(row, place.scale)
    if (values === '') return undefined
    const scale = readScale(row, make, found)
    const [key] = byValues.get(values) ?? [wish]
    if (!byValues.has(values)) byValues.set(values, [key, scale])
    return key
  }
  const whole = take(framework, 'framework')
  if (whole === undefined) {
    tellDeviation('Scale values', 'missing', pathOf(framework, place.scale), found)
  }
  return {
    whole,
    keyOf: (row) => take(row, `scale-${byValues.size + 1}`),
    all: () => [...byValues.values()],
  }
}

/** How texts are made. */
interface Making {
  /** A text in the language of the framework. */
  readonly make: (text: string) => LocalizedText
}

/** The texts of an entry. */
interface EntryTexts {
  readonly name: LocalizedText
  readonly about: LocalizedText | undefined
}

function textsOf({ row, name }: Entry, make: Making['make'], found: Findings<MoodleIssue>): EntryTexts {
  const { text, markup } = plainText(cell(row, place.description), cell(row, place.format))
  if (markup) found.notCarried('HTML', pathOf(row, place.description))
  return { name: make(name), about: text === '' ? undefined : make(text) }
}

function tellLeft(row: MoodleRow, column: Place, found: Findings<MoodleIssue>): void {
  found.notCarried(moodleColumns[column], pathOf(row, column))
}

function clusterOf({ id }: Entry, { name, about }: EntryTexts, tree: MoodleTree): Cluster {
  const parent = tree.clusterAbove(id)
  return {
    name,
    ...(about === undefined ? {} : { description: about }),
    ...(parent === undefined ? {} : { parent }),
  }
}

function competencyOf(
  { id }: Entry,
  { name, about }: EntryTexts,
  scale: string | undefined,
  { parents, isCluster, clusterAbove }: MoodleTree,
): Competency {
  const cluster = clusterAbove(id)
  const parent = parents.get(id)
  const above = parent === undefined || isCluster(parent) ? undefined : parent
  return {
    name,
    ...(cluster === undefined ? {} : { cluster }),
    ...(scale === undefined ? {} : { scale }),
    ...(above === undefined ? {} : { dimensionOf: above }),
    ...(about === undefined ? {} : { definition: about }),
  }
}
