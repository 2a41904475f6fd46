import { modelMismatch, unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { isIsoDate } from '../../base/is-iso-date'
import { errorIssue, issueOf } from '../../base/issue-of'
import type { RatedLevel, RaterKind, Rating } from '../../model/rating'
import { foldWord, shown } from '../read/cell-text'
import { finderOf } from '../read/finder'
import { readHeld } from './held-cell'
import { levelReader } from '../read/level-reader'
import { present } from './present'
import { type RatingsField, ratingsKind } from './ratings-kind'
import { resultOfTable } from './result-of-table'
import { type RowReader, rowReader, textOf } from '../read/row-reader'
import { openSheet, type Sheet, tellUnknown } from '../read/sheet'
import type { Table, TableOptions, TableResult } from '../read/table-options'
import { isInapplicable } from './words'

/** How ratings are read. */
export interface RatingsTableOptions extends TableOptions<RatingsField> {
  /** The day of every rating whose row has none, `YYYY-MM-DD`; absent: each row needs its own. */
  readonly assessedOn?: string
  /** The kind of rater of every rating whose row has none; absent: each row needs its own. */
  readonly raterKind?: RaterKind
}

/** Words for the kinds of rater that the library knows. */
const raterKinds: ReadonlyMap<string, RaterKind> = /* @__PURE__ */ new Map([
  ['self', 'self'],
  ['diri sendiri', 'self'],
  ['mandiri', 'self'],
  ['superior', 'superior'],
  ['atasan', 'superior'],
  ['atasan langsung', 'superior'],
  ['peer', 'peer'],
  ['rekan', 'peer'],
  ['rekan kerja', 'peer'],
  ['rekan sejawat', 'peer'],
  ['subordinate', 'subordinate'],
  ['bawahan', 'subordinate'],
  ['assessor', 'assessor'],
  ['asesor', 'assessor'],
  ['test', 'test'],
  ['tes', 'test'],
  ['certificate', 'certificate'],
  ['sertifikat', 'certificate'],
])

/**
 * Reads ratings: one row a rating. A row whose level is blank, a dash or "belum dinilai" says that nobody has
 * assessed it: it is left out, with a hint. Kinds of rater in either language get the library's names; any other
 * stays as it is written.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns ratings in the order of the rows; refused when a cell could not be used, but then too with the good rows
 * @example
 * ```ts
 * import { safeParseRatingsTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = 'NIP;Kompetensi;Nilai;Tanggal;Jenis penilai\r\n1001;INT;3,5;22/11/2026;asesor\r\n1001;CFV;3;3/4/2026;asesor\r\n'
 * const { value, issues } = safeParseRatingsTable(lembagaXy, text)
 * console.log(value)
 * // [{ person: '1001', competency: 'INT', level: 3.5, assessedOn: '2026-11-22', raterKind: 'assessor' }]
 * console.log(issues[0]?.path, issues[0]?.sentence.en)
 * // [3, 'Tanggal'] "3/4/2026" can mean 2026-04-03 or 2026-03-04; the option "dates" decides.
 * ```
 */
export function safeParseRatingsTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: RatingsTableOptions = {},
): TableResult<Rating<Id>[]> {
  const sheet = openSheet(table, ratingsKind, options)
  const { found, columns } = sheet
  const { assessedOn } = options
  if (assessedOn !== undefined && !isIsoDate(assessedOn)) {
    found.add(
      errorIssue(
        'date-invalid',
        ['assessedOn'],
        { found: shown(assessedOn) },
        `"${shown(assessedOn)}" is not a date that exists, written YYYY-MM-DD`,
      ),
    )
  }
  tellUnknown(sheet, sheet.others)
  const competencies = finderOf(model.competencies, model.id)
  const levels = levelReader()
  const level = columns.get('level')
  const ratings: Rating<Id>[] = []
  if (level === undefined) return resultOfTable(ratings, found)
  for (const row of sheet.rows) {
    const reader = rowReader(sheet, row, options)
    const errors = found.errors()
    const person = reader.needed('person')
    const named = reader.needed('competency')
    const code = named === undefined ? undefined : competencies(named)
    if (named !== undefined && code === undefined) {
      found.add(unknownCompetency(model, named, reader.path(columns.get('competency')), found.count()))
    }
    const cell = reader.cell(level)
    const rated: RatedLevel | 'not-assessed' | undefined =
      code === undefined
        ? undefined
        : cell !== undefined && isInapplicable(textOf(cell))
          ? 'not-applicable'
          : readHeld(model, levels, found, reader, level, code)
    if (rated === 'not-assessed') {
      leaveOut(sheet, reader, cell === undefined ? '' : shown(textOf(cell)))
      continue
    }
    const rating = {
      model: modelOf(model, reader, sheet),
      person,
      competency: code,
      level: rated,
      assessedOn: dayOf(reader, assessedOn),
      validUntil: reader.date('validUntil'),
      raterKind: kindOf(reader, options.raterKind),
      rater: reader.text('rater'),
      evidence: reader.text('evidence'),
    }
    if (found.errors() > errors || !isWhole(rating)) continue
    ratings.push(present(rating))
  }
  return resultOfTable(ratings, found)
}

interface RatingDraft<Id extends string> {
  readonly model: Id | undefined
  readonly person: string | undefined
  readonly competency: string | undefined
  readonly level: RatedLevel | undefined
  readonly assessedOn: string | undefined
  readonly validUntil: string | undefined
  readonly raterKind: RaterKind | undefined
  readonly rater: string | undefined
  readonly evidence: string | undefined
}

type WholeRating<Id extends string> = RatingDraft<Id> &
  Omit<Rating<Id>, 'model' | 'validUntil' | 'rater' | 'evidence'>

function isWhole<Id extends string>(rating: RatingDraft<Id>): rating is WholeRating<Id> {
  const { person, competency, level, assessedOn, raterKind } = rating
  return [person, competency, level, assessedOn, raterKind].every((value) => value !== undefined)
}

function leaveOut(
  { columns, found }: Sheet<RatingsField>,
  reader: RowReader<RatingsField>,
  text: string,
): void {
  found.add(
    issueOf(
      'hint',
      'row-left-out',
      reader.path(columns.get('level')),
      { found: text, meaning: 'not-assessed' },
      `the row is left out, because "${text}" means that nobody has assessed it`,
    ),
  )
}

function modelOf<Id extends string>(
  model: CompetencyModel<Id>,
  reader: RowReader<RatingsField>,
  { columns, found }: Sheet<RatingsField>,
): Id | undefined {
  const text = reader.text('model')
  if (text === undefined) return undefined
  if (text !== model.id) found.add(modelMismatch(model.id, shown(text), reader.path(columns.get('model'))))
  return model.id
}

function dayOf(reader: RowReader<RatingsField>, given: string | undefined): string | undefined {
  return given === undefined ? datedOf(reader) : (reader.date('assessedOn') ?? given)
}

/** The date that a row must have. */
function datedOf(reader: RowReader<RatingsField>): string | undefined {
  return reader.needed('assessedOn') === undefined ? undefined : reader.date('assessedOn')
}

function kindOf(reader: RowReader<RatingsField>, given: RaterKind | undefined): RaterKind | undefined {
  const text = given === undefined ? reader.needed('raterKind') : (reader.text('raterKind') ?? given)
  return text === undefined ? undefined : (raterKinds.get(foldWord(text)) ?? text)
}
