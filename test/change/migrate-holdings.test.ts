import { defineModel, type Holdings } from 'kompetensi'
import { diffModels, migrateHoldings } from 'kompetensi/change'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { after, before } from '../support/change-models'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const diff = diffModels(before, after)
const back = diffModels(after, before)

describe('migrateHoldings', () => {
  it('keeps what did not change, and fills nothing in that the model does not say', () => {
    const holdings = { INT: 3, IT: 2, SELL: 4, SERVE: 2, OLD: 1, FAX: 5, LEAD: 2, TYPE: 3 }
    expect(migrateHoldings(holdings, diff)).toEqual({
      kind: 'migration',
      before: { model: 'acme', version: '2025' },
      after: { model: 'acme', version: '2026' },
      holdings: { INT: 3 },
      kept: [{ competency: 'INT', held: 3 }],
      moved: [],
      converted: [],
      unplaced: [
        {
          competency: 'IT',
          held: 2,
          withheld: [
            { competency: 'DATA', obstacle: 'split-not-asked' },
            { competency: 'CODE', obstacle: 'split-not-asked' },
          ],
        },
        {
          competency: 'SELL',
          held: 4,
          withheld: [{ competency: 'CUST', obstacle: 'combination-not-named' }],
        },
        {
          competency: 'SERVE',
          held: 2,
          withheld: [{ competency: 'CUST', obstacle: 'combination-not-named' }],
        },
        { competency: 'OLD', held: 1, withheld: [{ competency: 'NEGO', obstacle: 'guess-not-accepted' }] },
        { competency: 'FAX', held: 5, withheld: [{ obstacle: 'removed' }] },
        { competency: 'LEAD', held: 2, withheld: [{ competency: 'LEAD', obstacle: 'scale-changed' }] },
        { competency: 'TYPE', held: 3, withheld: [{ obstacle: 'retired' }] },
      ],
      combined: [],
      reversible: false,
      journey: [
        {
          before: { model: 'acme', version: '2025' },
          after: { model: 'acme', version: '2026' },
          lost: ['IT', 'SELL', 'SERVE', 'OLD', 'FAX', 'LEAD', 'TYPE'],
        },
      ],
      options: {},
    })
  })

  it('goes by the word of the caller, and says what each step cost', () => {
    const options = {
      acceptGuesses: true,
      splits: 'copy',
      combine: 'mean',
      scaling: 'linear',
      rounding: 'down',
    } as const
    const migration = migrateHoldings({ IT: 2, SELL: 4, SERVE: 3, OLD: 1, LEAD: 2 }, diff, options)
    expect(migration.holdings).toEqual({ DATA: 2, CODE: 2, CUST: 3, NEGO: 1, LEAD: 2 })
    expect(migration.moved.map(({ competency }) => competency)).toEqual(['OLD'])
    expect(migration.converted).toEqual([
      {
        competency: 'IT',
        held: 2,
        to: [
          { competency: 'DATA', exact: 2, level: 2, loss: ['split'] },
          { competency: 'CODE', exact: 2, level: 2, loss: ['split'] },
        ],
        withheld: [],
      },
      {
        competency: 'SELL',
        held: 4,
        to: [{ competency: 'CUST', exact: 4, level: 3, loss: ['merged', 'rounded'] }],
        withheld: [],
      },
      {
        competency: 'SERVE',
        held: 3,
        to: [{ competency: 'CUST', exact: 3, level: 3, loss: ['merged', 'rounded'] }],
        withheld: [],
      },
      {
        competency: 'LEAD',
        held: 2,
        to: [{ competency: 'LEAD', exact: 2.5, level: 2, loss: ['rounded'] }],
        withheld: [],
      },
    ])
    expect(migration.combined).toEqual([
      { competency: 'CUST', level: 3, exact: 3.5, from: ['SELL', 'SERVE'], notAssessed: [] },
    ])
    expect(migration.options).toEqual(options)
  })

  it('names the parts of a merger that were not assessed', () => {
    expect(migrateHoldings({ SELL: 4 }, diff, { combine: 'lowest' })).toMatchObject({
      holdings: { CUST: 4 },
      combined: [{ competency: 'CUST', from: ['SELL'], notAssessed: ['SERVE'] }],
      reversible: false,
    })
  })

  it.each([
    ['highest', 4],
    ['lowest', 2],
    ['mean', 3],
  ] as const)('combines by the %s', (combine, level) => {
    expect(migrateHoldings({ SERVE: 2, SELL: 4 }, diff, { combine }).holdings).toEqual({ CUST: level })
  })

  it('goes by a table for what is named, and for any scale that changed', () => {
    const levels = [
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 4 },
    ]
    const migration = migrateHoldings({ INT: 3, LEAD: 3 }, diff, { tables: [{ levels }] })
    expect(migration.holdings).toEqual({ INT: 3, LEAD: 4 })
    expect(migration.reversible).toBe(true)
    expect(
      migrateHoldings({ INT: 3 }, diff, { tables: [{ from: 'INT', levels: [{ from: 3, to: 1 }] }] }).holdings,
    ).toEqual({ INT: 1 })
    const issue = thrownBy(() =>
      migrateHoldings({ LEAD: 3 }, diff, { tables: [{ levels: [{ from: 1, to: 9 }] }] }),
    ).issues[0]
    expect(issue?.path).toEqual(['tables', 0, 'levels', 0, 'to'])
  })

  describe('when levels shift', () => {
    const model = (version: string, names: readonly string[], first: number) =>
      defineModel({
        id: 'm',
        version,
        scales: {
          s: {
            levels: names.map((_, i) => first + i),
            definitions: names.map((name, i) => ({ value: first + i, name })),
          },
        },
        competencies: { A: { name: 'A', scale: 's' } },
        jobs: {},
      })
    const accepted = { acceptGuesses: true }

    it('finds them again by name, when the caller accepts the guess', () => {
      const shift = diffModels(model('1', ['a', 'b', 'c'], 1), model('2', ['z', 'a', 'b', 'c'], 1))
      expect(migrateHoldings({ A: 2 }, shift).unplaced[0]?.withheld[0]?.obstacle).toBe('guess-not-accepted')
      expect(migrateHoldings({ A: 2 }, shift, accepted).converted).toEqual([
        { competency: 'A', held: 2, to: [{ competency: 'A', exact: 3, level: 3, loss: [] }], withheld: [] },
      ])
      expect(migrateHoldings({ A: 2.5 }, shift, accepted).holdings).toEqual({ A: 3.5 })
      expect(migrateHoldings({ A: 0 }, shift, accepted).kept).toEqual([{ competency: 'A', held: 0 }])
      expect(migrateHoldings({ A: 2 }, shift, { scaling: 'linear' }).holdings).toEqual({ A: 2.5 })
    })

    it('keeps numbers where levels were added at the end and the names say so', () => {
      const grown = diffModels(model('1', ['a', 'b'], 1), model('2', ['a', 'b', 'c'], 1))
      expect(migrateHoldings({ A: 2 }, grown).kept).toEqual([{ competency: 'A', held: 2 }])
    })

    it('has no place for a level that was removed, nor for what lies between it and its neighbours', () => {
      const cut = diffModels(model('1', ['a', 'b', 'c', 'd'], 1), model('2', ['a', 'c', 'd'], 1))
      const to = (level: number) => {
        const { holdings, unplaced } = migrateHoldings({ A: level }, cut, accepted)
        return holdings.A ?? unplaced[0]?.withheld[0]?.obstacle
      }
      expect([1, 1.5, 2, 2.5, 3, 3.5, 4].map(to)).toEqual([
        1,
        'level-removed',
        'level-removed',
        'level-removed',
        2,
        2.5,
        3,
      ])
    })
  })

  describe('on the way back', () => {
    it('gives the levels again where nothing was lost', () => {
      const there = migrateHoldings({ INT: 3, OLD: 2.5 }, diff, { acceptGuesses: true })
      expect(there.reversible).toBe(true)
      const again = migrateHoldings(there, back, { acceptGuesses: true })
      expect(again.holdings).toEqual({ INT: 3, OLD: 2.5 })
      expect(again.journey).toHaveLength(2)
      expect(migrateHoldings(again, diff, { acceptGuesses: true }).holdings).toEqual(there.holdings)
    })

    it('is refused where something was lost, with every competency that lost it', () => {
      const there = migrateHoldings({ INT: 3, SELL: 4, FAX: 1 }, diff, { combine: 'highest' })
      const error = thrownBy(() => migrateHoldings(there, back))
      expect(error.issues.map(({ code, details }) => [code, details])).toEqual([
        ['way-back-lossy', { competency: 'SELL', model: 'acme', version: '2025' }],
        ['way-back-lossy', { competency: 'FAX', model: 'acme', version: '2025' }],
      ])
      expect(thrownBy(() => migrateHoldings(JSON.parse(JSON.stringify(there)), back)).code).toBe(
        'way-back-lossy',
      )
    })

    it('is refused over several steps too, but not for a loss that lies before', () => {
      const third = { ...after, version: '2027' }
      const onward = diffModels(after, third)
      const there = migrateHoldings({ INT: 3, FAX: 1 }, diff)
      const further = migrateHoldings(there, onward)
      expect(thrownBy(() => migrateHoldings(further, diffModels(third, before))).code).toBe('way-back-lossy')
      expect(migrateHoldings(further, diffModels(third, after)).holdings).toEqual({ INT: 3 })
    })

    it('refuses holdings that ended somewhere else', () => {
      const there = migrateHoldings({ INT: 3 }, diff)
      const error = thrownBy(() => migrateHoldings(there, diff))
      expect(error).toMatchObject({
        code: 'model-mismatch',
        details: { expected: 'acme 2025', found: 'acme 2026' },
      })
    })
  })

  it('needs a rule only where a retired code is still rated beside its successor', () => {
    const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
    const one = defineModel({
      id: 'm',
      scales,
      competencies: {
        A: { name: 'A', scale: 'five', retired: { successors: ['B'] } },
        B: { name: 'B', scale: 'five' },
      },
      jobs: {},
    })
    const two = defineModel({ id: 'm', scales, competencies: { B: { name: 'B', scale: 'five' } }, jobs: {} })
    const drop = diffModels(one, two)
    expect(migrateHoldings({ A: 2, B: 3 }, diffModels(one, one)).kept).toHaveLength(2)
    expect(migrateHoldings({ B: 3 }, drop).kept).toEqual([{ competency: 'B', held: 3 }])
    expect(migrateHoldings({ A: 2 }, drop)).toMatchObject({ holdings: { B: 2 }, reversible: true })
    expect(migrateHoldings({ A: 2, B: 3 }, drop).unplaced).toHaveLength(2)
    expect(migrateHoldings({ A: 2, B: 3 }, drop, { combine: 'highest' }).holdings).toEqual({ B: 3 })
  })

  it('refuses codes and levels that the earlier model does not have, and options that are none', () => {
    const { issues } = thrownBy(() =>
      migrateHoldings(untyped({ INTT: 1, FAX: 9, IT: '3', OLD: undefined }), diff),
    )
    expect(issues.map(({ code }) => code)).toEqual([
      'unknown-competency',
      'level-off-scale',
      'level-not-a-number',
    ])
    expect(issues[0]?.details).toEqual({ competency: 'INTT', model: 'acme', suggestion: 'INT' })
    for (const wrong of [{ combine: 'median' }, { rounding: 'up' }, { scaling: 'log' }, { splits: 'all' }]) {
      expect(thrownBy(() => migrateHoldings({ INT: 1 }, diff, untyped(wrong))).code).toBe('parameter-invalid')
    }
    expect(migrateHoldings({ OLD: undefined }, diff)).toMatchObject({
      holdings: {},
      unplaced: [],
      reversible: true,
    })
  })

  it.each([null, [3], new Map([['INT', 3]])])('refuses what is no record: %s', (holdings) => {
    expect(thrownBy(() => migrateHoldings(untyped(holdings), diff)).code).toBe('holdings-not-a-record')
  })

  it("does not compile with another model's holdings, nor with a code or target the models lack", () => {
    const others: Holdings<'other', 'INT'> = { INT: 3 }
    // @ts-expect-error holdings of another model
    const one = () => migrateHoldings(others, diff)
    // @ts-expect-error no such code in the earlier model
    const two = () => migrateHoldings({ INTT: 3 }, diff)
    // @ts-expect-error no such code in the later model
    const three = () => diffModels(before, after, { successors: { FAX: ['NOWHERE'] } })
    // @ts-expect-error the migration ended in another model
    const four = () => migrateHoldings(migrateHoldings({ INT: 3 }, diff), diffModels(lembagaXy, lembagaXy))
    expect([one, two, three, four]).toHaveLength(4)
  })
})
