// Small tables in each way that the readers of tables know them to lie, drawn as people fill them in.

import fc from 'fast-check'
import type { Issue } from 'kompetensi'
import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { acme } from './acme'

export type Cells = readonly (readonly string[])[]

/** What a reader made of a table: each entry by its id, with what is said of it, and whether that calls itself complete. */
export interface Answer {
  readonly ok: boolean
  readonly issues: readonly Issue[]
  readonly entries: ReadonlyMap<string, { readonly said: string; readonly isComplete: boolean }>
}

/** A table, its reader, and the texts in it that nobody but its author knows: ids, names, remarks. */
export interface SmallSheet {
  readonly layout: string
  readonly cells: Cells
  readonly free: readonly string[]
  readonly read: (cells: Cells) => Answer
}

/** What is said of each of some entries calls itself complete where nothing more than a hint is told. */
function answerOf(
  { ok, issues }: Pick<Answer, 'ok' | 'issues'>,
  entries: readonly (readonly [string, unknown])[],
): Answer {
  const isComplete = ok && issues.every(({ severity }) => severity === 'hint')
  return {
    ok,
    issues,
    entries: new Map(entries.map(([id, said]) => [id, { said: JSON.stringify(said), isComplete }])),
  }
}

function peopleIn(cells: Cells): Answer {
  const result = safeParsePeopleTable(acme, cells)
  return answerOf(
    result,
    result.value.map((person) => [person.id, person]),
  )
}

function ratingsIn(cells: Cells): Answer {
  const result = safeParseRatingsTable(acme, cells)
  return answerOf(
    result,
    result.value.map((rating) => [`${rating.person} ${rating.competency}`, rating]),
  )
}

function dictionaryIn(cells: Cells): Answer {
  const result = safeParseDictionaryTable({ ...acme, competencies: {} }, cells, { scale: 'five' })
  return answerOf(result, Object.entries(result.value.competencies))
}

/** A job says of itself whether it is complete. */
function jobsIn(standardOf?: string): (cells: Cells) => Answer {
  return (cells) => {
    const options = standardOf === undefined ? {} : { standardOf }
    const { ok, value, issues } = safeParseJobProfilesTable(acme, cells, options)
    const entries = Object.values(value.jobs).map(
      ({ complete, ...job }) => [job.id, { said: JSON.stringify(job), isComplete: complete }] as const,
    )
    return { ok, issues, entries: new Map(entries) }
  }
}

const level = fc.constantFrom('1', '2', '3', '4', '5', 'Mahir', '-')
const maybeLevel = fc.oneof(level, fc.constant(''))
/** A code or a name of each competency. */
const names = fc.tuple(
  fc.constantFrom('SQL', 'Bahasa kueri', 'Query language'),
  fc.constantFrom('NEG', 'Negosiasi', 'Negotiation'),
  fc.constantFrom('AUD', 'Audit', 'Auditing'),
)
/** Three levels of each of three entries. */
const grid = (cell: fc.Arbitrary<string>): fc.Arbitrary<string[][]> =>
  fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })

const people = ['1001', '1002', '1003']
const jobs = ['Analis', 'Kepala', 'Staf']

/** What is drawn of a sheet. */
interface Drawn {
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({ names, rows: grid(maybeLevel) })
const filled: fc.Arbitrary<Drawn> = fc.record({ names, rows: grid(level) })

const wide = (head: string, ids: readonly string[], { names: headers, rows }: Drawn): Cells => [
  [head, ...headers],
  ...rows.map((row, i) => [ids[i] ?? '', ...row]),
]
const turnedCells = (ids: readonly string[], { names: headers, rows }: Drawn): Cells => [
  ['Kompetensi', ...ids],
  ...headers.map((name, i) => [name, ...(rows[i] ?? [])]),
]
const twoRows = (head: string, ids: readonly string[], { names: headers, rows }: Drawn): Cells => [
  [head, 'Teknis', '', 'Perilaku'],
  ['', ...headers],
  ...rows.map((row, i) => [ids[i] ?? '', ...row]),
]
const stackedCells = (head: string, ids: readonly string[], { names: headers, rows }: Drawn): Cells => [
  [head, ...headers.slice(0, 2)],
  ...rows.map((row, i) => [ids[i] ?? '', ...row.slice(0, 2)]),
  ['', '', ''],
  [head, ...headers.slice(2), ''],
  ...rows.map((row, i) => [ids[i] ?? '', ...row.slice(2), '']),
]
const longCells = ({ names: headers, rows }: Drawn): Cells => [
  ['Jabatan', 'Kompetensi', 'Level', 'Bobot', 'Wajib'],
  ...rows.map((row, i) => [jobs[i] ?? '', headers[i] ?? '', row[0] ?? '', '0,5', 'tidak']),
]
const ratingCells = ({ names: headers, rows }: Drawn): Cells => [
  ['NIP', 'Kompetensi', 'Nilai', 'Tanggal', 'Jenis penilai', 'Bukti'],
  ...rows.map((row, i) => [people[i] ?? '', headers[i] ?? '', row[0] ?? '', '2026-01-05', 'atasan', 'surat']),
]
const recapCells = ({ names: headers, rows }: Drawn): Cells => [
  ['Rekap penilaian', '', '', '', '', ''],
  ['No', 'NIP', 'Nama', ...headers],
  ['', '', 'Standar', '4', '3', '3'],
  ...rows.map((row, i) => [String(i + 1), people[i] ?? '', 'Sari', ...row]),
  ['', '', 'Rata-rata', '2,5', '2,5', '3'],
  ['', '', 'Mengetahui,', '', '', ''],
  ['', '', 'Kepala Biro', '', '', ''],
]
const stackedTurned = (ids: readonly string[], { names: headers, rows }: Drawn): Cells => [
  ...turnedCells(ids, { names: headers.slice(0, 2), rows }),
  ['', '', '', ''],
  ['Kompetensi', ...ids],
  [headers[2] ?? '', ...(rows[2] ?? [])],
]
const dictionaryCells = ({ names: headers }: Drawn): Cells => [
  ['Nomor', 'Kompetensi', 'Kelompok', 'Sifat', 'Definisi'],
  ...headers.map((name, i) => [String(i + 1), name, 'Inti', 'soft', 'Cakap']),
]

const freeOf = (...texts: string[]): readonly string[] => [...people, ...jobs, ...texts]

/** A table of each layout. */
export const smallSheet: fc.Arbitrary<SmallSheet> = fc.oneof(
  ...[
    drawn.map((d) => ({ layout: 'wide, people', cells: wide('Pegawai', people, d), read: peopleIn })),
    drawn.map((d) => ({ layout: 'wide, jobs', cells: wide('Jabatan', jobs, d), read: jobsIn() })),
    drawn.map((d) => ({ layout: 'two rows, people', cells: twoRows('Pegawai', people, d), read: peopleIn })),
    drawn.map((d) => ({ layout: 'two rows, jobs', cells: twoRows('Jabatan', jobs, d), read: jobsIn() })),
    drawn.map((d) => ({ layout: 'long, jobs', cells: longCells(d), read: jobsIn() })),
    drawn.map((d) => ({ layout: 'long, ratings', cells: ratingCells(d), read: ratingsIn })),
    drawn.map((d) => ({ layout: 'recap, people', cells: recapCells(d), read: peopleIn })),
    drawn.map((d) => ({ layout: 'recap, standard', cells: recapCells(d), read: jobsIn('Analis') })),
    filled.map((d) => ({ layout: 'turned, people', cells: turnedCells(jobs, d), read: peopleIn })),
    filled.map((d) => ({ layout: 'turned, jobs', cells: turnedCells(jobs, d), read: jobsIn() })),
    filled.map((d) => ({
      layout: 'stacked, people',
      cells: stackedCells('Pegawai', people, d),
      read: peopleIn,
    })),
    filled.map((d) => ({ layout: 'stacked, jobs', cells: stackedCells('Jabatan', jobs, d), read: jobsIn() })),
    filled.map((d) => ({ layout: 'stacked, turned', cells: stackedTurned(jobs, d), read: jobsIn() })),
    drawn.map((d) => ({ layout: 'dictionary', cells: dictionaryCells(d), read: dictionaryIn })),
  ].map((each) => each.map((sheet): SmallSheet => ({ ...sheet, free: freeIn(sheet.layout) }))),
)

/** Texts that stand for themselves: ids, names, titles, words of another vocabulary than the library's. */
function freeIn(layout: string): readonly string[] {
  const shared = freeOf(
    'Teknis',
    'Perilaku',
    'Inti',
    'Cakap',
    'Sari',
    'Rekap penilaian',
    'Kepala Biro',
    'surat',
  )
  if (layout === 'dictionary') return [...shared, ...Object.entries(acme.competencies).flatMap(namesOf)]
  // A kind of rater that the library does not know stays as it is written.
  return [...shared, 'atasan']
}

function namesOf([code, { name }]: (typeof entriesOfAcme)[number]): string[] {
  return [code, ...Object.values(name)]
}

const entriesOfAcme = Object.entries(acme.competencies)
