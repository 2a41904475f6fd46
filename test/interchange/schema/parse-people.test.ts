import { parsePeople, safeParsePeople } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { model, person } from '../support/entries'

describe('parsePeople', () => {
  it('reads people with what they hold', () => {
    expect(parsePeople(model, '[{ "id": "p1", "holdings": { "SQL": 3 }, "job": "clerk" }]')).toEqual([
      { id: 'p1', holdings: { SQL: 3 }, job: 'clerk' },
    ])
    expect(parsePeople(model, [])).toEqual([])
  })

  it('throws with the issues that safeParsePeople gives', () => {
    const data = [{ ...person, job: 'clrk' }]
    const error = thrownBy(() => parsePeople(model, data))
    expect(error.issues).toEqual(safeParsePeople(model, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([['unknown-job', 0, 'job']])
  })

  it('gives the people of whom there is only a warning', () => {
    const someone = { ...person, unit: 'ofice' }
    expect(parsePeople(model, [someone])).toEqual([someone])
  })
})
