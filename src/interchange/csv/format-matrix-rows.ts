import { checkArguments } from '../../base/check-arguments'
import type { Kind, Kinds, PartKinds } from '../../base/kind'
import { nameOf } from '../../describe/names'
import { aFlag, aText } from '../../model/argument-kinds'
import { checkSameModel } from '../../model/check-same-model'
import type { CompetencyModel } from '../../model/competency-model'
import type { MatrixCell, ProfileMatrix } from '../../model/profile-matrix'
import { aWholeModel } from '../../model/whole-model'
import { type FileLanguageOption, tagOf, wordLanguage } from '../read/file-language'
import { type Formatted, type Loss, lossOf } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { textCell } from './columns-of-format'
import { competencyHeader } from './competency-header'
import { jobProfilesKind } from './job-profiles-kind'
import { type JobProfilesTableLossCode, wideTableLosses } from './job-profiles-losses'
import { tableWords } from './words'

/** What rows of a matrix have no place for. */
export type MatrixLossCode = Extract<JobProfilesTableLossCode, 'weight' | 'essential'>

const weighted: Kinds = { weight: { due: true, finite: true }, essential: aFlag }

const aCell: Kind = {
  parts: {
    status: {
      due: true,
      oneOf: ['required', 'level-unspecified', 'not-in-profile', 'requirement-unknown'],
    },
  },
  cases: {
    by: 'status',
    of: {
      required: { level: { due: true, finite: true }, weight: { due: true, finite: true }, essential: aFlag },
      'level-unspecified': weighted,
      'not-in-profile': {},
      'requirement-unknown': {},
    },
  },
}

const matrixParts: PartKinds<ProfileMatrix> = {
  model: aText,
  modelVersion: aText,
  jobs: { due: true, each: { ofKind: 'text' } },
  competencies: { due: true, each: { ofKind: 'text' } },
  cells: { due: true, each: { each: aCell } },
}

const formatMatrixRowsArguments: Kinds = {
  model: aWholeModel,
  matrix: {
    due: true,
    ofKind: 'result',
    like: 'profileMatrix(…)',
    parts: matrixParts,
  },
  options: { due: true, fields: { language: {} } },
}

const headers = { id: ['Kode jabatan', 'Nama jabatan'], en: ['Job id', 'Job name'] } as const

/**
 * A matrix of jobs and competencies as rows for a writer of sheets: the header row, then one row a job, with a column for
 * each competency. Nothings stay apart: a blank cell is not required, the words for it stand where no level is given, and
 * `?` where it is not known whether it is required.
 *
 * @param model - the model the matrix is of
 * @param matrix - what `profileMatrix` gave
 * @param options - the language of names, headers and words: Indonesian, or English for every other
 * @returns rows and columns in the order of the matrix; levels as numbers; `null` is a blank cell. And what stays behind:
 * weights other than 1, and that a competency is essential, in the order of the rows
 * @throws `CompetencyError` `model-mismatch` when the matrix is of another model
 * @example
 * ```ts
 * import { profileMatrix } from 'kompetensi'
 * import { formatMatrixRows } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const matrix = profileMatrix(lembagaXy, { jobs: ['staf-administrasi'], competencies: ['INT', 'CFV', 'HPA'] })
 * const { value } = formatMatrixRows(lembagaXy, matrix, { language: id })
 * console.log(value[0]) // ['Kode jabatan', 'Nama jabatan', 'INT', 'CFV', 'HPA']
 * console.log(value[1]?.slice(2)) // [1, 2, '?']
 * ```
 */
export function formatMatrixRows<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  matrix: ProfileMatrix<NoInfer<C>, NoInfer<J>>,
  options: FileLanguageOption,
): Formatted<TableCell[][], MatrixLossCode> {
  checkArguments('formatMatrixRows', { model, matrix, options }, formatMatrixRowsArguments)
  checkSameModel(model, matrix)
  const tag = tagOf(options.language, 'CSV')
  const words = wordLanguage(tag)
  return {
    value: [
      [
        ...headers[words],
        ...matrix.competencies.map((code) => competencyHeader(jobProfilesKind, model.id, code)),
      ],
      ...matrix.jobs.map((job, row): TableCell[] => [
        textCell(job),
        textCell(nameOf(model.jobs, job, { tag })),
        ...(matrix.cells[row] ?? []).map((cell) => matrixCell(cell, words)),
      ]),
    ],
    losses: matrix.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => lossesOfCell(cell, row, column)),
    ),
  }
}

function matrixCell(cell: MatrixCell, language: 'id' | 'en'): TableCell {
  if (cell.status === 'required') return cell.level
  if (cell.status === 'level-unspecified') return tableWords[language].noLevel
  return cell.status === 'requirement-unknown' ? '?' : null
}

function lossesOfCell(cell: MatrixCell, row: number, column: number): Loss<MatrixLossCode>[] {
  if (!('weight' in cell)) return []
  const lost = (code: MatrixLossCode): Loss<MatrixLossCode> => {
    const { path, ...rest } = lossOf(wideTableLosses, code, ['cells', row, column, code])
    return { ...rest, code, path }
  }
  return [...(cell.weight === 1 ? [] : [lost('weight')]), ...(cell.essential ? [lost('essential')] : [])]
}
