import { attainment, scoreFit } from 'kompetensi'
import { safeParseJobProfilesTable, safeParseRatingsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { told, toldAloud } from '../support/told'

const jobIn = (text: string, options?: Parameters<typeof safeParseJobProfilesTable>[2]) => {
  const { ok, value, issues } = safeParseJobProfilesTable(acme, text, options)
  const [job] = Object.values(value.jobs)
  return { ok, issues, job, value }
}

describe('an unknown column that holds levels beside that of levels', () => {
  it.each([
    'Level minimal',
    'Target',
    'Std',
    'Skor',
    'Nilai',
    'Score',
    'Level dimiliki',
    'Lvel',
    'Levle',
    'Negosiasii',
  ])('%s is told aloud, and leaves the job incomplete', (header) => {
    const { ok, issues, job } = jobIn(`Jabatan;Kompetensi;Level;${header}\nAnalis;SQL;3;4\n`)
    expect([ok, told(issues)]).toEqual([true, [['warning', 'column-unknown', 1, header]]])
    expect(issues[0]?.details).toMatchObject({ header, levels: 1 })
    expect(job).toMatchObject({ complete: false, requirements: [{ competency: 'SQL', level: 3 }] })
    expect(job?.unknown).toBeUndefined()
  })

  it('is told with what it may have been meant for, and with a remedy', () => {
    const messages = ['Lvel', 'Negosiasii', 'Level minimal'].map(
      (header) => jobIn(`Jabatan;Kompetensi;Level;${header}\nAnalis;SQL;3;4\n`).issues[0]?.message,
    )
    const remedy = '; the option "columns" says what it holds, or "ignored"'
    expect(messages).toEqual([
      `the column "Lvel" is not known, so a level in it cannot be read (did you mean "level"?)${remedy}`,
      `the column "Negosiasii" is not known, so a level in it cannot be read (did you mean "Negosiasi"?)${remedy}`,
      `the column "Level minimal" is not known, so a level in it cannot be read${remedy}`,
    ])
  })

  it('leaves those jobs alone that have nothing in it', () => {
    const { value } = jobIn('Jabatan;Kompetensi;Level;Target\nAnalis;SQL;3;4\nStaf;SQL;2;\n')
    expect(Object.values(value.jobs).map(({ complete }) => complete)).toEqual([false, true])
  })

  it('does not make a fit look better than it may be', () => {
    const { value } = jobIn('Jabatan;Kompetensi;Level;Negosiasii\nAnalis;SQL;3;4\n')
    const fit = scoreFit(value, 'Analis', { SQL: 3 }, { method: attainment() })
    expect(fit.profileComplete).toBe(false)
  })

  it('is passed over as the caller says', () => {
    const { issues, job } = jobIn('Jabatan;Kompetensi;Level;Target\nAnalis;SQL;3;4\n', {
      columns: { Target: 'ignored' },
    })
    expect([issues, job?.complete]).toEqual([[], true])
  })

  const asides = [
    'Catatan',
    'No',
    'Keterangan',
    'Tahun',
    'Peringkat',
    'Gap',
    'Urutan',
    'Prioritas',
    'organization_id',
    'ID Unit',
  ]
  it.each(asides)('is not %s', (header) => {
    const { issues, job } = jobIn(`Jabatan;Kompetensi;Level;${header}\nAnalis;SQL;3;4\n`)
    expect([toldAloud(issues), job?.complete]).toEqual([[], true])
  })

  it('is not one that counts the rows', () => {
    const { issues, job } = jobIn('Urut;Jabatan;Kompetensi;Level\n1;Analis;SQL;3\n2;Analis;NEG;2\n')
    expect([toldAloud(issues), job?.complete]).toEqual([[], true])
  })

  it('is not one that holds words', () => {
    const { issues, job } = jobIn('Jabatan;Kompetensi;Level;Dasar\nAnalis;SQL;3;Perda 4\n')
    expect([toldAloud(issues), job?.complete]).toEqual([[], true])
  })

  it('is told of ratings', () => {
    const text = 'NIP;Kompetensi;Level;Tanggal;Target\n1;SQL;3;2026-01-05;4\n'
    const { ok, value, issues } = safeParseRatingsTable(acme, text, { raterKind: 'assessor' })
    expect([ok, value.length, told(issues)]).toEqual([true, 1, [['warning', 'column-unknown', 1, 'Target']]])
  })
})
