import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { LanguageBase } from '../../base/language'
import { languageOf } from '../../describe/language-of'
import { nameOf } from '../../describe/names'
import type { DescribeOptions } from '../../describe/options'
import type { NeedCounts, TrainingNeed, TrainingNeeds } from '../../development/list-training-needs'
import { aTrainingNeeds } from '../../development/result-kinds'
import { checkSameModel } from '../../model/check-same-model'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { tagOf, wordLanguage } from '../read/file-language'
import { writeList } from '../read/lists'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { headersOf, textCell, type WrittenColumn } from './columns-of-format'
import { resultWords } from './result-words'
import { lossesOfTrainingNeeds, type TrainingNeedsLossCode } from './training-needs-losses'

const formatTrainingNeedsRowsOptions: OptionKinds<DescribeOptions<LanguageBase>> = { language: {} }

const formatTrainingNeedsRowsArguments: Kinds = {
  model: aWholeModel,
  needs: aTrainingNeeds,
  options: { due: true, fields: formatTrainingNeedsRowsOptions },
}

/** What one row says: a need over all units, or in one of them. */
interface NeedRow {
  readonly need: TrainingNeed
  readonly unit: string | undefined
  readonly counts: NeedCounts
}

/**
 * Training needs as rows for a writer of sheets: the header row, then for each competency one row over all units and one
 * for each unit.
 *
 * @param model - the model the needs are of
 * @param needs - what `listTrainingNeeds` gave
 * @param options - the language of names; headers are Indonesian, or English for every other
 * @returns rows in the order of the needs, the row over all units first, in which the unit is blank; of people
 * without a unit it says so in words; people and levels as
 * numbers, unrounded; `null` is a blank cell. And what stays behind: seats over all competencies, and people who were not
 * compared
 * @throws `CompetencyError` `model-mismatch` when the needs are of another model
 * @example
 * ```ts
 * import { listTrainingNeeds } from 'kompetensi'
 * import { formatTrainingNeedsRows } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const needs = listTrainingNeeds(lembagaXy, [{ id: '1001', job: 'kepala-lsp', holdings: { INT: 3 } }])
 * const { value, losses } = formatTrainingNeedsRows(lembagaXy, needs, { language: en })
 * console.log(value[0]?.slice(0, 6)) // ['Priority', 'Code', 'Competency', 'Unit', 'Required of', 'Met']
 * console.log(value[1]?.slice(0, 6), losses) // [1, 'INT', 'Integrity', null, 1, 0] []
 * ```
 */
export function formatTrainingNeedsRows<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  needs: TrainingNeeds<NoInfer<Id>, NoInfer<C>>,
  options: DescribeOptions<LanguageBase>,
): Formatted<TableCell[][], TrainingNeedsLossCode> {
  checkArguments('formatTrainingNeedsRows', { model, needs, options }, formatTrainingNeedsRowsArguments)
  const language = languageOf('formatTrainingNeedsRows', options, [])
  const words = wordLanguage(tagOf(language, 'CSV'))
  checkSameModel(model, needs)
  const columns = columnsIn(model, needs, language.tag)
  const withoutUnit = resultWords[words]['without-unit']
  const rows = needs.needs.flatMap((need): NeedRow[] => [
    { need, unit: undefined, counts: need },
    ...need.units.map((counts) => ({ need, unit: counts.unit ?? withoutUnit, counts })),
  ])
  return {
    value: [headersOf(columns, words), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    losses: lossesOfTrainingNeeds(needs),
  }
}

function columnsIn(
  model: CompetencyModel,
  needs: TrainingNeeds,
  tag: string,
): readonly WrittenColumn<NeedRow>[] {
  // What is of the competency as a whole stands in the row over all units alone.
  const whole = (row: NeedRow, cell: (need: TrainingNeed) => TableCell): TableCell =>
    row.unit === undefined ? cell(row.need) : null
  const list = (entries: readonly string[]): TableCell =>
    textCell(entries.length === 0 ? undefined : writeList(entries))
  return [
    { id: 'Prioritas', en: 'Priority', cell: (row) => whole(row, ({ priority }) => priority ?? null) },
    { id: 'Kode', en: 'Code', cell: ({ need }) => textCell(need.competency) },
    {
      id: 'Kompetensi',
      en: 'Competency',
      cell: ({ need }) => textCell(nameOf(model.competencies, need.competency, { tag })),
    },
    { id: 'Unit kerja', en: 'Unit', cell: ({ unit }) => textCell(unit) },
    { id: 'Dipersyaratkan bagi', en: 'Required of', cell: ({ counts }) => counts.required },
    { id: 'Terpenuhi', en: 'Met', cell: ({ counts }) => counts.met },
    { id: 'Kurang', en: 'Below', cell: ({ counts }) => counts.below },
    { id: 'Kurang pada yang wajib', en: 'Below an essential', cell: ({ counts }) => counts.essentialBelow },
    { id: 'Belum dinilai', en: 'Not assessed', cell: ({ counts }) => counts.notAssessed },
    { id: 'Kedaluwarsa', en: 'Expired', cell: ({ counts }) => counts.expired },
    { id: 'Tanpa level', en: 'No level stated', cell: ({ counts }) => counts.unspecified },
    {
      id: 'Tidak diketahui',
      en: 'Not known whether required',
      cell: ({ counts }) => counts.requirementUnknown,
    },
    { id: 'Jumlah kekurangan', en: 'Total shortfall', cell: ({ counts }) => counts.totalShortfall },
    { id: 'Rata-rata kekurangan', en: 'Mean shortfall', cell: ({ counts }) => counts.meanShortfall ?? null },
    {
      id: 'Total kesenjangan (berbobot)',
      en: 'Total shortfall (weighted)',
      cell: ({ counts }) => counts.weightedShortfall,
    },
    {
      id: 'Kuota peserta per kegiatan',
      en: 'Seats by activity',
      cell: (row) =>
        whole(row, ({ activities }) =>
          list(activities.map(({ activity, seats, closing }) => `${activity}: ${seats} (${closing})`)),
        ),
    },
    {
      id: 'Tanpa kegiatan',
      en: 'Without an activity',
      cell: (row) => whole(row, ({ withoutActivity }) => withoutActivity),
    },
    { id: 'Skema sertifikasi', en: 'Schemes', cell: (row) => whole(row, ({ schemes }) => list(schemes)) },
    { id: 'Model', en: 'Model', cell: () => textCell(needs.model) },
    { id: 'Versi model', en: 'Model version', cell: () => textCell(needs.modelVersion) },
  ]
}
