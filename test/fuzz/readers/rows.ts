import { safeParseHoldingsRows, safeParsePeopleRows, safeParseRatingsRows } from 'kompetensi/rows'
import { soundModel } from '../../support/sound-model'
import {
  type CountedColumns,
  countHoldingsRows,
  countPeopleRows,
  countRatingsRows,
} from '../count/database-rows'
import type { Random } from '../random'
import type { Answer, FuzzedReader, FuzzedReaders } from '../reader'
import { spoilData } from '../spoil-data'

const model = soundModel()

const long = [
  {
    nip: '198501012010011001',
    kode: 'SQL',
    level: '3.50',
    tanggal: new Date(Date.UTC(2026, 0, 5)),
    oleh: 'peer',
  },
  { nip: '198501012010011001', kode: 'NEG', level: null, tanggal: '2026-01-05', oleh: 'peer' },
  { nip: 'p2', kode: 'Negotiation', level: 2, tanggal: '2026-01-05T10:00:00Z', oleh: 'self' },
]

const wide = [
  { nip: 'p1', SQL: 3, NEG: '2.00', jabatan: 'clerk', kinerja: 80 },
  { nip: 'p2', SQL: null, NEG: 4n, jabatan: null, kinerja: '75.5' },
]

const words = new Map<string, number | null>([
  ['99', null],
  ['x', 2],
  ['self', 1],
])

/** Options of every reader, a few of them. */
function sharedOptions(random: Random): { readonly words?: typeof words; readonly limits?: object } {
  return {
    ...(random.once(4) ? { words } : {}),
    ...(random.once(20)
      ? { limits: random.pick([{ cells: 8 }, { issues: 1 }, { cells: 9, issues: 2 }]) }
      : {}),
  }
}

const asLong = { competency: 'kode', level: 'level' }

/** Codes of columns, as a caller says them; one is of no competency of the model. */
const codes = [
  { SQL: 'SQL' },
  { NEG: 'ART', SQL: 'NEG' },
  { kinerja: 'ART' },
  { SQL: 'NOPE' },
  { absent: 'SQL' },
]

const asWide = (random: Random): object => (random.once(2) ? {} : { columns: random.pick(codes) })

const isLong = (rows: unknown, random: Random): boolean =>
  random.once(10) ? random.once(2) : JSON.stringify(keysOf(rows)).includes('kode')

function keysOf(rows: unknown): readonly string[] {
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined
  return typeof first === 'object' && first !== null ? Object.keys(first) : []
}

/** A reader with the options that are drawn, and the count of what it read. */
function reader<T>(
  draw: (rows: unknown, random: Random) => object,
  read: (rows: readonly object[], options: never) => Answer & { readonly value: T },
  count: (
    rows: unknown,
    options: CountedColumns,
    answer: Answer & { readonly value: T },
  ) => string | undefined,
): FuzzedReader {
  return {
    seeds: [long, wide, long, wide.slice(0, 1)],
    spoil: spoilData,
    read: (rows: readonly object[], random) => {
      const options = { ...sharedOptions(random), ...draw(rows, random) }
      const answer = read(rows, options as never)
      const others = otherFields.flatMap((field) => {
        const column: unknown = Reflect.get(options, field)
        return typeof column === 'string' ? [column] : []
      })
      return { ...answer, count: () => count(rows, { ...options, others }, answer) }
    },
  }
}

const otherFields = [
  'job',
  'unit',
  'performance',
  'potential',
  'assessedOn',
  'raterKind',
  'rater',
  'evidence',
  'model',
  'validUntil',
]

/** The columns of ratings that some callers name and others say of all. */
function ofRatings(rows: unknown, random: Random): object {
  const given = { assessedOn: '2026-01-01', raterKind: 'test' }
  if (!keysOf(rows).includes('tanggal')) return { given }
  return {
    ...(random.once(3) ? { given } : {}),
    ...(random.once(4)
      ? { given: { assessedOn: '2026-01-01' }, raterKind: 'oleh' }
      : { assessedOn: 'tanggal', raterKind: 'oleh' }),
    ...(random.once(3) ? {} : { dates: random.pick(['utc', 'local']) }),
    ...(random.once(4) ? { rater: 'oleh', evidence: 'kode', validUntil: 'tanggal' } : {}),
    ...(random.once(8) ? { model: 'oleh' } : {}),
  }
}

/** The readers of rows of a database. */
export const readers: FuzzedReaders = {
  safeParseHoldingsRows: reader(
    (rows, random) => ({
      ...(isLong(rows, random)
        ? { ...asLong, ignored: ['nip', 'tanggal', 'oleh'] }
        : { ...asWide(random), ignored: ['nip', 'jabatan'] }),
      ...(random.once(3) ? { person: 'nip', ignored: [] } : {}),
    }),
    (rows, options) => safeParseHoldingsRows(model, rows, options),
    (rows, options, answer) => countHoldingsRows(model, rows, options, answer),
  ),
  safeParsePeopleRows: reader(
    (rows, random) => ({
      person: 'nip',
      ...(isLong(rows, random) ? asLong : asWide(random)),
      ...(random.once(2) ? {} : { job: 'jabatan', performance: 'kinerja' }),
      ...(random.once(6) ? { unit: 'jabatan', potential: 'kinerja' } : {}),
    }),
    (rows, options) => safeParsePeopleRows(model, rows, options),
    (rows, options, answer) => countPeopleRows(model, rows, options, answer),
  ),
  safeParseRatingsRows: reader(
    (rows, random) => ({
      person: 'nip',
      ...(isLong(rows, random) ? asLong : asWide(random)),
      ...ofRatings(rows, random),
    }),
    (rows, options) => safeParseRatingsRows(model, rows, options),
    (rows, options, answer) => countRatingsRows(model, rows, options, answer),
  ),
}
