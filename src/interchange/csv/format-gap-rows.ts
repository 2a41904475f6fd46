import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { describeStatus } from '../../describe/describe-status'
import { languageOf } from '../../describe/language-of'
import { nameOf } from '../../describe/names'
import type { DescribeOptions } from '../../describe/options'
import type { StatusLanguage } from '../../describe/status-sentences'
import type { GapItem, GapReport, OutsideItem } from '../../gap/gap-report'
import { aGapReport } from '../../gap/result-kinds'
import { someName } from '../../model/argument-kinds'
import { checkSameModel } from '../../model/check-same-model'
import type { CompetencyModel } from '../../model/competency-model'
import { findLevel } from '../../model/find-level'
import { textIn } from '../../model/find-text'
import { aDictionary } from '../../model/whole-model'
import { tagOf, wordLanguage } from '../read/file-language'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { headersOf, textCell, type WrittenColumn } from './columns-of-format'
import { resultWords } from './result-words'

/** A gap report, and whose it is. */
export interface GapOf<Id extends string = string, C extends string = string> {
  /** Id of the person; absent where the report stands for itself. */
  readonly person?: string
  /** The report. */
  readonly report: GapReport<Id, C>
}

const formatGapRowsOptions: OptionKinds<DescribeOptions<StatusLanguage>> = { language: {} }

const formatGapRowsArguments: Kinds = {
  model: aDictionary,
  gaps: {
    due: true,
    each: { ofKind: 'object', like: '{ person, report }', fields: { person: someName, report: aGapReport } },
  },
  options: { due: true, fields: formatGapRowsOptions },
}

/** What one row says. */
interface GapRow {
  readonly of: GapOf
  readonly competency: string
  readonly status: string
  readonly item: Partial<
    Pick<Extract<GapItem, { gap: number }>, 'required' | 'held' | 'gap' | 'weight' | 'essential'>
  >
}

/**
 * Gap reports as rows for a writer of sheets: the header row, then one row for each requirement, for each level held beside
 * the profile, and, of a profile that is not complete, for each code of which it is not known whether it is required.
 *
 * @param model - the model the reports are of
 * @param gaps - the reports, each with the person it is of
 * @param options - the language: its words for statuses, and names of the model; headers are Indonesian, or English for
 * every other
 * @returns rows in the order of the reports, then of their items; levels as numbers and by their names, gaps and weights
 * unrounded; `null` is a blank cell. Nothing stays behind but what the rows add up to: shortfall, coverage and counts
 * @throws `CompetencyError` `model-mismatch` when a report is of another model
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { formatGapRows } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3 })
 * const { value } = formatGapRows(lembagaXy, [{ person: '1001', report }], { language: id })
 * console.log(value[0]?.slice(0, 5)) // ['Pegawai', 'Kode jabatan', 'Jabatan', 'Kode', 'Kompetensi']
 * console.log(value[1]?.slice(3, 10))
 * // ['INT', 'Integritas', 4, 'Review dan evaluasi akan analisis dan solusi', 3, 'Analisis dan solusi', -1]
 * ```
 */
export function formatGapRows<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  gaps: readonly GapOf<NoInfer<Id>, NoInfer<C>>[],
  options: DescribeOptions<StatusLanguage>,
): Formatted<TableCell[][], never> {
  checkArguments('formatGapRows', { model, gaps, options }, formatGapRowsArguments)
  const language = languageOf('formatGapRows', options, ['status'])
  const words = wordLanguage(tagOf(language, 'CSV'))
  for (const { report } of gaps) checkSameModel(model, report)
  const columns = columnsIn(model, language.tag)
  const rows = gaps.flatMap((of) => rowsOf(of, (status) => describeStatus(status, options), words))
  return {
    value: [headersOf(columns, words), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    losses: [],
  }
}

function rowsOf(of: GapOf, say: (status: GapItem['status']) => string, language: 'id' | 'en'): GapRow[] {
  const words = resultWords[language]
  const { items, outside, unknown } = of.report
  const beside = (item: OutsideItem): GapRow => ({
    of,
    competency: item.competency,
    status: words[item.status],
    item: { held: item.held },
  })
  const told = new Set(outside.map(({ competency }) => competency))
  return [
    ...items.map((item): GapRow => ({ of, competency: item.competency, status: say(item.status), item })),
    ...outside.map(beside),
    ...unknown
      .filter((competency) => !told.has(competency))
      .map((competency): GapRow => ({ of, competency, status: words['requirement-unknown'], item: {} })),
  ]
}

function columnsIn(model: CompetencyModel, tag: string): readonly WrittenColumn<GapRow>[] {
  const levelName = (code: string, level: number | undefined): TableCell => {
    const found = level === undefined ? undefined : findLevel(model, code, level)
    return textCell(found === undefined ? undefined : textIn(found.name, tag))
  }
  const yesNo = (value: boolean | undefined, language: 'id' | 'en'): TableCell =>
    value === undefined ? null : resultWords[language][value ? 'yes' : 'no']
  const words = wordLanguage(tag)
  return [
    { id: 'Pegawai', en: 'Person', cell: ({ of }) => textCell(of.person) },
    { id: 'Kode jabatan', en: 'Job id', cell: ({ of }) => textCell(of.report.job) },
    { id: 'Jabatan', en: 'Job', cell: ({ of }) => textCell(textIn(of.report.jobName, tag)) },
    { id: 'Kode', en: 'Code', cell: ({ competency }) => textCell(competency) },
    {
      id: 'Kompetensi',
      en: 'Competency',
      cell: ({ competency }) => textCell(nameOf(model.competencies, competency, { tag })),
    },
    { id: 'Level dipersyaratkan', en: 'Required level', cell: ({ item }) => item.required ?? null },
    {
      id: 'Nama level dipersyaratkan',
      en: 'Name of the required level',
      cell: ({ competency, item }) => levelName(competency, item.required),
    },
    { id: 'Level dimiliki', en: 'Level held', cell: ({ item }) => item.held ?? null },
    {
      id: 'Nama level dimiliki',
      en: 'Name of the level held',
      cell: ({ competency, item }) => levelName(competency, item.held),
    },
    { id: 'Kesenjangan', en: 'Gap', cell: ({ item }) => item.gap ?? null },
    { id: 'Status', en: 'Status', cell: ({ status }) => textCell(status) },
    { id: 'Bobot', en: 'Weight', cell: ({ item }) => item.weight ?? null },
    { id: 'Wajib', en: 'Essential', cell: ({ item }) => yesNo(item.essential, words) },
    {
      id: 'Profil lengkap',
      en: 'Profile complete',
      cell: ({ of }) => yesNo(of.report.profileComplete, words),
    },
    { id: 'Model', en: 'Model', cell: ({ of }) => textCell(of.report.model) },
    { id: 'Versi model', en: 'Model version', cell: ({ of }) => textCell(of.report.modelVersion) },
  ]
}
