import type { CompetencyModel, Person, Rating } from 'kompetensi'
import {
  formatDictionaryTable,
  formatJobProfilesTable,
  formatPeopleTable,
  formatRatingsTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  type Table,
} from 'kompetensi/csv'
import Papa from 'papaparse'
import { soundModel } from '../../support/sound-model'
import { countRows } from '../count-rows'
import type { Random } from '../random'
import type { Answer, FuzzedReader, FuzzedReaders } from '../reader'
import { headOf, realTexts } from '../real-files'
import { spoilData } from '../spoil-data'
import { spoilText } from '../spoil-text'

const model: CompetencyModel = soundModel()

const people: readonly Person[] = [
  { id: 'p1', holdings: { SQL: 3.5, NEG: 2 }, job: 'clerk', performance: 80 },
  { id: '198501012010011001', holdings: { NEG: 1 }, unit: 'office', potential: 3 },
]

const ratings: readonly Rating[] = [
  { person: 'p1', competency: 'SQL', level: 3, assessedOn: '2026-11-22', raterKind: 'peer', rater: 'p2' },
  { person: 'p2', competency: 'NEG', level: 'not-applicable', assessedOn: '2026-01-05', raterKind: 'test' },
]

const languages = [{ tag: 'id' }, { tag: 'en' }, { tag: 'jv' }]

/** What people keep, in shapes of their own. */
const sheets = [
  ...realTexts(
    'competency-matrices/1-areas-merged-rows_levels-as-columns.csv',
    'competency-matrices/2-people-as-columns_required-and-missing-aside.csv',
    'competency-matrices/3-title-and-legend-above_people-as-rows_score-column.csv',
    'competency-matrices/4-competencies-as-rows_career-levels-as-columns.csv',
    'competency-matrices/5-stacked-headers_merged_two-scores-per-level.csv',
    'competency-matrices/5c-employee-summary_expected-overall-next-level.csv',
    'competency-matrices/6-stacked-tables_roles-as-columns_different-roles-per-table.csv',
    'competency-matrices/7-x-marks_recap-rows-below.csv',
    'competency-matrices/8-semicolon-cyrillic_mostly-blank.csv',
    'competency-matrices/9-long-competencies.csv',
    'competency-matrices/9-long-competency_expectations.csv',
    'competency-matrices/9-long-job_levels.csv',
    'competency-matrices/10-skill-rows_day1-and-day90-levels-as-words.csv',
  ).map((text) => headOf(text, 25)),
  ...realTexts(
    'uk-gdad/roles.csv',
    'uk-gdad/skills.csv',
    'indonesia-asn-dictionary/jabatan.csv',
    'indonesia-asn-dictionary/skj-requirements.csv',
  ).map((text) => headOf(text)),
]

interface DrawnOptions {
  readonly decimal?: 'comma' | 'point'
  readonly dates?: 'day-month'
  readonly fillDown?: boolean
}

function optionsOf(random: Random): DrawnOptions {
  if (random.once(2)) return {}
  return {
    ...(random.once(2) ? { decimal: random.pick(['comma', 'point'] as const) } : {}),
    ...(random.once(2) ? { dates: 'day-month' } : {}),
    ...(random.once(3) ? { fillDown: true } : {}),
  }
}

function reader(
  read: (table: Table, options: DrawnOptions) => Answer,
  ours: readonly string[],
): FuzzedReader {
  const seeds = [...ours, ...ours, ...sheets]
  return {
    seeds,
    // As text, and as the rows that a reader of workbooks gives.
    spoil: (seed, random) => {
      if (typeof seed === 'string' && !random.once(2)) return spoilText(seed, random, seeds)
      const rows = new Papa.Parser({ newline: '\r\n' } as never).parse(String(seed), 0, false).data
      return spoilData(rows, random)
    },
    read: (table: Table, random) => read(table, optionsOf(random)),
    wrong: countRows,
  }
}

/** The readers of tables. */
export const readers: FuzzedReaders = {
  safeParseDictionaryTable: reader(
    (table, options) => safeParseDictionaryTable(model, table, options),
    languages.map((language) => formatDictionaryTable(model, { language }).value),
  ),
  safeParseJobProfilesTable: reader(
    (table, options) => safeParseJobProfilesTable(model, table, options),
    languages.flatMap((language) => [
      formatJobProfilesTable(model, { language }).value,
      formatJobProfilesTable(model, { language, layout: 'wide' }).value,
    ]),
  ),
  safeParsePeopleTable: reader(
    (table, options) => safeParsePeopleTable(model, table, options),
    languages.map((language) => formatPeopleTable(model, people, { language }).value),
  ),
  safeParseRatingsTable: reader(
    (table, options) => safeParseRatingsTable(model, table, options),
    languages.map((language) => formatRatingsTable(ratings, { language }).value),
  ),
}
