import { safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { countRows } from '../fuzz/count-rows'
import { soundModel } from '../support/sound-model'

describe('the count of rows and columns that fuzzing keeps', () => {
  const rows = [
    ['Daftar pegawai', '', ''],
    ['NIP', 'SQL', 'Negotiation'],
    ['1', '3', '2'],
    ['2', '4', ''],
  ]
  const answer = safeParsePeopleTable(soundModel(), rows)

  it('finds nothing where all is read or told', () => {
    expect(answer.ok).toBe(true)
    expect(countRows(rows, answer)).toBeUndefined()
  })

  it('finds a row that is neither', () => {
    const lost = { ...answer, reading: { ...answer.reading, entries: 1 } }
    expect(countRows(rows, lost)).toContain('2 rows beside 1 entries')
  })

  it('finds a column that is neither', () => {
    const columns = answer.reading.columns.filter(({ column }) => column !== 'C')
    const lost = { ...answer, issues: [], reading: { ...answer.reading, columns } }
    expect(countRows(rows, lost)).toBe('column C is neither read nor told')
  })
})
