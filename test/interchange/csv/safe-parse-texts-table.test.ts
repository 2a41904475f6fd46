import { defineModel, getTexts, withTexts } from 'kompetensi'
import { parseTextsTable, safeParseTextsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'

const model = defineModel({
  id: 'office',
  scales: {
    three: { levels: [1, 2, 3], definitions: [{ value: 2, name: { id: 'Mahir', en: 'Skilled' } }] },
  },
  competencies: {
    INT: { name: { id: 'Integritas', en: 'Integrity' }, scale: 'three' },
    NEG: { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'three' },
  },
  jobs: {},
})

describe('a table of texts', () => {
  it('is read as an annex is written: merged cells, numbered indicators, levels by number or name', () => {
    const rows = [
      ['Kamus kompetensi'],
      ['No', 'Kompetensi', 'Definisi', 'Level', 'Deskripsi', 'Indikator Perilaku'],
      [1, 'Integritas', 'Konsisten berperilaku.', 1, 'Mampu menjaga diri.', '1.1 Bertingkah laku jujur;'],
      ['', '', '', '', '', '1.2. Melaporkan pelanggaran.'],
      ['', '', '', 'Level 2', 'Mampu mengingatkan.', '• Mengingatkan rekan.\n• Mengajak rekan.'],
      [2, 'NEG', 'Mencapai kesepakatan.', 'Mahir', 'Mampu menawar.', 'Menawar.'],
    ]
    const { ok, value, issues, reading } = safeParseTextsTable(model, rows, { fillDown: true })
    expect(issues.map(({ severity, path }) => [severity, path])).toEqual([['hint', [2, 'No']]])
    expect(ok).toBe(true)
    expect(value).toEqual({
      INT: {
        definition: 'Konsisten berperilaku.',
        levelDescriptions: { 1: 'Mampu menjaga diri.', 2: 'Mampu mengingatkan.' },
        indicators: {
          1: ['Bertingkah laku jujur;', 'Melaporkan pelanggaran.'],
          2: ['Mengingatkan rekan.', 'Mengajak rekan.'],
        },
      },
      NEG: {
        definition: 'Mencapai kesepakatan.',
        levelDescriptions: { 2: 'Mampu menawar.' },
        indicators: { 2: ['Menawar.'] },
      },
    })
    expect(reading.columns.map(({ as }) => as)).toContain('indicator')
  })

  it('leaves out marks of a list and nothing else, and joins lines that go on', () => {
    const cell = (indicator: string) =>
      safeParseTextsTable(model, [
        ['Kode', 'Level', 'Indikator'],
        ['INT', 1, indicator],
      ]).value.INT?.indicators?.[1]
    for (const kept of [
      ...['24 jam siaga', '3 bulan sekali melapor', '2023 laporan', '1.500 berkas', 'A. B. Habibie'],
      ...['A. Yani menjadi teladan', '1.2 juta; 3 orang'],
      ...['1.5 juta', '08.00 WIB', '2.5 Juta', '31.12.25 Laporan', '-5 derajat'],
    ])
      expect(cell(kept), kept).toEqual([kept])
    for (const mark of [
      ...['1. ', '1) ', '(1) ', 'a. ', '(a) ', 'ii. ', '100. ', '1.1 ', '1.1. ', '1.1.', '1.1) ', '2.1.1 '],
      ...['- ', '-', '• ', '•', '· ', '✓ ', '➢ ', '\uF0B7 '],
    ])
      expect(cell(`${mark}Jujur`), mark).toEqual(['Jujur'])
    expect(cell('1.1 Menjaga\n1.2 melapor\n1.3 “Mengajak”')).toEqual(['Menjaga', 'melapor', '“Mengajak”'])
    expect(cell('a. Satu\nb. Dua\n• Tiga\n① Empat')).toEqual(['Satu', 'Dua', 'Tiga', 'Empat'])
    expect(cell('A. Satu\nB. Dua')).toEqual(['Satu', 'Dua'])
    expect(cell('1.1 Satu; 1.2 Dua; 1,3 Tiga')).toEqual(['Satu', 'Dua', 'Tiga'])
    expect(cell('1) Satu; dan lain-lain; 2) Dua')).toEqual(['Satu; dan lain-lain', 'Dua'])
    expect(cell('1.\nMenjaga\n2.\nMelapor')).toEqual(['Menjaga', 'Melapor'])
    expect(cell('Menjaga\n10.30 Rapat\nMelapor')).toEqual(['Menjaga', '10.30 Rapat', 'Melapor'])
    expect(cell('1.1 Bertingkah laku\nsesuai dengan nilai\n1.2 Melapor')).toEqual([
      'Bertingkah laku sesuai dengan nilai',
      'Melapor',
    ])
  })

  it('joins an indicator that a page has broken into two rows', () => {
    const rows = [
      ['Kode', 'Level', 'Indikator'],
      ['INT', 1, '1.1 Bertingkah laku sesuai dengan'],
      ['INT', 1, 'perkataan dan fakta'],
      ['INT', 1, '1.2 Melaporkan'],
    ]
    const { value, issues } = safeParseTextsTable(model, rows)
    expect(value.INT?.indicators?.[1]).toEqual([
      'Bertingkah laku sesuai dengan perkataan dan fakta',
      'Melaporkan',
    ])
    expect(issues).toEqual([])
  })

  it('tells indicators that are numbered as those of another level', () => {
    const table = (...lines: readonly string[]): ReturnType<typeof safeParseTextsTable> =>
      safeParseTextsTable(model, [['Kode', 'Level', 'Indikator'], ...lines.map((line) => ['INT', 1, line])])
    const told = ({ ok, issues }: ReturnType<typeof safeParseTextsTable>): unknown[] => [
      ok,
      ...issues.map(({ severity, code, details }) => [severity, code, details]),
    ]
    expect(told(table('1.1 A', '2.1 B'))).toEqual([
      false,
      ['error', 'indicator-elsewhere', { found: '2.1 B', level: 1, numbered: 2 }],
    ])
    const warned = (found: string): unknown[] => [
      'warning',
      'indicator-elsewhere',
      { found, level: 1, numbered: 2 },
    ]
    expect(told(table('2.1 A', '2.2 B'))).toEqual([true, warned('2.1 A'), warned('2.2 B')])
    expect(told(table('Menjaga', '2.5 juta'))).toEqual([true])
    for (const lines of [
      ['1. A', '2. B', 'Pancasila'],
      ['- A', 'Pancasila', '- B'],
      ['a. A', 'b. B', 'Pancasila'],
    ]) {
      expect(told(table(...lines))).toEqual([
        true,
        ['warning', 'indicator-unnumbered', { found: 'Pancasila', level: 1 }],
      ])
    }
    expect(told(table('1.1 Menjaga nilai', 'Pancasila dalam tugas', '1.2 Melapor'))).toEqual([
      true,
      ['warning', 'indicator-unnumbered', { found: 'Pancasila dalam tugas', level: 1 }],
    ])
  })

  it('passes over a heading between competencies, and says so', () => {
    const rows = [
      ['Kompetensi', 'Level', 'Indikator'],
      ['Integritas', 1, 'a'],
      ['', '', 'b'],
      ['B. KOMPETENSI SOSIAL KULTURAL', '', ''],
      ['', '', 'c'],
    ]
    const { value, issues } = safeParseTextsTable(model, rows, { fillDown: true })
    expect(value.INT?.indicators?.[1]).toEqual(['a', 'b'])
    expect(issues.map(({ severity, code, path }) => [severity, code, ...path])).toEqual([
      ['warning', 'row-passed-over', 4],
      ['error', 'cell-missing', 5, 'Kompetensi'],
    ])
  })

  it('reads a row by its name where its code is that of another dictionary, and says so once', () => {
    const rows = [
      ['Kode Kompetensi', 'Nama Kompetensi', 'Level', 'Indikator'],
      ['M.1', 'Integritas', 1, 'a'],
      ['M.1', 'Integritas', 2, 'b'],
      ['M.2', 'Renang', 1, 'c'],
    ]
    const { value, issues } = safeParseTextsTable(model, rows)
    expect(value).toEqual({ INT: { indicators: { 1: ['a'], 2: ['b'] } } })
    expect(issues.map(({ severity, code, path }) => [severity, code, ...path])).toEqual([
      ['hint', 'column-duplicate', 1, 'Nama Kompetensi'],
      ['warning', 'code-unknown', 2, 'Kode Kompetensi'],
      ['error', 'unknown-competency', 4, 'Kode Kompetensi'],
    ])
  })

  it('gives no level to rows below one that could not be read', () => {
    const rows = [
      ['Kode', 'Level', 'Indikator'],
      ['INT', 1, 'a'],
      ['', 6, 'b'],
      ['', '', 'c'],
    ]
    const { value, issues } = safeParseTextsTable(model, rows, { fillDown: true })
    expect(value.INT?.indicators).toEqual({ 1: ['a'] })
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['level-off-scale', [3, 'Level']],
      ['cell-missing', [4, 'Level']],
    ])
  })

  it('goes into a model without definitions, which keeps its own', () => {
    const value = parseTextsTable(model, 'Kode;Level;Indikator\nINT;1;Jujur.\n')
    expect(getTexts(withTexts(model, value, { language: 'id' }), 'id').INT).toEqual({
      definition: 'Integritas',
      indicators: { 1: ['Jujur.'] },
    })
  })

  it('tells every cell that it cannot use, and keeps the good rows', () => {
    const text =
      'Kode;Level;Deskripsi;Indikator\nINT;7;a;b\nINTG;1;a;b\nINT;x;a;b\nINT;;a;b\nINT;1;satu;b\nINT;1;dua;c\n'
    const { ok, value, issues } = safeParseTextsTable(model, text)
    expect(ok).toBe(false)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['level-off-scale', [2, 'Level']],
      ['unknown-competency', [3, 'Kode']],
      ['cell-invalid', [4, 'Level']],
      ['cell-missing', [5, 'Level']],
      ['cell-conflict', [7, 'Deskripsi']],
    ])
    expect(value).toEqual({ INT: { levelDescriptions: { 1: 'satu' }, indicators: { 1: ['b', 'c'] } } })
  })

  it('takes a code with its name beside it, which must not be that of another', () => {
    const rows = [
      ['Kode Kompetensi', 'Nama Kompetensi', 'Level', 'Indikator'],
      ['INT', 'Integritas', 1, 'a'],
      ['INT', 'Kejujuran', 1, 'b'],
      ['', 'Negosiasi', 1, 'c'],
      ['INT', 'Negosiasi', 1, 'd'],
    ]
    const { value, issues } = safeParseTextsTable(model, rows)
    expect(value).toEqual({ INT: { indicators: { 1: ['a', 'b'] } }, NEG: { indicators: { 1: ['c'] } } })
    expect(issues.map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ['hint', 'column-duplicate', [1, 'Nama Kompetensi']],
      ['error', 'codes-differ', [5, 'Kode Kompetensi']],
    ])
  })

  describe('with a column of languages', () => {
    const rows = [
      ['Bahasa', 'Kode', 'Level', 'Indikator'],
      ['id', 'INT', 1, 'Jujur'],
      ['EN', 'INT', 1, 'Is honest'],
      ['Bahasa Indonesia', 'INT', 1, 'Terbuka'],
      ['English', 'INT', 1, 'Is open'],
    ]

    it('gives the texts of one, and says of which rows it does not', () => {
      for (const [tag, texts] of [
        ['id', ['Jujur', 'Terbuka']],
        ['en', ['Is honest', 'Is open']],
      ] as const) {
        const { ok, value, issues } = safeParseTextsTable(model, rows, { language: { tag } })
        expect(ok).toBe(true)
        expect(value.INT?.indicators).toEqual({ 1: texts })
        expect(issues).toMatchObject([{ code: 'language-differs', severity: 'hint' }])
      }
    })

    it('never mixes two', () => {
      const { ok, value, issues } = safeParseTextsTable(model, rows)
      expect(ok).toBe(false)
      expect(value.INT?.indicators).toEqual({ 1: ['Jujur', 'Terbuka'] })
      expect(issues.map(({ message }) => message)).toEqual([
        'this row is in "en", and the texts are read in "id"; read the table once for each language, with the option "language"',
      ])
    })

    it('takes rows of one language as they are', () => {
      const one = rows.filter((_, i) => i % 2 === 1 || i === 0)
      expect(parseTextsTable(model, one).INT?.indicators).toEqual({ 1: ['Jujur', 'Terbuka'] })
      const { issues } = safeParseTextsTable(model, [rows[0] ?? [], ['Jawa kuno', 'INT', 1, 'a']])
      expect(issues.map(({ code, path }) => [code, path])).toEqual([['cell-invalid', [2, 'Bahasa']]])
    })
  })

  it('takes an indicator of a level once', () => {
    const rows = [
      ['Kode', 'Level', 'Indikator'],
      ['INT', 1, 'Jujur'],
      ['INT', 1, 'Jujur'],
      ['INT', 2, 'Jujur'],
    ]
    const { ok, value, issues } = safeParseTextsTable(model, rows)
    expect(ok).toBe(true)
    expect(value.INT?.indicators).toEqual({ 1: ['Jujur'], 2: ['Jujur'] })
    expect(issues).toMatchObject([{ code: 'row-duplicate', severity: 'warning', path: [3, 'Indikator'] }])
  })

  it('takes no indicator for the foot of the table, however it begins', () => {
    for (const opening of [
      'Mengetahui, memahami, dan',
      'Menyetujui, lalu',
      'Catatan:',
      'Disusun oleh',
      'Sumber:',
    ]) {
      const text = `Kompetensi;Level;Indikator\nIntegritas;1;Patuh\n;;${opening} menjelaskan\n;;Melapor\nNegosiasi;1;Membantu\n`
      const { value, issues } = safeParseTextsTable(model, text, { fillDown: true })
      expect(issues).toEqual([])
      expect(value).toEqual({
        INT: { indicators: { 1: ['Patuh', `${opening} menjelaskan`, 'Melapor'] } },
        NEG: { indicators: { 1: ['Membantu'] } },
      })
    }
    for (const foot of [
      'Mengetahui,;;\nKepala Biro SDM;;\n',
      ';;Mengetahui,\n;;Kepala Biro SDM\n;;\n;;NIP 198001012005011001\n',
      ';;NIP. 198001012005011001\n',
    ]) {
      const signed = `Kompetensi;Level;Indikator\nIntegritas;1;Patuh\n;;\n${foot}`
      const { value, issues } = safeParseTextsTable(model, signed, { fillDown: true })
      expect(value).toEqual({ INT: { indicators: { 1: ['Patuh'] } } })
      expect(issues.every(({ code, severity }) => code === 'row-passed-over' && severity === 'hint')).toBe(
        true,
      )
      expect(issues.length).toBeGreaterThan(0)
    }
  })

  it('takes no text of a level for the foot of the table either', () => {
    for (const text of [
      'Mengetahui, memahami, dan menerapkan',
      'Catatan: lihat aturan',
      'Disusun oleh tim',
    ]) {
      for (const field of ['Indikator', 'Deskripsi']) {
        const levels = safeParseTextsTable(
          model,
          `No;Kode;Level;${field}\n1;INT;1;Satu\n;;2;${text}\n;;3;Tiga\n2;NEG;1;Empat\n`,
          { fillDown: true },
        )
        expect(levels.issues.map(({ details }) => details)).toEqual([{ header: 'No' }])
        const found = Object.values(levels.value).map(
          (wording) => wording?.indicators ?? wording?.levelDescriptions,
        )
        expect(found.map((each) => Object.values(each ?? {}).flat())).toEqual([
          ['Satu', text, 'Tiga'],
          ['Empat'],
        ])
      }
    }
  })

  it('joins a line that was broken to the one before it', () => {
    const read = (cell: string): unknown =>
      parseTextsTable(model, `Kode;Level;Indikator\nINT;1;"${cell}"\n`).INT?.indicators?.[1]
    expect(read('Bertindak sesuai\ndengan perkataan dan\nnorma\nMelapor')).toEqual([
      'Bertindak sesuai dengan perkataan dan norma',
      'Melapor',
    ])
    expect(read('jujur\nterbuka')).toEqual(['jujur', 'terbuka'])
    expect(read('Jujur.\nterbuka')).toEqual(['Jujur.', 'terbuka'])
  })

  describe('with merged cells and two languages', () => {
    const languages = (text: string, tag: string): unknown => {
      const { ok, value, issues } = safeParseTextsTable(model, text, { fillDown: true, language: { tag } })
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(ok).toBe(true)
      return Object.fromEntries(Object.entries(value).map(([code, wording]) => [code, wording?.indicators]))
    }

    it('fills down the language too', () => {
      const text = 'Kode;Level;Bahasa;Indikator\nINT;1;Indonesia;Satu\n;;;Dua\n;;Inggris;One\n;;;Two\n'
      expect(languages(text, 'id')).toEqual({ INT: { 1: ['Satu', 'Dua'] } })
      expect(languages(text, 'en')).toEqual({ INT: { 1: ['One', 'Two'] } })
    })

    it('knows whose a row is from one above it in the other language', () => {
      const text =
        'Kode;Level;Bahasa;Indikator\nINT;1;id;Satu\nINT;1;en;One\nNEG;1;id;Tiga\n;;en;Three\n;2;id;Empat\n;;en;Four\n'
      expect(languages(text, 'en')).toEqual({ INT: { 1: ['One'] }, NEG: { 1: ['Three'], 2: ['Four'] } })
      expect(languages(text, 'id')).toEqual({ INT: { 1: ['Satu'] }, NEG: { 1: ['Tiga'], 2: ['Empat'] } })
    })

    it('asks for the language of each row where nothing is filled down', () => {
      const { issues } = safeParseTextsTable(model, 'Kode;Level;Bahasa;Indikator\nINT;1;id;a\nINT;1;;b\n')
      expect(issues.map(({ code, path }) => [code, path])).toEqual([['cell-missing', [3, 'Bahasa']]])
    })
  })

  it('knows a language by what people write, and tells where nothing is in the one asked for', () => {
    for (const written of [
      'id',
      'ID',
      'IND',
      'in',
      'id-ID',
      'Indonesia',
      'Bhs. Indonesia',
      'Bahasa Indonesia',
    ]) {
      const rows = [
        ['Kode', 'Bahasa', 'Level', 'Deskripsi'],
        ['INT', written, 1, 'Resmi'],
      ]
      for (const tag of ['id', 'id-ID']) {
        expect(parseTextsTable(model, rows, { language: { tag } })).toEqual({
          INT: { levelDescriptions: { 1: 'Resmi' } },
        })
      }
      const { ok, issues } = safeParseTextsTable(model, rows, { language: { tag: 'jv' } })
      expect(ok).toBe(false)
      expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['language-differs', 'error']])
    }
  })

  it('reads the numbers of a list as a whole: repeated, with gaps, in any order', () => {
    const indicators = (...cells: string[]): unknown =>
      safeParseTextsTable(model, [['Kode', 'Level', 'Indikator'], ...cells.map((cell) => ['INT', 1, cell])])
        .value.INT?.indicators?.[1]
    expect(indicators('1.1 Satu', '1.2 Dua', '1.1 Satu', '1.2 Dua')).toEqual(['Satu', 'Dua'])
    expect(indicators('1.1 Satu', '1.3 Tiga')).toEqual(['Satu', 'Tiga'])
    expect(indicators('1.2 Dua', '1.1 Satu')).toEqual(['Dua', 'Satu'])
    expect(indicators('Nol', '1.1 Satu')).toEqual(['Nol', 'Satu'])
    expect(indicators('Menyusun', '1.5 juta peserta dilayani')).toEqual([
      'Menyusun',
      '1.5 juta peserta dilayani',
    ])
  })

  it('takes a row with a definition alone', () => {
    const text = 'Kode;Definisi;Level;Deskripsi\nINT;Konsisten;;\nINT;;1;Mampu\n'
    expect(parseTextsTable(model, text)).toEqual({
      INT: { definition: 'Konsisten', levelDescriptions: { 1: 'Mampu' } },
    })
  })

  it('knows the usual headers, and refuses to leave a column of texts unread', () => {
    const text =
      'Kode;Definisi Kompetensi;Level Kompetensi;Deskripsi Level Kompetensi;Indikator Perilaku Kompetensi\nINT;a;1;b;c\n'
    expect(parseTextsTable(model, text)).toEqual({
      INT: { definition: 'a', levelDescriptions: { 1: 'b' }, indicators: { 1: ['c'] } },
    })
    const long = 'Menyampaikan pendapat dengan jujur kepada rekan kerja.'
    const unread = `Kode;Level;Deskripsi;Kelakuan\nINT;1;Mampu;${long}\nINT;2;Mampu;${long}\n`
    expect(safeParseTextsTable(model, unread).issues).toMatchObject([
      { code: 'column-unknown', severity: 'error', path: [1, 'Kelakuan'] },
    ])
    expect(safeParseTextsTable(model, unread, { columns: { Kelakuan: 'ignored' } }).issues).toEqual([])
  })

  it('says which option fills merged cells', () => {
    const { issues } = safeParseTextsTable(model, 'Kode;Level;Indikator\nINT;1;a\n;;b\n')
    expect(issues.map(({ message }) => message)).toEqual([
      'the cell in "Kode" is blank; the option "fillDown" takes that of the row above, as merged cells have it',
    ])
  })

  it('is none without a level, or without anything to say of it', () => {
    expect(thrownBy(() => parseTextsTable(model, 'Kode;Indikator\nINT;a\n')).code).toBe('column-missing')
    expect(thrownBy(() => parseTextsTable(model, 'Kode;Level\nINT;1\n')).code).toBe('column-missing')
  })
})
