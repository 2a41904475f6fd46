import { attainment, rankCandidates, resolveHoldingsByPerson, summarizeTeam } from 'kompetensi'
import { encodePeople } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { tabulatePeople } from 'kompetensi/sql'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const job = 'staf-administrasi'

/** The functions that take people, each with its list. */
const lists: readonly (readonly [string, (people: never[]) => unknown])[] = [
  [
    'rankCandidates',
    (people) => rankCandidates(lembagaXy, job, people, { method: attainment(), belowEssential: 'flag' }),
  ],
  ['summarizeTeam', (people) => summarizeTeam(lembagaXy, people)],
  ['tabulatePeople', (people) => tabulatePeople(lembagaXy, people)],
  ['encodePeople', (people) => encodePeople(lembagaXy, people)],
]

describe('people in memory', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['a\u200B', 'key-malformed'],
    ['a\u0001', 'key-malformed'],
    ['a\uD800', 'key-malformed'],
    ['a ', 'key-malformed'],
    ['__proto__', 'reserved-key'],
    [' ', 'blank-id'],
  ]
  for (const [name, call] of lists) {
    it.each(odd)(`${name}: an id that nobody can be told apart by: %j`, (id, code) => {
      const people = untyped([
        { id: 'a', holdings: {}, job },
        { id, holdings: {}, job },
      ]) as never[]
      const { issues } = thrownBy(() => call(people))
      expect(issues.map((issue) => [issue.code, issue.path.slice(-2)])).toEqual([[code, [1, 'id']]])
    })
  }

  it('are rated by the same rule', () => {
    const rating = { competency: 'INT', level: 3, assessedOn: '2026-01-01', raterKind: 'assessor' } as const
    const asOf = '2026-11-22'
    for (const [id] of odd) {
      const ratings = [{ ...rating, person: id }]
      expect(
        thrownBy(() => resolveHoldingsByPerson(lembagaXy, ratings, { asOf, combine: 'mean' })).code,
      ).toBe('parameter-invalid')
    }
  })

  it('have no field that is nearly one that is read; a column of their own is theirs', () => {
    const person = { id: 'a', holdings: {}, job } as const
    const given = untyped([{ ...person, units: 'x' }])
    const { issues, message } = thrownBy(() => summarizeTeam(lembagaXy, given as never[]))
    expect(issues.map(({ path }) => path)).toEqual([['people', 0, 'units']])
    expect(message).toContain('did you mean "unit"?')
    const own = untyped([{ ...person, nama: 'Contoh', email: 'x' }]) as never[]
    expect(() => summarizeTeam(lembagaXy, own)).not.toThrow()
  })

  it('have ratings of which the same is true', () => {
    const rating = {
      person: 'a',
      competency: 'INT',
      level: 3,
      assessedOn: '2020-01-01',
      raterKind: 'assessor',
    }
    const options = { asOf: '2026-11-22', combine: 'mean' } as const
    const { message } = thrownBy(() =>
      resolveHoldingsByPerson(
        lembagaXy,
        untyped([{ ...rating, validuntil: '2021-01-01' }]) as never[],
        options,
      ),
    )
    expect(message).toContain('did you mean "validUntil"?')
    const own = untyped([{ ...rating, nip: '1', createdAt: '' }]) as never[]
    expect(() => resolveHoldingsByPerson(lembagaXy, own, options)).not.toThrow()
  })
})
