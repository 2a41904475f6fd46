import type { CompetencyModel, Person, Rating } from 'kompetensi'
import {
  type CompetencyColumn,
  type DictionaryTableOptions,
  formatDictionaryTable,
  formatJobProfilesTable,
  formatPeopleTable,
  formatRatingsTable,
  type JobProfilesTableOptions,
  type PeopleTableOptions,
  type RatingsTableOptions,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  safeParseTextsTable,
  type Table,
  type TableLimits,
  type TableOptions,
  type TextsTableOptions,
} from 'kompetensi/csv'
import Papa from 'papaparse'
import { soundModel } from '../../support/sound-model'
import { type CountedOptions, type CountedTable, countTable, type TableAnswer } from '../count/counted-table'
import { countDictionary } from '../count/dictionary'
import { countJobs } from '../count/jobs'
import { countPeople } from '../count/people'
import { countRatings } from '../count/ratings'
import { countTexts } from '../count/texts'
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

/** The options that every reader of tables has, a few of them. */
function sharedOptions(random: Random): Omit<TableOptions, 'columns'> {
  return {
    ...(random.once(4) ? { decimal: random.pick(['comma', 'point'] as const) } : {}),
    ...(random.once(3) ? { dates: random.pick(['day-month', 'month-day'] as const) } : {}),
    ...(random.once(12) ? { separator: random.pick([',', ';', '\t', '|'] as const) } : {}),
    ...(random.once(8) ? { serials: random.pick([1900, 1904] as const) } : {}),
    ...(random.once(8) ? { century: random.pick([1900, 2000] as const) } : {}),
    ...(random.once(20) ? { limits: random.pick(limits) } : {}),
  }
}

const limits: readonly TableLimits[] = [
  { cells: 40 },
  { characters: 300 },
  { issues: 2 },
  { rowCharacters: 60 },
]

/** Meanings of headers, as a caller gives them. */
const meanings: readonly Readonly<Record<string, 'ignored' | CompetencyColumn>>[] = [
  { Catatan: 'ignored', No: 'ignored' },
  { Level: { competency: 'SQL' } },
  { 'Level 2': { competency: 'NEG' }, Kinerja: { competency: 'NEG' } },
  { SQL: { competency: 'NOPE' } },
  { Negotiation: 'ignored' },
  { 'No such header': 'ignored' },
]

const levels = { Dasar: 1, Mahir: 3, Y: 2 }

type Draw<O> = (random: Random) => O

const ofDictionary: Draw<DictionaryTableOptions> = (random) => ({
  ...sharedOptions(random),
  ...(random.once(2) ? { scale: random.pick(['five', 'five', 'six']) } : {}),
  ...(random.once(4) ? { layout: random.pick(['wide', 'competency-rows'] as const) } : {}),
  ...(random.once(4) ? { fillDown: true } : {}),
  ...(random.once(4) ? { language: random.pick(languages) } : {}),
})

const ofJobProfiles: Draw<JobProfilesTableOptions> = (random) => ({
  ...sharedOptions(random),
  ...(random.once(3) ? { layout: random.pick(['long', 'wide', 'competency-rows'] as const) } : {}),
  ...(random.once(4) ? { fillDown: true } : {}),
  ...(random.once(5) ? { levels } : {}),
  ...(random.once(6) ? { nothing: random.pick(nothings) } : {}),
  ...(random.once(10) ? { standardOf: random.pick(['clerk', 'Baru']) } : {}),
  ...(random.once(6) ? { language: random.pick(languages) } : {}),
  ...(random.once(6) ? { columns: random.pick(meanings) } : {}),
})

const nothings: readonly NonNullable<JobProfilesTableOptions['nothing']>[] = [
  { '': 'requirement-unknown', x: 'level-unspecified' },
  { '-': 'not-in-profile', '': 'level-unspecified' },
]

const ofPeople: Draw<PeopleTableOptions> = (random) => ({
  ...sharedOptions(random),
  ...(random.once(4) ? { layout: random.pick(['wide', 'competency-rows'] as const) } : {}),
  ...(random.once(5) ? { levels } : {}),
  ...(random.once(6) ? { columns: random.pick(meanings) } : {}),
})

const ofRatings: Draw<RatingsTableOptions> = (random) => ({
  ...sharedOptions(random),
  ...(random.once(5) ? { levels } : {}),
  ...(random.once(3) ? { assessedOn: random.pick(['2026-11-22', '2026-11-31']) } : {}),
  ...(random.once(3) ? { raterKind: random.pick(['self', 'panel']) } : {}),
})

const ofTexts: Draw<TextsTableOptions> = (random) => ({
  ...sharedOptions(random),
  ...(random.once(2) ? { fillDown: true } : {}),
  ...(random.once(5) ? { levels } : {}),
})

/** An annex as it is written: merged cells, numbered indicators. */
const wordings = [
  'Kompetensi;Definisi;Level;Deskripsi;Indikator\nSQL;Mengolah data;1;Mampu mencatat;1.1 Menulis kueri\n;;;;1.2 Membaca hasil\n;;2;Mampu menggabung;"• Menggabung tabel\n• Memeriksa hasil"\nNEG;Bersepakat;1;Mampu menawar;Menawar harga\n',
  'Kode,Level,Indikator\nSQL,1,Writes queries\nNEG,2,Agrees on terms\n',
]

/** How one kind of table is read, and counted. */
interface TableKind<O, T> {
  readonly ours: readonly string[]
  readonly draw: Draw<O>
  readonly read: (table: Table, options: O) => Answer & TableAnswer<T>
  readonly count: (table: CountedTable, value: T) => string | undefined
}

function reader<O extends CountedOptions, T>({ ours, draw, read, count }: TableKind<O, T>): FuzzedReader {
  const seeds = [...ours, ...ours, ...sheets]
  return {
    seeds,
    // As text, and as the rows that a reader of workbooks gives.
    spoil: (seed, random) => {
      if (typeof seed === 'string' && !random.once(2)) return spoilText(seed, random, seeds)
      const rows = new Papa.Parser({ newline: '\r\n' } as never).parse(String(seed), 0, false).data
      return spoilData(rows, random)
    },
    read: (table: Table, random) => {
      const options = random.once(2) ? ({} as O) : draw(random)
      const answer = read(table, options)
      return { ...answer, count: () => countTable(table, options, answer, count) }
    },
  }
}

/** The readers of tables. */
export const readers: FuzzedReaders = {
  safeParseDictionaryTable: reader({
    ours: languages.map((language) => formatDictionaryTable(model, { language }).value),
    draw: ofDictionary,
    read: (table, options) => safeParseDictionaryTable(model, table, options),
    count: countDictionary,
  }),
  safeParseJobProfilesTable: reader({
    ours: languages.flatMap((language) => [
      formatJobProfilesTable(model, { language }).value,
      formatJobProfilesTable(model, { language, layout: 'wide' }).value,
    ]),
    draw: ofJobProfiles,
    read: (table, options) => safeParseJobProfilesTable(model, table, options),
    count: countJobs,
  }),
  safeParsePeopleTable: reader({
    ours: languages.map((language) => formatPeopleTable(model, people, { language }).value),
    draw: ofPeople,
    read: (table, options) => safeParsePeopleTable(model, table, options),
    count: countPeople,
  }),
  safeParseRatingsTable: reader({
    ours: languages.map((language) => formatRatingsTable(ratings, { language }).value),
    draw: ofRatings,
    read: (table, options) => safeParseRatingsTable(model, table, options),
    count: (table, value) => countRatings(table, value, model),
  }),
  safeParseTextsTable: reader({
    ours: wordings,
    draw: ofTexts,
    read: (table, options) => safeParseTextsTable(model, table, options),
    count: countTexts,
  }),
}
