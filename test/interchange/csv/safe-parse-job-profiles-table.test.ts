import { analyzeGap, type CompetencyModel, defineModel, type Issue } from 'kompetensi'
import { formatJobProfilesTable, parseJobProfilesTable, safeParseJobProfilesTable } from 'kompetensi/csv'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'

const model: CompetencyModel<'acme'> = defineModel({
  id: 'acme',
  scales: {
    five: { levels: [1, 2, 3, 4, 5], definitions: [{ value: 3, name: { id: 'Mahir', en: 'Skilled' } }] },
    zero: { levels: [0, 1, 2, 3] },
  },
  competencies: {
    SQL: { scale: 'five', name: 'SQL' },
    NEG: { scale: 'five', name: { id: 'Negosiasi', en: 'Negotiation' } },
    NUM: { scale: 'zero', name: { id: 'Numerik', en: 'Numeracy' } },
    ART: { name: 'Art' },
  },
  grades: { g1: { name: 'Golongan I', rank: 1 } },
  jobs: {},
})

const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])

describe('names of jobs', () => {
  it.each(['long', 'wide'] as const)('are read in any language, of a %s table', (layout) => {
    const [columns, cells] = layout === 'long' ? ['Kompetensi;Level', 'SQL;3'] : ['SQL', '3']
    const text = `Job id;Job name;Job name (jv);${columns}\na;Analis;Juru petung;${cells}\n`
    const { value, issues } = safeParseJobProfilesTable(model, text, { layout, language: id })
    expect(issues).toEqual([])
    expect(value.jobs['a']).toMatchObject({
      name: { id: 'Analis', jv: 'Juru petung' },
      requirements: [{ competency: 'SQL', level: 3 }],
    })
  })

  it('that a later row contradicts are told, in whichever language', () => {
    const text = 'Job id;Job name (jv);Competency;Level\na;Juru petung;SQL;3\na;Juru liya;NEG;3\n'
    expect(told(safeParseJobProfilesTable(model, text).issues)).toEqual([
      ['error', 'cell-conflict', 3, 'Job name (jv)'],
    ])
  })
})

describe('a long table', () => {
  it('is a row a requirement', () => {
    const text = [
      'Jabatan;Golongan;Atasan;Kompetensi;Level;Bobot;Wajib',
      'Analis;golongan i;Kepala;Negosiasi;4;2,5;ya',
      'Analis;;;sql;Mahir;;tidak',
      'Analis;;;NUM;0;;',
      'Kepala;;;SQL;Level 5;;',
    ].join('\r\n')
    const { jobs } = parseJobProfilesTable(model, text)
    expect(jobs).toEqual({
      Analis: {
        model: 'acme',
        id: 'Analis',
        name: { und: 'Analis' },
        grade: 'g1',
        superior: 'Kepala',
        complete: true,
        requirements: [
          { competency: 'NEG', level: 4, weight: 2.5, essential: true },
          { competency: 'SQL', level: 3, essential: false },
          { competency: 'NUM', level: 0 },
        ],
      },
      Kepala: {
        model: 'acme',
        id: 'Kepala',
        name: { und: 'Kepala' },
        complete: true,
        requirements: [{ competency: 'SQL', level: 5 }],
      },
    })
  })

  it.each([
    ['', { competency: 'SQL' }],
    ['-', { competency: 'SQL' }],
    ['NOT IN USE', { competency: 'SQL' }],
    ['tanpa level', { competency: 'SQL' }],
    ['0', undefined],
    ['Not Relevant', undefined],
    ['Tidak  dipersyaratkan', undefined],
    ['n/a', undefined],
  ])('"%s" becomes a requirement without a level, or none; never level 0', (cell, requirement) => {
    const { ok, value } = safeParseJobProfilesTable(
      model,
      `Jabatan;Kompetensi;Level\r\nAnalis;NEG;1\r\nAnalis;SQL;${cell}`,
    )
    expect(ok).toBe(true)
    expect(value.jobs['Analis']?.requirements.slice(1)).toEqual(
      requirement === undefined ? [] : [requirement],
    )
    expect(value.jobs['Analis']?.complete).toBe(true)
  })

  it('tells of a row that says "not required" in so many words', () => {
    const { issues } = safeParseJobProfilesTable(model, 'Jabatan;Kompetensi;Level\r\nAnalis;SQL;0')
    expect(told(issues)).toEqual([['hint', 'row-left-out', 2, 'Level']])
    expect(said(issues[0]).id).toBe('Baris ini tidak dipakai karena "0" berarti tidak dipersyaratkan.')
  })

  it('"?" is not known whether required', () => {
    const { value } = safeParseJobProfilesTable(
      model,
      'Jabatan;Kompetensi;Level\r\nAnalis;NEG;1\r\nAnalis;SQL;?',
    )
    expect(value.jobs['Analis']).toMatchObject({ complete: false, unknown: ['SQL'] })
  })

  it('takes the spellings of the caller', () => {
    const text = 'Jabatan;Kompetensi;Level\r\nAnalis;NEG;nihil\r\nAnalis;SQL;'
    const { value } = safeParseJobProfilesTable(model, text, {
      nothing: { NIHIL: 'level-unspecified', '': 'not-in-profile' },
    })
    expect(value.jobs['Analis']?.requirements).toEqual([{ competency: 'NEG' }])
  })

  it('gives a job with a bad cell back as incomplete, so that it does not look easier', () => {
    const text = [
      'Jabatan;Kompetensi;Level;Bobot;Wajib',
      'Analis;NEG;4;0;',
      'Analis;SQL;9;;',
      'Kepala;SQL;3;;mungkin',
      'Staf;NUM;1;;',
      'Staf;XYZ;1;;',
      'Juru;ART;2;;',
      'Juru;NUM;1,234;;',
    ].join('\n')
    const { ok, value, issues } = safeParseJobProfilesTable(model, text)
    expect(ok).toBe(false)
    expect(told(issues)).toEqual([
      ['error', 'weight-not-positive', 2, 'Bobot'],
      ['error', 'level-off-scale', 3, 'Level'],
      ['error', 'cell-invalid', 4, 'Wajib'],
      ['error', 'unknown-competency', 6, 'Kompetensi'],
      ['error', 'no-scale', 7, 'Level'],
      ['error', 'cell-ambiguous', 8, 'Level'],
    ])
    expect(value.jobs['Analis']).toMatchObject({ complete: false, unknown: ['NEG', 'SQL'], requirements: [] })
    expect(value.jobs['Kepala']).toMatchObject({ complete: false, unknown: ['SQL'] })
    expect(value.jobs['Staf']).toMatchObject({
      complete: false,
      requirements: [{ competency: 'NUM', level: 1 }],
    })
    expect(value.jobs['Staf']).not.toHaveProperty('unknown')
    expect(analyzeGap(value, 'Staf', { NUM: 1 }).profileComplete).toBe(false)
  })

  it('tells of a requirement in two rows: a warning when they agree, an error when they do not', () => {
    const text = 'Jabatan;Kompetensi;Level\nAnalis;SQL;3\nAnalis;SQL;Mahir\nAnalis;SQL;4\n'
    const { value, issues } = safeParseJobProfilesTable(model, text)
    expect(told(issues)).toEqual([
      ['warning', 'row-duplicate', 3, 'Kompetensi'],
      ['error', 'row-duplicate', 4, 'Kompetensi'],
    ])
    expect(value.jobs['Analis']?.requirements).toEqual([{ competency: 'SQL', level: 3 }])
  })

  it('keeps what the model says of a job that a table names by its id, but a superior that it has no row of', () => {
    const name = { id: 'Analis', en: 'Analyst' }
    const bare = { model: 'acme', requirements: [], complete: true } as const
    const a = { ...bare, id: 'a', name, superior: 'b' }
    const b = { ...bare, id: 'b', name: { id: 'Kepala', en: 'Head' } }
    const full: CompetencyModel<'acme'> = { ...model, jobs: { a, b } }
    const alone = safeParseJobProfilesTable(full, 'Jabatan;SQL\na;3\n')
    expect([alone.ok, alone.issues]).toEqual([true, []])
    expect(alone.value.jobs['a']).toMatchObject({ name, complete: true })
    expect(alone.value.jobs['a']).not.toHaveProperty('superior')
    expect(parseJobProfilesTable(full, 'Jabatan;SQL\na;3\nb;4\n').jobs['a']?.superior).toBe('b')
  })

  it('names the option that takes a blank job from the row above, where a row is a requirement', () => {
    const blank = (text: string): Issue[] =>
      safeParseJobProfilesTable(model, text).issues.filter(({ code }) => code === 'cell-missing')
    expect(blank('Jabatan;Kompetensi;Level\na;SQL;3\n;NEG;4\n')[0]?.details).toEqual({
      column: 'Jabatan',
      option: 'fillDown',
    })
    expect(blank('Jabatan;SQL;NEG\na;3;4\n;2;2\n')[0]?.details).toEqual({ column: 'Jabatan' })
  })

  it('fills merged cells down when asked', () => {
    const text = 'Jabatan;Kompetensi;Level\nAnalis;SQL;3\n;NEG;2\n'
    expect(told(safeParseJobProfilesTable(model, text).issues)).toEqual([
      ['error', 'cell-missing', 3, 'Jabatan'],
    ])
    const { jobs } = parseJobProfilesTable(model, text, { fillDown: true })
    expect(jobs['Analis']?.requirements).toHaveLength(2)
  })

  it('adds families and units it does not know with a hint, and refuses grades, which need a rank', () => {
    const text = 'Jabatan;Rumpun;Unit kerja;Golongan;Atasan;Kompetensi\nAnalis;Data;Pusat;g2;Ketua;SQL\n'
    const { value, issues } = safeParseJobProfilesTable(model, text)
    expect(value.families).toEqual({ Data: { name: { und: 'Data' } } })
    expect(value.jobs['Analis']).toMatchObject({ family: 'Data', unit: 'Pusat' })
    expect(value.jobs['Analis']).not.toHaveProperty('grade')
    expect(told(issues)).toEqual([
      ['hint', 'unknown-reference', 2, 'Rumpun'],
      ['error', 'unknown-reference', 2, 'Golongan'],
      ['hint', 'unknown-reference', 2, 'Unit kerja'],
      ['error', 'unknown-reference', 2, 'Atasan'],
    ])
  })

  it('refuses keys that no object should have', () => {
    const { value, issues } = safeParseJobProfilesTable(
      model,
      'Jabatan;Rumpun;Kompetensi\n__proto__;a;SQL\nAnalis;__proto__;SQL\nconstructor;a;toString\nanalis;a;SQL\n',
    )
    expect(Object.keys(value.jobs)).toEqual(['Analis', 'constructor'])
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'reserved-key',
      'unknown-competency',
      'duplicate-key',
      'reserved-key',
    ])
    expect(Object.getPrototypeOf(value.jobs)).toBe(Object.prototype)
  })
})

describe('a wide table', () => {
  const text =
    'Jabatan;SQL;Negosiasi;Numerik;Catatan\r\nAnalis;4;-;0;x\r\nKepala;NOT IN USE;0;;\r\nStaf;?;tiga;1;\r\n'
  const { ok, value, issues } = safeParseJobProfilesTable(model, text)

  it('is a row a job, a column a competency; blank is not in the profile', () => {
    expect(value.jobs['Analis']?.requirements).toEqual([
      { competency: 'SQL', level: 4 },
      { competency: 'NUM', level: 0 },
    ])
    expect(value.jobs['Kepala']?.requirements).toEqual([{ competency: 'SQL' }])
    expect(value.jobs['Staf']).toMatchObject({
      requirements: [{ competency: 'NUM', level: 1 }],
      complete: false,
      unknown: ['SQL', 'NEG'],
    })
  })

  it('tells of bad cells and of columns it does not read', () => {
    expect(ok).toBe(false)
    expect(told(issues)).toEqual([
      ['hint', 'column-unknown', 1, 'Catatan'],
      ['error', 'cell-invalid', 4, 'Negosiasi'],
    ])
  })

  it('keeps what it has no place for when read back into the same model', () => {
    const full = parseJobProfilesTable(
      model,
      'Jabatan;Kompetensi;Level;Bobot;Wajib\r\nAnalis;SQL;4;2;ya\r\nAnalis;NEG;1;;\r\n',
    )
    const wide = formatJobProfilesTable(full, { language: id, layout: 'wide' }).value
    expect(parseJobProfilesTable(full, wide)).toEqual(full)
    const changed = parseJobProfilesTable(full, 'Kode jabatan;SQL;NEG\r\nAnalis;5;\r\n')
    expect(changed.jobs['Analis']?.requirements).toEqual([
      { competency: 'SQL', level: 5, weight: 2, essential: true },
    ])
  })

  it('keeps the claims of a requirement only while its level is the same', () => {
    const claims = [{ basis: 'authored', confidence: 'proposed' }] as const
    const claimed: CompetencyModel<'acme'> = {
      ...model,
      jobs: {
        a: {
          model: 'acme',
          id: 'a',
          name: { id: 'A', en: 'A' },
          complete: true,
          requirements: [
            { competency: 'SQL', level: 3, claims },
            { competency: 'NEG', level: 3, claims },
          ],
        },
      },
    }
    const { jobs } = parseJobProfilesTable(claimed, 'Kode jabatan;SQL;NEG\na;3;4\n')
    expect(jobs['a']?.requirements).toEqual([
      { competency: 'SQL', level: 3, claims },
      { competency: 'NEG', level: 4 },
    ])
  })
})
