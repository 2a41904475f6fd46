// Throws anything at the readers of tables. They may find issues; they may not throw anything but a
// `CompetencyError`, change a prototype, or give back what the library itself would refuse.

import fc from 'fast-check'
import { type CompetencyModel, defineHoldings, isCompetencyError, lintModel } from 'kompetensi'
import {
  formatDictionaryTable,
  formatJobProfilesTable,
  formatPeopleTable,
  formatRatingsTable,
  parseDictionaryTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  type Table,
} from 'kompetensi/csv'
import { soundModel } from '../support/sound-model'

const model: CompetencyModel = soundModel()
const people = [{ id: 'p1', holdings: { SQL: 3.5 }, job: 'clerk', performance: 80 }]
const ratings = [
  {
    person: 'p1',
    competency: 'SQL',
    level: 3,
    assessedOn: '2026-11-22',
    raterKind: 'assessor',
    evidence: '"a";\nb',
  },
]

/** Valid files, to be spoilt. */
const files: readonly string[] = [{ tag: 'id' }, { tag: 'en' }, { tag: 'jv' }].flatMap((language) => [
  formatDictionaryTable(model, { language }).value,
  formatJobProfilesTable(model, { language }).value,
  formatJobProfilesTable(model, { language, layout: 'wide' }).value,
  formatPeopleTable(model, people, { language }).value,
  formatRatingsTable(ratings, { language }).value,
])

const pieces = [
  '"',
  '""',
  ';',
  ',',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '|',
  "'",
  '=',
  '-',
  '0',
  '1e999',
  '1.234',
  'NaN',
  '3/4/2026',
  'sep=;',
  '\uFEFF',
  '\0',
  '\uD800',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'SQL',
  'kode',
  'jabatan',
  'nip',
  'level',
  ' ',
  '\\',
]

/** Text of any kind, of pieces that matter, or a valid file with places changed. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
  fc
    .record({
      file: fc.constantFrom(...files),
      edits: fc.array(fc.record({ at: fc.nat(2000), cut: fc.nat(9), put: fc.constantFrom('', ...pieces) }), {
        maxLength: 8,
      }),
    })
    .map(({ file, edits }) =>
      edits.reduce((text, { at, cut, put }) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + cut)
      }, file),
    ),
)

const header = fc.constantFrom<unknown>(
  'Kode',
  'Nama',
  'Jabatan',
  'Kompetensi',
  'Level',
  'NIP',
  'Tanggal',
  'SQL',
  '__proto__',
  'Skala',
  'Lengkap',
  'Dimensi dari',
)
const cell = fc.oneof(
  fc.constantFrom<unknown>(...pieces, 3, 46_348, null, true),
  fc.anything({
    withDate: true,
    withBigInt: true,
    withSparseArray: true,
    withTypedArray: true,
    withNullPrototype: true,
  }),
)

/** Rows as an XLSX reader, or an attacker, could give them. */
export const hostileRows: fc.Arbitrary<Table> = fc.oneof(
  fc
    .tuple(fc.array(header, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }))
    .map(([head, rows]) => [head, ...rows]),
  // Not even rows: what an untyped caller can pass.
  fc.anything().map((value) => value as Table),
)

const options = fc.record(
  {
    decimal: fc.constantFrom('comma' as const, 'point' as const),
    dates: fc.constantFrom('day-month' as const, 'month-day' as const),
    serials: fc.constantFrom(1900 as const, 1904 as const),
    separator: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
    fillDown: fc.boolean(),
    layout: fc.constantFrom('long' as const, 'wide' as const, 'competency-rows' as const),
    standardOf: fc.constantFrom('clerk', 'x', '__proto__'),
    levels: fc.constantFrom({ Dasar: 1, Mahir: 3 }, { x: 2 }),
    century: fc.constantFrom(1900 as const, 2000 as const),
    scale: fc.constantFrom('five', '__proto__', 'x'),
    assessedOn: fc.constantFrom('2026-11-22', 'x'),
    raterKind: fc.constantFrom('self', ''),
  },
  { requiredKeys: [] },
)

const prototypeKeys = (): string =>
  [Object.prototype, Array.prototype, String.prototype]
    .map((one) => Object.getOwnPropertyNames(one).join())
    .join('|')
const prototypesBefore = prototypeKeys()

/** The options that each reader takes. */
const shared = ['separator', 'decimal', 'dates', 'serials', 'century'] as const
const taken = {
  dictionary: [...shared, 'scale', 'layout'],
  profiles: [...shared, 'fillDown', 'layout', 'levels', 'standardOf'],
  people: [...shared, 'layout', 'levels'],
  ratings: [...shared, 'levels', 'assessedOn', 'raterKind'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Those of the options drawn that a reader takes. */
function optionsOf(chosen: object, reader: keyof typeof taken): object {
  const names: readonly string[] = taken[reader]
  return Object.fromEntries(
    Object.entries(chosen).filter(
      // Requirements alone lie long.
      ([name, value]) => names.includes(name) && (value !== 'long' || reader === 'profiles'),
    ),
  )
}

/** What must hold of any table; throws when it does not. */
export function checkTable(table: Table, chosen: object = {}): void {
  const dictionary = safeParseDictionaryTable(model, table, optionsOf(chosen, 'dictionary'))
  const profiles = safeParseJobProfilesTable(model, table, optionsOf(chosen, 'profiles'))
  const persons = safeParsePeopleTable(model, table, optionsOf(chosen, 'people'))
  const rated = safeParseRatingsTable(model, table, optionsOf(chosen, 'ratings'))
  for (const { ok, issues } of [dictionary, profiles, persons, rated]) {
    if (ok === issues.some(({ severity }) => severity === 'error')) throw new Error('ok and errors disagree')
    JSON.stringify(issues)
  }
  for (const { id, holdings } of persons.value) {
    if (id.trim() === '') throw new Error('a person without an id')
    defineHoldings(model, holdings)
  }
  for (const { requirements } of Object.values(profiles.value.jobs)) {
    if (new Set(requirements.map(({ competency }) => competency)).size < requirements.length)
      throw new Error('a requirement twice')
  }
  const wrong = lintModel(profiles.value).find(
    ({ severity, code }) => severity === 'error' && !['reference-cycle', 'period-reversed'].includes(code),
  )
  if (wrong !== undefined) throw new Error(`${wrong.code}: ${wrong.message}`)
  try {
    parseDictionaryTable(model, table, optionsOf(chosen, 'dictionary'))
  } catch (error) {
    if (!isCompetencyError(error)) throw error
  }
  if (prototypeKeys() !== prototypesBefore) throw new Error('a prototype was changed')
}

/** Reads a large text with each reader; it need only come to an end. */
export function readLarge(text: string, chosen: object = {}): void {
  for (const { issues } of [
    safeParseDictionaryTable(model, text, chosen),
    safeParseJobProfilesTable(model, text, chosen),
    safeParsePeopleTable(model, text, chosen),
    safeParseRatingsTable(model, text, chosen),
  ]) {
    if (issues.length > 1001) throw new Error('more issues than the limit')
  }
}

/** How long a property is tried, and from which seed. */
export interface FuzzRun {
  readonly numRuns: number
  readonly seed?: number
}

/** The fuzz tests of tables, each with its own input. */
export const csvProperties: Readonly<Record<string, (run: FuzzRun) => void>> = {
  'tables of hostile text': (run) => fc.assert(fc.property(hostileText, options, checkTable), run),
  'tables of hostile rows': (run) => fc.assert(fc.property(hostileRows, options, checkTable), run),
}

/** Texts of a given size that are hard on a parser. */
export function largeTexts(size: number): Readonly<Record<string, string>> {
  const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length))
  const head = 'Kode jabatan;Kompetensi;Level;NIP;Kode;Tanggal\r\n'
  return {
    'ordinary rows': head + fill('clerk;SQL;3;p1;SQL;22/11/2026\r\n'),
    'a new key in every row':
      head +
      Array.from({ length: Math.ceil(size / 30) }, (_, i) => `j${i};SQL;3;p${i};C${i};46348`).join('\r\n'),
    'a bad cell in every place': head + fill('x;y;z;-;?;3/4/2026\r\n'),
    'one cell': fill('a'),
    'quotes alone': fill('"'),
    'an open quote': `${head}"${fill('a')}`,
    'stray quotes': head + fill('"a"b'),
    'quotes and blanks': head + fill('" '),
    'separators alone': fill(';'),
    'line breaks alone': fill('\n'),
    'old line breaks and quotes': fill('"\r'),
    'blank rows below an entry': `${head}clerk;SQL;3;p1;SQL;22/11/2026\r\n${fill(';;;;;\r\n')}`,
    'a header without end': fill('Kode;'),
    apostrophes: head + fill("'''''''''''''''';"),
    digits: head + `p;SQL;${fill('1')}`,
    'marks and digits': head + `p;SQL;1${fill('.111')}`,
  }
}
