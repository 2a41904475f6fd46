import fc from 'fast-check'
import { findJob } from 'kompetensi'
import { type ParseModelOptions, safeParseModel } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { amend, type Loose, loose } from '../support/loose-model'

/** Where something is wrong and what. */
function found(data: unknown, options: ParseModelOptions = {}): string[] {
  return safeParseModel(data, options).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}
describe('safeParseModel', () => {
  it('says each issue with code, severity, path and a message', () => {
    const data = loose()
    amend(data, 'competencies', 'NEG', { name: undefined })
    expect(safeParseModel(data, { as: 'acme' })).toEqual({
      ok: false,
      issues: [
        {
          code: 'missing-field',
          severity: 'error',
          path: ['competencies', 'NEG', 'name'],
          details: { field: 'name' },
          message: 'the field "name" is missing',
        },
      ],
    })
  })

  it('takes texts in one language or more, whichever they are', () => {
    const names = [
      { jv: 'Toko' },
      { id: 'Toko', en: 'Shop', jv: 'Toko' },
      { 'zh-Hant-TW': '店' },
      { 'x-acme': 'a' },
    ]
    for (const name of names) {
      const result = safeParseModel(soundModel({ name }))
      expect(result.ok && result.value.name).toEqual(name)
    }
  })

  it('refuses a text in no language, and a tag that is none', () => {
    expect(found(soundModel({ name: {} }))).toEqual(['name: text-missing'])
    const odd = { id: 'Acme', en: 'Acme', indonesia: 'Acme' }
    expect(found(soundModel({ name: odd }))).toEqual(['name.indonesia: unknown-field'])
    const dropped = safeParseModel(soundModel({ name: odd }), { unknownFields: 'drop' })
    expect(dropped.ok && dropped.value.name).toEqual({ id: 'Acme', en: 'Acme' })
    expect(found(soundModel({ name: { id: 1 } as never }))).toEqual(['name.id: wrong-type'])
    expect(found(soundModel({ name: 'Acme' as never }))).toEqual(['name: wrong-type'])
  })

  it('gives warnings and hints beside the model', () => {
    const result = safeParseModel(soundModel({ name: { id: '', en: 'Acme' } }))
    expect(result.ok).toBe(true)
    expect(result.issues).toMatchObject([
      {
        code: 'text-missing',
        severity: 'warning',
        path: ['name', 'id'],
        details: { problem: 'blank', languages: ['id'] },
      },
    ])
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': wrong-type']],
    ['null', null, [': wrong-type']],
    ['a list', [], [': wrong-type']],
    ['a number', 3, [': wrong-type']],
    ['a date', new Date(0), [': wrong-type']],
    ['a map', new Map(), [': wrong-type']],
    ['a function', () => 1, [': wrong-type']],
    ['a big integer', 1n, [': wrong-type']],
    ['text that is JSON of a number', '3', [': wrong-type']],
    ['text that is no JSON', '{ "id": acme }', [': not-json']],
    ['no text', '', [': not-json']],
  ])('refuses %s', (_, data, expected) => {
    expect(found(data)).toEqual(expected)
  })

  it.each<[string, (data: Loose) => void, string[]]>([
    [
      'another id',
      (data) => Object.assign(data, { id: 'other' }),
      ['id: model-mismatch', 'jobs.clerk.model: model-mismatch', 'jobs.chief.model: model-mismatch'],
    ],
    ['a blank id', (data) => Object.assign(data, { id: ' ' }), ['id: blank-id']],
    ['no version', (data) => Object.assign(data, { version: undefined }), ['version: missing-field']],
    ['a section that is null', (data) => Object.assign(data, { tracks: null }), ['tracks: wrong-type']],
    ['a list in place of a record', (data) => Object.assign(data, { jobs: [] }), ['jobs: wrong-type']],
    [
      'a level in a text',
      (data) => amend(data, 'scales', 'five', { levels: [1, '2'] }),
      ['scales.five.levels.1: wrong-type'],
    ],
    [
      'a level that is not finite',
      (data) => amend(data, 'scales', 'five', { floor: Number.NaN }),
      ['scales.five.floor: wrong-type'],
    ],
    [
      'levels that do not rise',
      (data) => amend(data, 'scales', 'five', { levels: [1, 2, 4, 3, 5] }),
      ['scales.five.levels.3: scale-invalid'],
    ],
    [
      'a word nobody knows',
      (data) => amend(data, 'clusters', 'core', { nature: 'sotf' }),
      ['clusters.core.nature: not-one-of'],
    ],
    [
      'a number for a word',
      (data) => amend(data, 'clusters', 'core', { nature: 1 }),
      ['clusters.core.nature: wrong-type'],
    ],
    [
      'a date that does not exist',
      (data) => amend(data, 'jobs', 'clerk', { validFrom: '2026-02-29' }),
      ['jobs.clerk.validFrom: date-invalid'],
    ],
    [
      'a field that is null',
      (data) => amend(data, 'jobs', 'clerk', { unit: null }),
      ['jobs.clerk.unit: wrong-type'],
    ],
    [
      'a superior that is not there',
      (data) => amend(data, 'jobs', 'clerk', { superior: 'cheif' }),
      ['jobs.clerk.superior: unknown-reference'],
    ],
    [
      'too many levels',
      (data) => amend(data, 'scales', 'five', { levels: Array.from({ length: 1001 }, (_, i) => i) }),
      ['scales.five.levels: data-too-large'],
    ],
  ])('refuses %s', (_, spoil, expected) => {
    const data = loose()
    spoil(data)
    expect(found(data, { as: 'acme' }).filter((line) => !line.includes('requirement-at-floor'))).toEqual(
      expected,
    )
  })

  it('takes any id when none is asked for', () => {
    expect(safeParseModel(soundModel()).ok).toBe(true)
  })

  it('takes a field that is undefined for one that is absent, as JSON does', () => {
    const clerk = { ...soundModel().jobs['clerk'], unit: undefined }
    const result = safeParseModel({ ...soundModel(), jobs: { ...soundModel().jobs, clerk } })
    expect(result.ok && Object.keys(result.value.jobs).map((id) => findJob(result.value, id)?.unit)).toEqual([
      undefined,
      undefined,
    ])
    expect(result.ok && 'unit' in (findJob(result.value, 'clerk') ?? {})).toBe(false)
  })

  describe('unknown fields', () => {
    const misspelt = (): unknown => {
      const data = loose()
      amend(data, 'jobs', 'clerk', {
        requirements: [{ competency: 'SQL', level: 1, esential: true }],
        nip: '1987',
      })
      return data
    }

    it('are errors with a suggestion', () => {
      const { ok, issues } = safeParseModel(misspelt())
      expect(ok).toBe(false)
      expect(issues).toMatchObject([
        {
          code: 'unknown-field',
          path: ['jobs', 'clerk', 'requirements', 0, 'esential'],
          details: { field: 'esential', suggestion: 'essential' },
        },
        { code: 'unknown-field', path: ['jobs', 'clerk', 'nip'], details: { field: 'nip' } },
      ])
    })

    it('are left out and told where the caller says so', () => {
      const result = safeParseModel(misspelt(), { unknownFields: 'drop' })
      expect(result.ok).toBe(true)
      expect(
        result.issues.filter(({ code }) => code === 'unknown-field').map(({ severity }) => severity),
      ).toEqual(['warning', 'warning'])
      expect(JSON.stringify(result)).not.toContain('1987')
    })
  })

  describe('tells what is wrong elsewhere when a shape is broken', () => {
    it('in an entry', () => {
      const data = loose()
      amend(data, 'competencies', undefined, { SQL: { name: 'SQL', scale: 'five' } })
      amend(data, 'units', 'office', { parent: 'nowhere' })
      // Of SQL, whose entry is broken, nobody says that it is unknown.
      expect(found(data)).toEqual([
        'competencies.SQL.name: wrong-type',
        'units.office.parent: unknown-reference',
      ])
    })

    it('in a scale', () => {
      const data = loose()
      amend(data, 'scales', undefined, { five: 5 })
      amend(data, 'jobs', 'clerk', { grade: 'lo' })
      expect(found(data)).toEqual(['scales.five: wrong-type', 'jobs.clerk.grade: unknown-reference'])
    })

    it('at the top', () => {
      const data = loose()
      for (const field of ['id', 'name', 'clusters', 'validFrom']) Object.assign(data, { [field]: 1 })
      amend(data, 'jobs', 'clerk', { grade: 'lo' })
      expect(found(data)).toEqual([
        'id: wrong-type',
        'name: wrong-type',
        'validFrom: wrong-type',
        'clusters: wrong-type',
        'jobs.clerk.grade: unknown-reference',
      ])
    })
  })

  describe('JSON text', () => {
    it.each<[string, string, { line: number; column: number }]>([
      ['a comma too many', '{\n  "id": "acme",\n}', { line: 3, column: 1 }],
      ['a comma too few', '{"a": 1 "b": 2}', { line: 1, column: 9 }],
      ['single quotes', "{'a': 1}", { line: 1, column: 2 }],
      ['a text not closed', '{"a": "b', { line: 1, column: 9 }],
      ['a line break in a text', '{"a": "b\n"}', { line: 1, column: 9 }],
      ['an escape that is none', '{"a": "\\x"}', { line: 1, column: 9 }],
      ['a half escape', '["\\u12"]', { line: 1, column: 4 }],
      ['a number with a leading 0', '[\n01]', { line: 2, column: 1 }],
      ['a decimal comma', '[2,5.]', { line: 1, column: 4 }],
      ['NaN', '[NaN]', { line: 1, column: 2 }],
      ['a bracket of the other kind', '[1}', { line: 1, column: 3 }],
      ['a bracket too many', '{}}', { line: 1, column: 3 }],
      ['an end too early', '{"a": [1', { line: 1, column: 9 }],
      ['a key without a value', '{"a"}', { line: 1, column: 5 }],
      ['two values', '{} {}', { line: 1, column: 4 }],
      ['a list that begins with a comma', '[,1]', { line: 1, column: 2 }],
    ])('is refused with its place: %s', (_, text, details) => {
      expect(() => JSON.parse(text)).toThrow(SyntaxError)
      expect(safeParseModel(text).issues).toMatchObject([{ code: 'not-json', details }])
    })

    it('is taken exactly when JSON.parse takes it', () => {
      const pieces = fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '1',
        '-',
        '.5',
        'e3',
        'true',
        'null',
        ' ',
        '\n',
        '\\',
        '\\u00e9',
        '0',
      )
      const text = fc.oneof(
        fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
        fc.json(),
        fc.string(),
      )
      fc.assert(
        fc.property(text, (json) => {
          let sound = true
          try {
            JSON.parse(json)
          } catch {
            sound = false
          }
          const codes = safeParseModel(json).issues.map(({ code }) => code)
          expect(codes.includes('not-json')).toBe(!sound)
        }),
        { numRuns: 2000 },
      )
    })

    it('may begin with a byte order mark', () => {
      expect(safeParseModel(`\uFEFF${JSON.stringify(soundModel())}`).ok).toBe(true)
    })

    it('is refused with a key that stands twice, of which JSON.parse would keep the last', () => {
      const text = JSON.stringify(soundModel()).replace('"NEG":', '"SQL":')
      expect(safeParseModel(text).issues).toMatchObject([
        { code: 'duplicate-id', path: ['competencies', 'SQL'], details: { id: 'SQL', kind: 'competencies' } },
      ])
      expect(found('{"\\u0061": 1, "a": 2}')).toEqual(['a: duplicate-id'])
    })
  })
})
