import { safeParseHoldingsRows, safeParsePeopleRows, safeParseRatingsRows } from 'kompetensi/rows'
import { soundModel } from '../../support/sound-model'
import type { FuzzedReader, FuzzedReaders } from '../reader'
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

const reader = (
  seeds: readonly unknown[],
  read: (rows: never) => ReturnType<FuzzedReader['read']>,
): FuzzedReader => ({
  seeds,
  spoil: spoilData,
  read: (rows: never) => read(rows),
})

/** The readers of rows of a database. */
export const readers: FuzzedReaders = {
  safeParseHoldingsRows: reader([long, wide.slice(0, 1)], (rows: readonly object[]) =>
    safeParseHoldingsRows(model, rows, {
      competency: 'kode',
      level: 'level',
      ignored: ['nip', 'tanggal', 'oleh'],
    } as never),
  ),
  safeParsePeopleRows: reader([wide], (rows: readonly object[]) =>
    safeParsePeopleRows(model, rows, { person: 'nip', job: 'jabatan', performance: 'kinerja' } as never),
  ),
  safeParseRatingsRows: reader([long], (rows: readonly object[]) =>
    safeParseRatingsRows(model, rows, {
      person: 'nip',
      competency: 'kode',
      level: 'level',
      assessedOn: 'tanggal',
      raterKind: 'oleh',
      dates: 'utc',
    } as never),
  ),
}
