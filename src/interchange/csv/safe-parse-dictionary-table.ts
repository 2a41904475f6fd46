import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { present } from '../../base/present'
import { someFlag, someText } from '../../model/argument-kinds'
import type { Competency, Nature } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import type { ExternalId } from '../../model/external-id'
import { entryIssue } from '../../model/issues'
import { keyAsName } from '../../model/key-as-name'
import type { LocalizedText } from '../../model/localized-text'
import { aWholeModel } from '../../model/whole-model'
import { columnsFor, someTableLimits } from '../read/argument-kinds'
import { foldWord, plainBlanks } from '../read/cell-text'
import { canBeKey, growingEntries, type KeyFinder, knownEntries } from '../read/entries'
import { type FileLanguage, tagOrUnknown } from '../read/file-language'
import { finderOf } from '../read/finder'
import { type Findings, findings } from '../read/findings'
import type { Layout } from '../read/layout-types'
import { resultOfTable } from '../read/result'
import type { Column, RowReader } from '../read/row-reader'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { openSheet, type Sheet, tellMissing, tellUnknown } from '../read/sheet'
import type { Table, TableOptions } from '../read/table-options'
import { type ReadTable, readingOf } from '../read/table-reading'
import { headersIn } from '../read/tell-layout'
import { tellOrder } from '../read/tell-order'
import { tellUnknownCompetency } from '../read/tell-unknown-competency'
import { type ClusterReader, clusterReader, withParents } from './clusters'
import { dictionaryHints } from './dictionary-hints'
import { type DictionaryField, dictionaryKind } from './dictionary-kind'
import { headingOver } from './heading-over'
import { readIdPair } from './id-pair'
import type { CsvIssue } from './issues'
import { jobProfilesKind } from './job-profiles-kind'
import { type DictionaryEntry, groupByParent } from './parent-rows'
import { readerOf } from './reader-of'
import { tellOtherKind } from './tell-other-kind'
import { readTexts, type TextColumns, textColumns } from './texts'

/** How a dictionary is read. */
export interface DictionaryTableOptions extends TableOptions<DictionaryField> {
  /** The scale of every competency when the table has no column for it, a key of the model's `scales`. */
  readonly scale?: string
  /**
   * `wide`: the competencies are those columns of a sheet of people or jobs that hold levels, by their headers. Absent, or
   * `competency-rows`: a row a competency.
   */
  readonly layout?: 'wide' | 'competency-rows'
  /** Whether a row without a cluster belongs to the cluster above it, as merged cells leave it; `false` when absent. */
  readonly fillDown?: boolean
  /** The language of texts in a column whose header names none; `und`, a language that is not known, when absent. */
  readonly language?: FileLanguage
}

const safeParseDictionaryTableOptions: OptionKinds<DictionaryTableOptions> = {
  scale: someText,
  layout: { oneOf: ['wide', 'competency-rows'] },
  fillDown: someFlag,
  language: {},
  separator: { oneOf: [',', ';', '\t', '|'] },
  columns: /* @__PURE__ */ columnsFor(dictionaryKind),
  decimal: { oneOf: ['comma', 'point'] },
  dates: { oneOf: ['day-month', 'month-day'] },
  serials: { oneOf: [1900, 1904] },
  century: { oneOf: [1900, 2000] },
  limits: someTableLimits,
}

const safeParseDictionaryTableArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseDictionaryTableOptions },
}

/**
 * Reads a dictionary of competencies: one row a competency. A table without a column of codes takes the names
 * for codes. Names and definitions have a column for each language, `Nama (jv)`; the language of a column that names none is
 * the option's. What the table has a column for, it decides, also by a blank cell; what it has none for, such as
 * claims, stays as the model has it for that code.
 *
 * @param model - the model that the dictionary is for; it brings the scales, and may have no competencies yet
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns the model with the competencies of the table, in the order of its rows (codes that are whole numbers first, as
 * `CompetencyModel` says, which is hinted at where it moves one), and with every cluster that they name; refused when a cell could not be used, but then too with the good rows. Issues stand in the order of
 * the rows; their paths are the row as a sheet numbers it, and the header
 * @example
 * ```ts
 * import { defineModel, describeIssue } from 'kompetensi'
 * import { safeParseDictionaryTable } from 'kompetensi/csv'
 * import { id, readerIssues } from 'kompetensi/locale/id'
 *
 * const empty = defineModel({ id: 'acme', scales: { five: { levels: [1, 2, 3, 4, 5] } }, competencies: {}, jobs: {} })
 * const text = 'Kode;Kompetensi;Kelompok\r\nSQL;Bahasa kueri;Teknis\r\n;Negosiasi;Inti\r\n'
 * const { ok, value, issues } = safeParseDictionaryTable(empty, text, { scale: 'five' })
 * console.log(ok, Object.keys(value.competencies)) // false ['SQL']
 * const errors = issues.filter(({ severity }) => severity === 'error')
 * const language = { issues: { ...id.issues, ...readerIssues } }
 * for (const issue of errors) console.log(describeIssue(issue, { language }))
 * // Sel pada kolom "Kode" tidak boleh kosong.
 * ```
 */
export function safeParseDictionaryTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: DictionaryTableOptions = {},
): ReadTable<CompetencyModel<Id>, CsvIssue> {
  checkArguments('safeParseDictionaryTable', { model, options }, safeParseDictionaryTableArguments)
  const found = findings<CsvIssue>(options.limits?.issues)
  const sheet = openSheet(
    table,
    { ...dictionaryKind, layout: dictionaryHints(model, options) },
    { ...options, readerOf: readerOf(finderOf(model.competencies, model.id)) },
    found,
  )
  const tag = tagOrUnknown(options.language, 'CSV')
  const names = textColumns(sheet, dictionaryKind, { fields: nameFields, tag }, found)
  const definitions = textColumns(
    { ...sheet, others: names.left },
    dictionaryKind,
    { fields: definitionFields, tag },
    found,
  )
  tellLeft(sheet, definitions.left, found)
  const clusters = growingEntries('clusters', model.clusters, found)
  const rules: DictionaryReading = {
    clusters: clusterReader(clusters.keyOf, options.fillDown === true, found),
    clusterOver: clusterOver(sheet.layout, clusters.keyOf),
    scaleOf: knownEntries('scales', model.scales, found),
    scale: options.scale,
    names: names.columns,
    definitions: definitions.columns,
    found,
  }
  const entries = new Map<string, DictionaryEntry>()
  const folded = new Map<string, string>()
  for (const row of sheet.rows) {
    const code = codeIn(row)
    const at = row.path(row.columnOf('code') ?? row.columnOf('name'))
    if (code === undefined || !canBeKey(code, 'competencies', at, found)) continue
    const previous = Object.hasOwn(model.competencies, code) ? model.competencies[code] : undefined
    const competency = competencyIn(row, code, previous, rules)
    const earlier = entries.get(code)
    const alike = folded.get(foldWord(code))
    if (earlier !== undefined) {
      const same = sameContent(earlier.competency, competency)
      tellRepeatedRow({ key: code, row: earlier.row.number, same, path: at }, found)
    } else if (alike !== undefined) {
      found.add(entryIssue('duplicate-key', at, { key: code, other: alike, kind: 'competencies' }))
    } else {
      entries.set(code, { competency, row })
      folded.set(foldWord(code), code)
    }
  }
  const grouped = sheet.columns.has('parent') ? groupByParent(entries, found) : { entries, clusters: {} }
  const competencies = withDimensions(model, grouped.entries, found)
  tellOrder(
    { kind: 'competencies', entries: competencies },
    grouped.entries.keys(),
    (key) => grouped.entries.get(key)?.row.path(undefined) ?? [],
    found,
  )
  const value = {
    ...model,
    competencies,
    clusters: withParents(
      { ...model.clusters, ...clusters.added(), ...grouped.clusters },
      rules.clusters.parents(),
      found,
    ),
  }
  const texts = [...textsRead(names, 'name'), ...textsRead(definitions, 'definition')]
  const reading = readingOf(sheet, { layout: 'competency-rows', texts })
  return { ...resultOfTable(value, found), reading }
}

/** Tells of columns that are not read: unknown ones, and that of parents where no column has their clusters. */
function tellLeft(sheet: Sheet<DictionaryField>, left: readonly Column[], found: Findings): void {
  const { columns, layout, headerRow } = sheet
  const jobHeaders = (['job', 'jobName'] as const).flatMap((field) => jobProfilesKind.headers[field])
  const own = ['code', ...Object.values(nameFields)] as const
  const { others } = tellOtherKind({ ...sheet, others: left }, own, jobHeaders, found)
  tellUnknown(sheet, others, found)
  if (!columns.has('clusterParent') || columns.has('cluster')) return
  tellMissing(['cluster'], dictionaryKind, { headers: headersIn(layout), headerRow }, found)
}

function textsRead<F extends DictionaryField>(
  { columns: { others } }: { readonly columns: TextColumns<DictionaryField> },
  field: F,
): (readonly [F, Column])[] {
  return [...others.values()].map((column) => [field, column] as const)
}

type Row = RowReader<DictionaryField>

/** What the rows of a table are read with. */
interface DictionaryReading {
  readonly clusters: ClusterReader
  /** The cluster that a heading above a row names. */
  readonly clusterOver: (row: Row) => string | undefined
  readonly scaleOf: KeyFinder
  readonly scale: string | undefined
  readonly names: TextColumns<DictionaryField>
  readonly definitions: TextColumns<DictionaryField>
  readonly found: Findings<CsvIssue>
}

function clusterOver(layout: Layout<DictionaryField>, keyOf: KeyFinder): (row: Row) => string | undefined {
  const over = headingOver(layout)
  return ({ number }) => {
    const heading = over(number)
    return heading === undefined ? undefined : keyOf(heading.text, [heading.row])
  }
}

/** The competencies, without the dimensions of what the table does not have; any row may name one of any other. */
function withDimensions(
  model: CompetencyModel,
  entries: ReadonlyMap<string, DictionaryEntry>,
  found: Findings,
): Record<string, Competency> {
  const all = Object.fromEntries([...entries].map(([code, { competency }]) => [code, competency]))
  const sound = [...entries].map(([code, { competency, row }]): [string, Competency] => {
    const { dimensionOf, ...rest } = competency
    if (dimensionOf === undefined || entries.has(dimensionOf)) return [code, competency]
    const path = row.pathOf('dimensionOf')
    tellUnknownCompetency({ ...model, competencies: all }, dimensionOf, path, found)
    return [code, rest]
  })
  return Object.fromEntries(sound)
}

const nameFields = { plain: 'name', id: 'nameId', en: 'nameEn' } as const
const definitionFields = { plain: 'definition', id: 'definitionId', en: 'definitionEn' } as const

/** The code of a row: its own cell, or its name where the table has no codes. */
function codeIn(row: Row): string | undefined {
  if (row.has('code')) return row.key('code')
  const names = Object.values(nameFields).filter((field) => row.has(field))
  const [first] = names
  if (first === undefined) return undefined
  for (const field of names) {
    const name = row.text(field)
    if (name !== undefined) return plainBlanks(name)
  }
  return row.needed(first)
}

function competencyIn(
  row: Row,
  code: string,
  previous: Competency | undefined,
  { clusters, clusterOver: over, scaleOf, scale, names, definitions, found }: DictionaryReading,
): Competency {
  const kept = <T>(
    field: DictionaryField,
    before: T | undefined,
    read: () => T | undefined,
  ): T | undefined => (row.has(field) ? read() : before)
  const key = (field: DictionaryField, keyOf: KeyFinder): string | undefined => {
    const text = row.text(field)
    return text === undefined ? undefined : keyOf(text, row.pathOf(field))
  }
  const name = nameIn(row, names, previous, found) ?? keyAsName(code)
  return present({
    name,
    cluster: row.has('cluster') ? clusters.clusterIn(row) : (over(row) ?? previous?.cluster),
    scale: kept('scale', previous?.scale ?? scale, () => key('scale', scaleOf)),
    nature: kept('nature', previous?.nature, () => row.oneOf('nature', 'nature', readNature)),
    dimensionOf: kept('dimensionOf', previous?.dimensionOf, () => dimensionIn(row)),
    definition: readTexts(row, definitions, previous?.definition, { found }),
    aliases: kept('aliases', previous?.aliases, () => row.list('aliases')),
    retired: previous?.retired,
    externalIds: kept('externalIds', previous?.externalIds, () => externalIdsIn(row)),
    claims: previous?.claims,
  })
}

function nameIn(
  row: Row,
  names: TextColumns<DictionaryField>,
  previous: Competency | undefined,
  found: Findings<CsvIssue>,
): LocalizedText | undefined {
  const name = readTexts(row, names, previous?.name, row.has('code') ? { found } : {})
  if (name === undefined) tellNoName(row, names, found)
  return name
}

function tellNoName(row: Row, { others }: TextColumns<DictionaryField>, found: Findings<CsvIssue>): void {
  const fields = Object.values(nameFields).flatMap((field) => row.columnOf(field) ?? [])
  const [column] = [...fields, ...others.values()]
  if (column === undefined) return
  const details = { problem: 'in-no-language', languages: [] } as const
  found.add(entryIssue('text-missing', row.path(column), details, 'warning'))
}

function dimensionIn(row: Row): string | undefined {
  const code = row.text('dimensionOf')
  return code === undefined ? undefined : plainBlanks(code)
}

function externalIdsIn(row: Row): readonly ExternalId[] | undefined {
  const column = row.columnOf('externalIds')
  const entries = row.list('externalIds')?.flatMap((entry): ExternalId[] => {
    const pair = readIdPair(entry)
    if (pair === undefined && column !== undefined)
      row.invalid({ value: entry, literal: true }, column, 'id-pair')
    return pair === undefined ? [] : [pair]
  })
  return entries === undefined || entries.length === 0 ? undefined : entries
}

const natures: Readonly<Record<Nature, readonly string[]>> = {
  soft: ['soft', 'soft competency', 'soft skill', 'perilaku', 'behavioural', 'behavioral'],
  hard: ['hard', 'hard competency', 'hard skill', 'teknis', 'technical'],
}

function readNature(text: string): Nature | undefined {
  const folded = foldWord(text)
  return (['soft', 'hard'] as const).find((nature) => natures[nature].includes(folded))
}
