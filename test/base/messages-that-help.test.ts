import { resolveHoldings } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { formatMoodle } from 'kompetensi/moodle'
import { safeParseRatingsRows } from 'kompetensi/rows'
import { generateJsonSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

const any = (value: unknown): never => value as never
const message = (call: () => unknown): string => thrownBy(call).message.replace('parameter-invalid: ', '')

describe('a message about an argument', () => {
  it('quotes a choice that reads as a number', () => {
    expect(message(() => generateJsonSchema('holdings', { draft: any(7) }))).toBe(
      '"draft" of generateJsonSchema is 7; it must be one of 2020-12, 7, like \'7\'',
    )
  })

  it('suggests the nearest choice', () => {
    expect(message(() => generateJsonSchema('holdigns' as never))).toContain('(did you mean "holdings"?)')
  })

  it('names the option that goes with other kinds of data alone', () => {
    expect(message(() => generateJsonSchema('ratings', any({ model: lembagaXy })))).toMatch(
      /^"model" of generateJsonSchema .*holdings, people$/,
    )
  })

  it.each([Math.max, () => 1])('does not ask to call what makes no choice: %s', (combine) => {
    const said = message(() => resolveHoldings(lembagaXy, [], any({ asOf: '2026-01-01', combine })))
    expect(said).toMatch(/^"combine" of resolveHoldings is function/)
    expect(said).not.toContain('did you mean')
  })

  it('names the function that was called, and the other way to say it', () => {
    const columns = { person: 'p', competency: 'c', level: 'l', assessedOn: 'd' }
    expect(message(() => safeParseRatingsRows(lembagaXy, [], any(columns)))).toBe(
      '"raterKind" of safeParseRatingsRows is undefined; it must be of kind name, or given: { raterKind }',
    )
  })

  it('says what else is accepted', () => {
    expect(message(() => formatMoodle(lembagaXy, any({ language: id })))).toBe(
      '"proficientFrom" of formatMoodle is undefined; it must be one of highest, or { kemahiran: 3 }',
    )
  })
})
