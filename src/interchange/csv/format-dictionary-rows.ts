import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { Competency } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { protectedHead, protectedText } from '../read/cell-text'
import { type FileLanguageOption, tagOf, wordLanguage } from '../read/file-language'
import { headerFinder } from '../read/header-finder'
import { writeList } from '../read/lists'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { headersOf, textCell, textColumnsOf, type WrittenColumn } from './columns-of-format'
import { dictionaryKind } from './dictionary-kind'
import { type DictionaryTableLossCode, lossesOfDictionary } from './dictionary-losses'
import { writeIdPair } from './id-pair'
import { languagesOf } from './texts'

type Entry = readonly [string, Competency]

const columnsOf = (
  { clusters }: CompetencyModel,
  entries: readonly Entry[],
): readonly WrittenColumn<Entry>[] => [
  { id: 'Kode', en: 'Code', cell: codeWriter() },
  ...textColumnsOf<Entry>(
    { id: 'Nama', en: 'Name' },
    languagesOf(entries.map(([, { name }]) => name)),
    ([, { name }]) => name,
  ),
  { id: 'Kelompok', en: 'Cluster', cell: ([, { cluster }]) => textCell(cluster) },
  ...(Object.values(clusters).some(({ parent }) => parent !== undefined) ? [parentColumn(clusters)] : []),
  { id: 'Skala', en: 'Scale', cell: ([, { scale }]) => textCell(scale) },
  { id: 'Sifat', en: 'Nature', cell: ([, { nature }]) => textCell(nature) },
  { id: 'Dimensi dari', en: 'Dimension of', cell: ([, { dimensionOf }]) => textCell(dimensionOf) },
  ...textColumnsOf<Entry>(
    { id: 'Definisi', en: 'Definition' },
    languagesOf(entries.map(([, { definition }]) => definition)),
    ([, { definition }]) => definition,
  ),
  { id: 'Nama lain', en: 'Other names', cell: ([, { aliases }]) => textCell(list(aliases)) },
  {
    id: 'Kode luar',
    en: 'External ids',
    cell: ([, entry]) => textCell(list(entry.externalIds?.map(writeIdPair))),
  },
]

/** Writes the code, protected also where nothing but headers stand in the names beside it. */
function codeWriter(): WrittenColumn<Entry>['cell'] {
  const { fieldOf } = headerFinder(dictionaryKind, {})
  const isHeader = (text: string = ''): boolean => text.trim() === '' || fieldOf(text) !== undefined
  return ([code, { name }]) =>
    Object.values(name).every(isHeader) ? protectedHead(code) : protectedText(code)
}

/** The column of the clusters above; only a model that has some needs it. */
function parentColumn(clusters: CompetencyModel['clusters']): WrittenColumn<Entry> {
  return {
    id: 'Kelompok induk',
    en: 'Parent cluster',
    cell: ([, { cluster }]) => textCell(list(clustersAbove(clusters, cluster))),
  }
}

/** The clusters above one, from the nearest up; a circle ends where it closes. */
function clustersAbove(clusters: CompetencyModel['clusters'], cluster: string | undefined): string[] {
  const above: string[] = []
  const parentOf = (key: string): string | undefined =>
    Object.hasOwn(clusters, key) ? clusters[key]?.parent : undefined
  let parent = cluster === undefined ? undefined : parentOf(cluster)
  while (parent !== undefined && parent !== cluster && !above.includes(parent)) {
    above.push(parent)
    parent = parentOf(parent)
  }
  return above
}

function list(entries: readonly string[] | undefined): string | undefined {
  return entries === undefined || entries.length === 0 ? undefined : writeList(entries)
}

const formatDictionaryRowsOptions: OptionKinds<FileLanguageOption> = { language: {} }

const formatDictionaryRowsArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: formatDictionaryRowsOptions },
}

/**
 * The dictionary of a model as rows for a writer of sheets: the header row, then one row a competency or
 * dimension, with its cluster and, from the nearest up, the clusters above that. Names and definitions have a column for each language that they are in. Texts that a sheet would run as a formula, or change, have an apostrophe before them.
 *
 * @param model - the model
 * @param options - the language of the headers: Indonesian, or English for every other
 * @returns rows in dictionary order, every row as long as the header; `null` is a blank cell. And what stays behind of
 * the competencies, in their order: claims, and that one is no longer in use; then of the clusters, in theirs: names other
 * than the key and what else is said of them, and those that no competency is in or below. The rest of the model is no part
 * of the table
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatDictionaryRows } from 'kompetensi/csv'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value, losses } = formatDictionaryRows(lembagaXy, { language: id })
 * const [header, first] = value
 * console.log(header?.slice(0, 4)) // ['Kode', 'Nama (id)', 'Nama (en)', 'Kelompok']
 * console.log(first?.slice(0, 3)) // ['INT', 'Integritas', 'Integrity']
 * console.log(losses[0]?.path) // ['competencies', 'INT', 'claims']
 * ```
 */
export function formatDictionaryRows(
  model: CompetencyModel,
  options: FileLanguageOption,
): Formatted<TableCell[][], DictionaryTableLossCode> {
  checkArguments('formatDictionaryRows', { model, options }, formatDictionaryRowsArguments)
  const words = wordLanguage(tagOf(options.language, 'CSV'))
  const entries = Object.entries(model.competencies)
  const columns = columnsOf(model, entries)
  const value = [headersOf(columns, words), ...entries.map((entry) => columns.map(({ cell }) => cell(entry)))]
  return { value, losses: lossesOfDictionary(model) }
}
