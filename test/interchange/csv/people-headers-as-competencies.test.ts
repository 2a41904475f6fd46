import { defineModel } from 'kompetensi'
import { safeParseDictionaryTable, safeParseJobProfilesTable, safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { told, toldAloud } from '../support/told'

const words = ['NIK', 'NIP', 'NRP', 'NPK', 'Pegawai', 'Karyawan', 'Employee']
const modelWith = (code: string, name: string) =>
  defineModel({
    id: 'acme',
    scales: { five: { levels: [1, 2, 3, 4, 5] } },
    competencies: { INT: { scale: 'five', name: 'Integritas' }, [code]: { scale: 'five', name } },
    jobs: {},
  })

const jobIn = (
  model: ReturnType<typeof modelWith>,
  text: string,
  columns?: Parameters<typeof safeParseJobProfilesTable>[2],
) => {
  const { ok, value, issues } = safeParseJobProfilesTable(model, text, columns)
  const [job] = Object.values(value.jobs)
  const required = job?.requirements.map(({ competency, level }) => `${competency} ${level}`)
  return { ok, issues, required, complete: job?.complete, unknown: job?.unknown }
}

describe.each(words)('a column of jobs called %s', (word) => {
  const text = `Jabatan;INT;${word}\nAnalis;3;4\n`

  it('holds the competency that the caller says', () => {
    for (const model of [modelWith('K', word), modelWith('K', 'Negosiasi'), modelWith('K', 'INT')]) {
      const { ok, required, complete, issues } = jobIn(model, text, {
        columns: { [word]: { competency: 'K' } },
      })
      expect([ok, required, complete, issues]).toEqual([true, ['INT 3', 'K 4'], true, []])
    }
  })

  it.each([
    ['name', modelWith('K', word), 'K'],
    ['code', modelWith(word, 'Kerja'), word],
  ])('has two meanings where it is the %s of a competency too', (_, model, code) => {
    const { ok, issues, required, complete, unknown } = jobIn(model, text)
    expect([ok, told(issues)]).toEqual([false, [['error', 'column-ambiguous', 1, word]]])
    expect(issues[0]?.details).toEqual({ header: word, field: 'person', competencies: [code] })
    expect([required, complete, unknown]).toEqual([['INT 3'], false, [code]])
  })

  it('is of people where another column names that competency', () => {
    const { ok, issues, required, complete } = jobIn(
      modelWith('K', word),
      `Jabatan;INT;K;${word}\nAnalis;3;4;7\n`,
    )
    expect([ok, told(issues)]).toEqual([true, [['warning', 'column-unknown', 1, word]]])
    expect([required, complete]).toEqual([['INT 3', 'K 4'], true])
  })

  it('is of people in a table with a row a level', () => {
    const { ok, issues } = jobIn(modelWith('K', word), `Jabatan;Kompetensi;Level;${word}\nAnalis;INT;3;7\n`)
    expect([ok, told(issues)]).toEqual([true, [['warning', 'column-unknown', 1, word]]])
  })
})

describe('a column that the caller gives a meaning', () => {
  it('is a name of competencies, whatever its header is', () => {
    const { value, issues } = safeParseDictionaryTable(modelWith('K', 'K'), 'Kode;NIP\nA;Audit\n', {
      columns: { NIP: 'name' },
    })
    expect([value.competencies['A']?.name, toldAloud(issues)]).toEqual([{ und: 'Audit' }, []])
  })

  it('is no column of ratings', () => {
    const { value, issues } = safeParsePeopleTable(modelWith('K', 'K'), 'NIP;Kompetensi;Nilai\n1;3;4\n', {
      columns: { Kompetensi: { competency: 'INT' }, Nilai: { competency: 'K' } },
    })
    expect([value, issues]).toEqual([[{ id: '1', holdings: { INT: 3, K: 4 } }], []])
  })
})
