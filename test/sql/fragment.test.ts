import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined, mostParameters, number, quoted, sql, statementOf, text } from '../../src/sql/fragment'
import { isStorable } from '../../src/sql/storable'
import { thrownBy } from '../support/thrown-by'

/** A character that databases keep as it is. */
const storable = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter(isStorable)

describe('fragments of statements', () => {
  it('number their parameters in the order of the text', () => {
    const inner = sql`${text('b')} AND ${number(2)}`
    expect(statementOf(sql`SELECT ${text('a')} WHERE ${inner} OR ${text('c')}`)).toEqual({
      sql: 'SELECT CAST($1 AS text) WHERE CAST($2 AS text) AND CAST($3 AS double precision) OR CAST($4 AS text)',
      parameters: ['a', 'b', 2, 'c'],
    })
  })

  it('join, also when there is nothing to join', () => {
    expect(statementOf(joined([])).sql).toBe('')
    expect(statementOf(joined([quoted('a'), quoted('b')], sql` + `)).sql).toBe('"a" + "b"')
  })

  it('never let a value into the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: storable })), (values) => {
        const statement = statementOf(sql`IN (${joined(values.map(text))})`)
        expect(statement.sql.replaceAll(/CAST\(\$\d+ AS text\)/g, '?')).toBe(
          `IN (${values.map(() => '?').join(', ')})`,
        )
        expect(statement.parameters).toEqual(values)
      }),
    )
  })

  it('quote names, whatever is in them', () => {
    expect(statementOf(quoted('x"; drop table')).sql).toBe('"x""; drop table"')
    expect(statementOf(quoted(['hr', 'people'])).sql).toBe('"hr"."people"')
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 15, unit: 'binary' }), (name) => {
        fc.pre(!name.includes('\0'))
        const written = statementOf(quoted(name)).sql
        // Between the outer quotes, quotes come in pairs, and undoubling them gives the name.
        expect(written.slice(1, -1).replaceAll('""', '').includes('"')).toBe(false)
        expect(written.slice(1, -1).replaceAll('""', '"')).toBe(name)
      }),
    )
  })

  it('refuse names that an engine would cut or end', () => {
    for (const name of ['', 'a\0b', 'n'.repeat(64), 'é'.repeat(32), '✓'.repeat(22)]) {
      expect(thrownBy(() => quoted(name)).code).toBe('table-name-invalid')
    }
    for (const name of ['n'.repeat(63), 'é'.repeat(31), '✓'.repeat(21), '𝔸'.repeat(15)]) quoted(name)
  })

  it('refuse more parameters than an engine takes', () => {
    const many = Array.from({ length: mostParameters }, (_, i) => `${i}`)
    expect(statementOf(joined(many.map(text))).parameters.length).toBe(mostParameters)
    expect(thrownBy(() => statementOf(joined([...many, 'one more'].map(text)))).code).toBe(
      'parameter-invalid',
    )
  })

  it('refuse texts that an engine would refuse or change', () => {
    for (const value of ['a\0b', '\ud800', 'a\udc00b']) {
      expect(thrownBy(() => statementOf(text(value))).code).toBe('text-not-storable')
    }
    expect(statementOf(text('𝔸 é \ufffd')).parameters).toEqual(['𝔸 é \ufffd'])
  })
})
