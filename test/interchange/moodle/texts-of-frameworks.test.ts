import { parseMoodle, safeParseMoodle } from 'kompetensi/moodle'
import { describe, expect, it } from 'vitest'
import { configuration, file, framework, head, moodleHeaders } from '../support/moodle'

const told = (text: string, options = {}): string[] =>
  safeParseMoodle(text, options)
    .issues.map(({ code, severity, path }) => `${severity} ${code} ${path.join(' ')}`)
    .filter((line) => line !== 'hint field-not-carried 2 Scale configuration')

const entry = (cells: Readonly<Record<number, string>>): string =>
  moodleHeaders.map((_, i) => cells[i] ?? '').join()

describe('a description', () => {
  const read = (text: string, format = '1'): string | undefined =>
    parseMoodle(file(entry({ 1: 'A', 2: 'Art', 3: text, 4: format }))).model.competencies['A']?.definition?.[
      'und'
    ]

  it.each([
    ['a &amp; b &lt;c&gt; &quot;d&quot; e&apos;s f&nbsp;g', 'a & b <c> "d" e\'s f g'],
    ['&#65;&#x42;&#x63;', 'ABc'],
    ['&#0; &#1114112; &copy; &AMP; &x;', '&#0; &#1114112; &copy; &AMP; &x;'],
    ['<p>one</p><div>two</div>three<br/>four', 'one\ntwo\nthree\nfour'],
    ['a < b', 'a < b'],
  ])('of HTML is read as plain text: %j', (text, plain) => {
    expect(read(`"${text.replaceAll('"', '""')}"`)).toBe(plain)
  })

  it('of another format stays as it is', () => {
    expect(read('a &amp; <b>b</b>', '2')).toBe('a &amp; <b>b</b>')
  })

  it('of the framework is told, which has no place in a model', () => {
    const whole = `,F,Frame,About it,1,"Low,High",${configuration},,,,,,1,`
    expect(told([head, whole].join('\n'))).toEqual(['hint field-not-carried 2 Description'])
  })
})

describe('what a framework does not say, or says elsewhere', () => {
  it('has its name from its ID number, and the id given', () => {
    const text = [head, `,F,,,1,"Low,High",${configuration},,,,,,1,`].join('\n')
    expect(parseMoodle(text).model.name).toEqual({ und: 'F' })
    expect(parseMoodle(text, { as: 'acme' }).model.id).toBe('acme')
    expect(told(text)).toEqual(['warning schema-deviation 2 Short name'])
    expect(parseMoodle([head, `,,Frame,,1,"Low,High",${configuration},,,,,,1,`].join('\n')).model.id).toBe(
      'moodle',
    )
  })

  it('leaves a competency without a scale where it has none', () => {
    const text = [head, ',F,Frame,,1,,,,,,,,1,', ',A,Art,,1,,,,,,,,,'].join('\n')
    expect(parseMoodle(text).model.competencies['A']).toEqual({ name: { und: 'Art' } })
    expect(told(text)).toEqual(['warning schema-deviation 2 Scale values'])
  })

  it("has a taxonomy of Moodle's words alone", () => {
    expect(told([head, framework('"domain,trade"')].join('\n'))).toEqual([
      'warning schema-deviation 2 Taxonomy',
    ])
  })

  it('tells of the scale of a cluster, and of relations of one', () => {
    const rows = [
      entry({ 1: 'C', 2: 'Core', 4: '1', 5: '"One,Two"', 6: configuration, 10: 'A' }),
      entry({ 0: 'C', 1: 'A', 2: 'Art', 4: '1', 10: '"C,B"' }),
      entry({ 1: 'B', 2: 'Bee', 4: '1' }),
    ]
    const { model, related } = parseMoodle(file(...rows))
    expect(Object.keys(model.clusters)).toEqual(['C'])
    expect(related.rows).toEqual([{ from: 'A', relation: 'related', targets: ['B'] }])
    expect(told(file(...rows))).toEqual([
      'hint field-not-carried 3 Scale configuration',
      'hint field-not-carried 3 Scale values',
      'hint field-not-carried 3 Cross-referenced competency ID numbers',
      'hint field-not-carried 4 Cross-referenced competency ID numbers',
    ])
  })

  it('shares a scale among those that have the same', () => {
    const own = { 4: '1', 5: '"One,Two"', 6: configuration }
    const { model } = parseMoodle(
      file(entry({ 1: 'A', 2: 'Art', ...own }), entry({ 1: 'B', 2: 'Bee', ...own })),
    )
    expect(Object.keys(model.scales)).toEqual(['framework', 'scale-2'])
    expect(model.competencies['B']?.scale).toBe('scale-2')
  })

  it('is not read where a scale has more levels than are read, or a text more characters', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => `L${i}`).join()
    const text = [head, `,F,Frame,,1,"${many}",${configuration},,,,,,1,`].join('\n')
    expect(told(text)).toEqual(['error data-too-large 2 Scale values'])
    expect(told(text, { limits: { characters: 100 } })).toEqual(['error data-too-large '])
  })

  it("passes over a column without a header beside Moodle's own", () => {
    const rows = [`${moodleHeaders.join()},`, `${framework()},`, `${entry({ 1: 'A', 2: 'Art', 4: '1' })},x`]
    expect(Object.keys(parseMoodle(rows.join('\n')).model.competencies)).toEqual(['A'])
  })

  it('is not read where the text is another file', () => {
    expect(told('<!DOCTYPE html><html></html>')).toEqual(['error table-malformed '])
  })
})
