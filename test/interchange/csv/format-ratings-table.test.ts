import { formatRatingsRows, formatRatingsTable, parseRatingsTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const rating = { person: '1', competency: 'SQL', level: 2.5, assessedOn: '2026-11-22', raterKind: 'tim' }

describe('formatRatingsTable', () => {
  it('writes semicolons and decimal commas in Indonesian, and reads them back', () => {
    const text = formatRatingsTable([rating], { language: id, byteOrderMark: false }).value
    expect(text).toBe(
      'Pegawai;Kompetensi;Nilai;Tanggal penilaian;Berlaku sampai;Jenis penilai;Penilai;Bukti;Model\r\n' +
        '1;SQL;2,5;2026-11-22;;tim;;;\r\n',
    )
    expect(parseRatingsTable(soundModel(), text)).toEqual([rating])
  })

  it('writes nothing that a sheet runs', () => {
    const text = formatRatingsTable([{ ...rating, rater: '=cmd|"/c calc"!A1', evidence: '@x' }], {
      language: en,
    }).value
    expect(text).toBe(
      '\uFEFFPerson,Competency,Level,Assessed on,Valid until,Rater kind,Rater,Evidence,Model\r\n' +
        '1,SQL,2.5,2026-11-22,,tim,"\'=cmd|""/c calc""!A1",\'@x,\r\n',
    )
  })

  it('tells what will be read as another, as the rows do', () => {
    const ratings = [rating, { ...rating, raterKind: 'tes' }]
    const { losses } = formatRatingsTable(ratings, { language: id })
    expect(losses.map(({ path }) => path)).toEqual([['ratings', 1, 'raterKind']])
    expect(losses).toEqual(formatRatingsRows(ratings, { language: id }).losses)
  })
})
