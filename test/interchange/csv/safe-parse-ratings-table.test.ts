import { safeParseRatingsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { soundModel } from '../../support/sound-model'

describe('a file that Indonesian Excel wrote', () => {
  const model = soundModel()
  const file = [
    '\uFEFF"HASIL PENILAIAN KOMPETENSI";;;;;',
    ';;;;;',
    'NIP;Nama Kompetensi;Skor;Tgl Penilaian;Jenis Penilai;Bukti',
    '198001012006041001;SQL;3,5;22/11/2026;Atasan Langsung;"dua\nbaris; dan ""kutip"""',
    "'007;negotiation;4;46348;asesor;",
    '1,98001E+17;SQL;3;22/11/2026;tes;',
    '12;SQL;tiga;3/4/2026;tes;',
    '13;SQL;belum dinilai;22/11/2026;tes;',
    ';SQL;3;22/11/2026;tes;',
    '14;SQLL;3;22/11/2026;tes;',
    '15;SQL;9;22/11/2026;tes;;berlebih',
    '',
  ].join('\r\n')
  const { ok, value, issues } = safeParseRatingsTable(model, file)

  it('gives its good rows', () => {
    expect(value).toEqual([
      {
        person: '198001012006041001',
        competency: 'SQL',
        level: 3.5,
        assessedOn: '2026-11-22',
        raterKind: 'superior',
        evidence: 'dua\nbaris; dan "kutip"',
      },
      { person: '007', competency: 'NEG', level: 4, assessedOn: '2026-11-22', raterKind: 'assessor' },
    ])
  })

  it('and every bad cell with its row, its column and what was found', () => {
    expect(ok).toBe(false)
    const told = issues.map(({ code, severity, path, details }) => [
      severity,
      code,
      ...path,
      'found' in details ? details.found : '',
    ])
    expect(told).toEqual([
      ['error', 'table-malformed', 11, 'G', 'berlebih'],
      ['error', 'digits-lost', 6, 'NIP', '1,98001E+17'],
      ['error', 'cell-invalid', 7, 'Skor', 'tiga'],
      ['error', 'cell-ambiguous', 7, 'Tgl Penilaian', '3/4/2026'],
      ['hint', 'row-left-out', 8, 'Skor', 'belum dinilai'],
      ['error', 'cell-missing', 9, 'NIP', ''],
      ['error', 'unknown-competency', 10, 'Nama Kompetensi', ''],
      ['error', 'level-off-scale', 11, 'Skor', ''],
    ])
  })

  it('in sentences of both languages', () => {
    expect(issues.map((issue) => said(issue).id).slice(1, 4)).toEqual([
      '"1,98001E+17" adalah nomor yang angka belakangnya dipotong oleh Excel atau aplikasi sejenisnya; ubah format kolom "NIP" menjadi Teks, lalu isi kembali dari sumbernya.',
      '"tiga" tidak dapat dibaca sebagai level (angka atau nama level pada skalanya); tentukan artinya dengan opsi "levels".',
      '"3/4/2026" dapat berarti 2026-04-03 atau 2026-03-04; tentukan dengan opsi "dates".',
    ])
    for (const issue of issues) expect(said(issue).en).toContain(issue.message.slice(1))
  })
})

describe('the text around the cells', () => {
  const model = soundModel()
  const rating = { person: '1', competency: 'SQL', level: 2.5, assessedOn: '2026-11-22', raterKind: 'tim' }
  const options = { assessedOn: '2026-11-22', raterKind: 'tim' }

  it.each([
    ['semicolons', 'NIP;Kompetensi;Nilai\r\n1;SQL;2,5\r\n'],
    ['commas', 'NIP,Kompetensi,Nilai\n1,SQL,2.5\n'],
    ['a quoted decimal comma', 'NIP,Kompetensi,Nilai\n1,SQL,"2,5"\n'],
    ['tabs', 'NIP\tKompetensi\tNilai\n1\tSQL\t2.5'],
    ['bars', 'NIP|Kompetensi|Nilai\n1|SQL|2.5'],
    ['a line that names the separator', 'sep=;\r\nNIP;Kompetensi;Nilai\r\n1;SQL;2,5'],
    ['old line ends', 'NIP;Kompetensi;Nilai\r1;SQL;2,5\r'],
    ['a title full of commas', 'Daftar, nilai, dan, lain, lain\r\nNIP;Kompetensi;Nilai\r\n1;SQL;2,5'],
    ['English headers', 'Employee ID;Competency;Score\r\n1;SQL;2,5'],
    ['headers in another shape', ' nip ;KOMPETENSI;Nilai.\r\n1;SQL;2,5'],
  ])('%s', (_, text) => {
    expect(safeParseRatingsTable(model, text, options)).toMatchObject({
      ok: true,
      value: [rating],
      issues: [],
    })
  })

  it('takes the caller’s mapping before any header it knows', () => {
    const text = 'Orang;NIP;Keahlian;Nilai;Nilai akhir\r\n1;x;SQL;9;2,5'
    const columns = {
      Orang: 'person',
      NIP: 'ignored',
      Keahlian: 'competency',
      'Nilai akhir': 'level',
    } as const
    const { value, issues } = safeParseRatingsTable(model, text, { ...options, columns })
    expect(value).toEqual([rating])
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['column-unknown', 1, 'Nilai']])
  })

  it('names the columns it lacks, and those there are', () => {
    const { ok, issues } = safeParseRatingsTable(model, 'Nama;Skor akhir\r\nA;1\r\n')
    expect(ok).toBe(false)
    const missing = issues.filter(({ code }) => code === 'column-missing')
    const headers = ['Nama', 'Skor akhir']
    expect(missing.map(({ details }) => details)).toMatchObject([
      { columns: ['person'], headers },
      { columns: ['competency'], headers },
      { columns: ['level'], headers },
      { columns: ['assessedOn'], headers, option: 'assessedOn' },
      { columns: ['raterKind'], headers, option: 'raterKind' },
    ])
  })

  it('says which headers would do, and which one may have been meant', () => {
    const { issues } = safeParseRatingsTable(model, 'NIPX;Kompetensi;Level\r\nA;SQL;1\r\n', options)
    expect(issues[0]?.code).toBe('column-missing')
    expect(issues[0]?.message).toBe(
      'there is no column person, which may be called nip, nik, nrp, nipp, npk, nomor induk pegawai, id pegawai, ' +
        'nomor pegawai, pegawai, karyawan, employee id, employee; the headers are NIPX, Kompetensi, Level ' +
        '(did you mean "NIPX"?); the option "columns" can say which it is',
    )
  })

  it('reads the first of two columns that say the same', () => {
    const { value, issues } = safeParseRatingsTable(
      model,
      'NIP;Kompetensi;Nilai;Skor\r\n1;SQL;2,5;3',
      options,
    )
    expect(value).toEqual([rating])
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['column-duplicate', 1, 'Skor']])
  })

  it('tells of a quote that is never closed, and keeps the rows before it', () => {
    const { value, issues } = safeParseRatingsTable(
      model,
      'NIP;Kompetensi;Nilai\r\n1;SQL;2,5\r\n"2;SQL;3\r\n',
      options,
    )
    expect(value).toEqual([rating])
    expect(issues[0]).toMatchObject({
      code: 'table-malformed',
      path: [3],
      details: { problem: 'quote-not-closed' },
    })
  })

  it('takes cells of an XLSX reader: numbers, dates, blanks', () => {
    const rows = [
      ['NIP', 'Kompetensi', 'Nilai', 'Tanggal', 'Jenis penilai'],
      [1, 'SQL', 2.5, new Date(Date.UTC(2026, 10, 22)), 'tim'],
      [null, undefined, '', ' '],
      [{}, 'SQL', Symbol('x'), new Date(Number.NaN), () => 1],
      [Number('198001012006041001'), 'SQL', 1, 46_348, 'tim'],
    ]
    const { value, issues } = safeParseRatingsTable(model, rows)
    expect(value).toEqual([rating])
    expect(issues.map(({ code, path }) => [code, ...path]).slice(-1)).toEqual([['digits-lost', 5, 'NIP']])
    expect(issues.filter(({ path }) => path[0] === 4).length).toBeGreaterThanOrEqual(4)
  })

  it('tells the limit of one row as such, and the option that sets it', () => {
    const text = `NIP;Kompetensi;Nilai\n1;SQL;${'3'.repeat(300_000)}\n`
    const { issues } = safeParseRatingsTable(model, text, { ...options, limits: { rowCharacters: 1000 } })
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      [
        [2],
        'the data exceed the limit of 1000 characters in one row, which the option "limits.rowCharacters" sets',
      ],
    ])
  })

  it('stops at its limits', () => {
    const text = `NIP;Kompetensi;Nilai\r\n${'1;SQL;x\r\n'.repeat(2000)}`
    expect(safeParseRatingsTable(model, text, { ...options, limits: { characters: 100 } })).toMatchObject({
      ok: false,
      value: [],
      issues: [{ code: 'data-too-large', details: { what: 'characters', atMost: 100 } }],
    })
    const many = safeParseRatingsTable(model, text, options)
    expect(many.issues).toHaveLength(1001)
    expect(many.issues.at(-1)).toMatchObject({ severity: 'error', details: { what: 'issues', atMost: 1000 } })
    const few = safeParseRatingsTable(model, text, { ...options, limits: { cells: 30 } })
    expect(few.issues[0]).toMatchObject({ code: 'data-too-large', details: { what: 'cells', atMost: 30 } })
    const open = safeParseRatingsTable(
      model,
      `NIP;Kompetensi;Nilai\r\n1;SQL;2,5\r\n"${'a"b'.repeat(900_000)}`,
      options,
    )
    expect(open.value).toEqual([rating])
    expect(open.issues[0]).toMatchObject({ code: 'table-malformed', path: [3] })
  })
})
