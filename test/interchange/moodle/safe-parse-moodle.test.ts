import fc from 'fast-check'
import { isCompetencyError } from 'kompetensi'
import { formatMoodle, parseMoodle, safeParseMoodle } from 'kompetensi/moodle'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { isHere, sharedText, skipped } from '../case/official'
import { configuration, file, framework, head, moodleHeaders, options } from '../support/moodle'

/** What reading tells beside the hint that every file gets: which levels count as proficient has no place. */
const told = (text: string): string[] =>
  safeParseMoodle(text)
    .issues.map(({ code, severity, path }) => `${severity} ${code} ${path.join(' ')}`)
    .filter((line) => line !== 'hint field-not-carried 2 Scale configuration')
describe('safeParseMoodle', () => {
  it.skipIf(!isHere)(`reads the smallest valid file ${isHere ? '' : skipped}`, () => {
    const { model, related } = parseMoodle(sharedText('minimal-valid/moodle-framework.csv'))
    expect(model.id).toBe('SKJ-2017')
    expect(model.clusters).toEqual({
      M: { name: { und: 'Kompetensi manajerial' } },
    })
    expect(model.competencies['M.1']).toEqual({
      name: { und: 'Integritas' },
      cluster: 'M',
      scale: 'framework',
      definition: { und: '…' },
    })
    expect(model.scales['framework']).toEqual({ levels: [1, 2, 3, 4, 5], floor: 0 })
    expect(related.rows).toEqual([{ from: 'M.1', relation: 'related', targets: ['M.2'] }])
  })

  /** A framework by columns, under Moodle's own headers; `columns` are their places, in the order they stand in. */
  const arranged = (columns: readonly number[], more = ''): string => {
    const rows = [
      moodleHeaders,
      ['', 'F', 'Frame', '', '1', '"Low,High"', configuration, '', '', '', '', '', '1', ''],
      ['', 'INT', 'Integrity', 'Text', '1', '', '', '', '', '', '', '', '', ''],
    ]
    return rows.map((row, i) => columns.map((at) => row[at]).join() + (i === 0 ? more : '')).join('\n')
  }
  const places = moodleHeaders.map((_, i) => i)

  it('reads columns by their headers where they are those of Moodle, in any order', () => {
    const expected = parseMoodle(arranged(places))
    expect(Object.keys(expected.model.competencies)).toEqual(['INT'])
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (columns) => {
        expect(parseMoodle(arranged(columns))).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('refuses a file without one of the columns of Moodle, or with one twice; what is optional may be left out', () => {
    const without = (left: number): string => arranged(places.filter((at) => at !== left))
    expect(told(without(4))).toEqual(['error column-missing 1'])
    expect(told(without(12))).toEqual(['error column-missing 1'])
    expect(parseMoodle(without(7))).toEqual(parseMoodle(arranged(places)))
    expect(told(arranged(places, ',Id Number'))).toEqual(['error column-duplicate 1 Id Number'])
    expect(told(arranged(places, ',Note'))).toEqual(['hint column-unknown 1 Note'])
  })

  it('tells of a scale that is longer than a row can be, and of nothing else', () => {
    const values = Array.from({ length: 160_000 }, (_, i) => `Level ${i}`).join()
    const text = [head, `,F,Frame,,1,"${values}",${configuration},,,,,,1,`, ',A,Art,,1,,,,,,,,,'].join('\n')
    expect(told(text)).toEqual(['error data-too-large 2'])
    expect(told(`${head}\n,F,Frame,,1,"${values}\n`)).toEqual(['error table-malformed 2'])
  })

  it('reads columns by their place where the header says nothing', () => {
    const { model } = parseMoodle(file(',A,Art,,1,,,,,,,,,'))
    expect(model.competencies).toEqual({ A: { name: { und: 'Art' }, scale: 'framework' } })
    expect(model.scales['framework']?.definitions?.map(({ name }) => name['und'])).toEqual(['Low', 'High'])
  })

  it.each([';', '\t', '|'])('finds what stands between the cells: %j', (by) => {
    const text = file(',A,Art,,1,,,,,,,,,', ',B,"Trade, or craft","a; b; c",1,,,,,,,,,')
    const other = text.replace(/"[^"]*"|,/g, (found) => (found === ',' ? by : found))
    expect(parseMoodle(other)).toEqual(parseMoodle(text))
  })

  it('tells clusters by the taxonomy; what lies below a competency is a dimension', () => {
    const rows = [',A,Area,,1,,,,,,,,,', 'A,B,Skill,,1,,,,,,,,,', 'B,C,Part,,1,,,,,,,,,']
    const named = parseMoodle([head, framework('"domain,competency,skill"'), ...rows].join('\n')).model
    expect(Object.keys(named.clusters)).toEqual(['A'])
    expect(named.competencies).toMatchObject({ B: { cluster: 'A' }, C: { cluster: 'A', dimensionOf: 'B' } })
    const unnamed = parseMoodle([head, framework(), ...rows].join('\n')).model
    expect(Object.keys(unnamed.clusters)).toEqual(['A', 'B'])
    expect(unnamed.clusters['B']?.parent).toBe('A')
  })

  it.each([
    ['a parent that is none', ['X,A,Art,,1,,,,,,,,,'], ['warning parent-unknown 3 Parent ID number']],
    [
      'a circle',
      ['B,A,Art,,1,,,,,,,,,', 'A,B,Bee,,1,,,,,,,,,'],
      ['warning parents-in-circle 3 Parent ID number'],
    ],
    ['no name', [',A,,,1,,,,,,,,,'], ['error key-cell-missing 3 Short name']],
    ['the ID number 0', [',0,Art,,1,,,,,,,,,'], ['error key-cell-missing 3 ID number']],
    ['a long name', [`,A,${'x'.repeat(101)},,1,,,,,,,,,`], ['warning text-too-long 3 Short name']],
    ['an ID number twice', [',A,Art,,1,,,,,,,,,', ',A,Bee,,1,,,,,,,,,'], ['error row-duplicate 4 ID number']],
    [
      'a relation to nothing',
      [',A,Art,,1,,,,,,X,,,'],
      ['warning related-unknown 3 Cross-referenced competency ID numbers'],
    ],
    ['a rule', [',A,Art,,1,,,rule,1,{},,,,'], ['hint field-not-carried 3 Rule type (optional)']],
    ['markup', [',A,Art,<p><b>x</b></p>,1,,,,,,,,,'], ['hint field-not-carried 3 Description']],
    [
      'a scale without configuration',
      [',A,Art,,1,"a,b",,,,,,,,'],
      ['warning schema-deviation 3 Scale configuration'],
    ],
    ['a second framework', [framework()], ['error row-duplicate 3 Is framework']],
    ['an open quote', [',A,"Art,,1,,,,,,,,,'], ['error table-malformed 3']],
  ])('tells of %s', (_name, rows, expected) => {
    expect(told(file(...rows)).slice(0, 1)).toEqual(expected)
  })

  it('tells of configurations that Moodle refuses', () => {
    const with_ = (text: string) =>
      safeParseMoodle(
        [head, `,F,Frame,,1,"a,b","${text.replaceAll('"', '""')}",,,,,,1,`].join('\n'),
      ).issues.map(({ code }) => code)
    expect(with_('[{"scaleid":"1"},{"id":1,"scaledefault":1,"proficient":1}]')).toEqual(['field-not-carried'])
    for (const wrong of [
      '[{"scaleid":"1"},{"id":1,"scaledefault":1,"proficient":0}]',
      '[{"scaleid":"1"},{"id":1,"proficient":1}]',
      '[{"id":1,"scaledefault":1,"proficient":1}]',
      '{}',
      'null',
      '{"a":',
    ]) {
      expect(with_(wrong)).toEqual(['schema-deviation'])
    }
  })

  it('refuses a file without a framework', () => {
    expect(told(`${head}\n,A,Art,,1,,,,,,,,,`)).toEqual(['error framework-missing '])
    expect(thrownBy(() => parseMoodle('')).code).toBe('framework-missing')
  })

  it('ends in a model or in issues, whatever it is given', () => {
    const { value } = formatMoodle(soundModel({ jobs: {} }), options)
    const lines = fc.shuffledSubarray(
      value.split('\r\n').flatMap((line) => [line, line.replace('SQL', '__proto__')]),
    )
    const cuts = fc.tuple(fc.nat(value.length), fc.string({ maxLength: 5 }))
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      lines.map((some) => [head, framework(), ...some].join('\n')),
      cuts.map(([at, put]) => value.slice(0, at) + put + value.slice(at + put.length)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(Object.isFrozen(parseMoodle(text).model)).toBe(true)
        } catch (error) {
          if (!isCompetencyError(error)) throw error
        }
        expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
      }),
      { numRuns: 300 * Number(process.env['KOMPETENSI_FUZZ'] ?? 1) },
    )
    expect(safeParseMoodle(JSON.parse('{}')).ok).toBe(false)
  })
})
