import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { safeParseHoldingsRows, safeParsePeopleRows, safeParseRatingsRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { countTable, type TableAnswer } from '../fuzz/count/counted-table'
import { countHoldingsRows, countPeopleRows, countRatingsRows } from '../fuzz/count/database-rows'
import { countDictionary } from '../fuzz/count/dictionary'
import { countJobs } from '../fuzz/count/jobs'
import { countPeople } from '../fuzz/count/people'
import { countRatings } from '../fuzz/count/ratings'
import { soundModel } from '../support/sound-model'

const model = soundModel()

/** The answer with another value. */
function withValue<T, A extends TableAnswer<T>>(answer: A, value: T): A {
  return { ...answer, value }
}

describe('the count of what a table of people holds', () => {
  const text = 'Daftar pegawai;;\nNIP;SQL;Negotiation\n1;3;2\n2;4;belum dinilai\n'
  const answer = safeParsePeopleTable(model, text)
  const count = (other: typeof answer): string | undefined => countTable(text, {}, other, countPeople)
  const [one, two] = answer.value
  if (one === undefined || two === undefined) throw new Error('two people are read')

  it('finds nothing where all is read or told', () => {
    expect(answer.ok).toBe(true)
    expect(count(answer)).toBeUndefined()
  })

  it('finds a person that is lost', () => {
    expect(count(withValue(answer, [one]))).toBe('row 4: nobody is "2", and nothing is told')
  })

  it('finds a person that nobody named', () => {
    expect(count(withValue(answer, [one, two, { id: '3', holdings: {} }]))).toBe('nobody in the table is "3"')
  })

  it('finds a level that is lost, and one that is another', () => {
    const lost = 'row 3, Negotiation (level): "2" is neither out nor told'
    expect(count(withValue(answer, [{ ...one, holdings: { SQL: 3 } }, two]))).toBe(lost)
    expect(count(withValue(answer, [{ ...one, holdings: { SQL: 3, NEG: 5 } }, two]))).toBe(lost)
  })

  it('finds a column that is lost', () => {
    const columns = answer.reading.columns.filter(({ column }) => column !== 'C')
    const lost = { ...answer, reading: { ...answer.reading, columns } }
    expect(count(lost)).toBe('column C (row 2) is neither read nor told')
  })

  it('takes what is told for told, also of an answer that is refused', () => {
    const bad = 'NIP;SQL;Negotiation\n1;9;2\n;4;3\n'
    const refused = safeParsePeopleTable(model, bad)
    expect(refused.ok).toBe(false)
    expect(countTable(bad, {}, refused, countPeople)).toBeUndefined()
    const silent = { ...refused, issues: refused.issues.filter(({ path }) => path[1] !== 'SQL') }
    expect(countTable(bad, {}, silent, countPeople)).toBe('row 2, SQL (level): "9" is neither out nor told')
    const mute = { ...refused, issues: refused.issues.filter(({ path }) => path[0] !== 3) }
    expect(countTable(bad, {}, mute, countPeople)).toBe('row 3: nobody is "", and nothing is told')
  })

  it('follows each cell of a sheet with a person a column', () => {
    const turned = 'Kompetensi;Adi;Budi\nSQL;3;2\nNegotiation;4;1\n'
    const read = safeParsePeopleTable(model, turned)
    expect(countTable(turned, {}, read, countPeople)).toBeUndefined()
    const [adi, budi] = read.value
    if (adi === undefined || budi === undefined) throw new Error('two people are read')
    const lost = withValue(read, [adi, { ...budi, holdings: { SQL: 2 } }])
    expect(countTable(turned, {}, lost, countPeople)).toBe(
      'row 3, Budi (person): "1" is neither out nor told',
    )
  })
})

describe('the count of what other tables hold', () => {
  it('finds a requirement that is lost, unless its job is not complete', () => {
    const text = 'Jabatan;SQL;NEG\nAnalis;3;2\n'
    const answer = safeParseJobProfilesTable(model, text)
    const count = (complete: boolean): string | undefined => {
      const [job] = Object.values(answer.value.jobs)
      if (job === undefined) throw new Error('a job is read')
      const jobs = { [job.id]: { ...job, complete, requirements: job.requirements.slice(0, 1) } }
      return countTable(text, {}, { ...answer, value: { ...answer.value, jobs } }, countJobs)
    }
    expect(countTable(text, {}, answer, countJobs)).toBeUndefined()
    expect(count(true)).toBe('row 2, NEG (level): "2" is neither out nor told')
    expect(count(false)).toBeUndefined()
  })

  it('finds a requirement that is lost of a table with a row each', () => {
    const text = 'Jabatan;Kompetensi;Level\nAnalis;SQL;3\nAnalis;NEG;2\n'
    const answer = safeParseJobProfilesTable(model, text)
    const [job] = Object.values(answer.value.jobs)
    if (job === undefined) throw new Error('a job is read')
    const jobs = { [job.id]: { ...job, requirements: job.requirements.slice(1) } }
    const lost = { ...answer, value: { ...answer.value, jobs } }
    expect(countTable(text, {}, answer, countJobs)).toBeUndefined()
    expect(countTable(text, {}, lost, countJobs)).toBe('row 2, Level (level): "3" is neither out nor told')
  })

  it('finds a rating that is lost, and one too many', () => {
    const text =
      'NIP;Kompetensi;Nilai;Tanggal;Jenis penilai\n1;SQL;3;2026-01-05;self\n1;NEG;2;2026-01-05;self\n'
    const answer = safeParseRatingsTable(model, text)
    const count = (other: typeof answer): string | undefined =>
      countTable(text, {}, other, (table, value) => countRatings(table, value, model))
    expect(count(answer)).toBeUndefined()
    expect(count(withValue(answer, answer.value.slice(0, 1)))).toBe('row 3 is no rating, and nothing is told')
    expect(count(withValue(answer, [...answer.value, ...answer.value]))).toBe('4 ratings of 2 rows')
  })

  it('finds what a dictionary loses', () => {
    const text = 'Kode;Nama;Kelompok\nA;Alpha;core\nB;Beta;core\n'
    const answer = safeParseDictionaryTable(model, text)
    const { A, B } = answer.value.competencies
    if (A === undefined || B === undefined) throw new Error('two competencies are read')
    const count = (competencies: typeof answer.value.competencies): string | undefined =>
      countTable(text, {}, { ...answer, value: { ...answer.value, competencies } }, countDictionary)
    expect(count({ A, B })).toBeUndefined()
    expect(count({ A })).toBe('row 3 is no competency, and nothing is told')
    const { cluster: _, ...bare } = B
    expect(count({ A, B: bare })).toBe('row 3, Kelompok (cluster): "core" is neither out nor told')
  })
})

describe('the count of rows of a database', () => {
  const rows = [
    { nip: 'p1', kode: 'SQL', level: 3 },
    { nip: 'p1', kode: 'NEG', level: '2.00' },
  ]
  const columns = { person: 'nip', competency: 'kode', level: 'level' } as const

  it('finds a level held that is lost', () => {
    const answer = safeParseHoldingsRows(model, rows, columns)
    expect(countHoldingsRows(model, rows, columns, answer)).toBeUndefined()
    const lost = { ...answer, value: { SQL: 3 } }
    expect(countHoldingsRows(model, rows, columns, lost)).toBe('row 1, level: 2.00 is neither out nor told')
  })

  it('finds a person and a level of theirs that is lost', () => {
    const answer = safeParsePeopleRows(model, rows, columns)
    expect(countPeopleRows(model, rows, columns, answer)).toBeUndefined()
    expect(countPeopleRows(model, rows, columns, { ...answer, value: [] })).toBe('row 0: nobody is "p1"')
    const value = [{ id: 'p1', holdings: { SQL: 3, NEG: 3 } }]
    expect(countPeopleRows(model, rows, columns, { ...answer, value })).toBe(
      'row 1, level: 2.00 is neither out nor told',
    )
  })

  it('finds a rating that is lost', () => {
    const given = { assessedOn: '2026-01-05', raterKind: 'self' }
    const answer = safeParseRatingsRows(model, rows, { ...columns, given })
    expect(countRatingsRows(model, rows, columns, answer)).toBeUndefined()
    expect(countRatingsRows(model, rows, columns, { ...answer, value: answer.value.slice(1) })).toBe(
      'row 0, level is no rating, and nothing is told',
    )
  })
})
