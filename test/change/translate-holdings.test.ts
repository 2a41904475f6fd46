import { type Crosswalk, defineModel } from 'kompetensi'
import { invertCrosswalk, translateHoldings } from 'kompetensi/change'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const from = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    INT: { name: 'Initiative', scale: 'five' },
    TEAM: { name: 'Teamwork', scale: 'five' },
    SQL: { name: 'SQL', scale: 'five' },
    R: { name: 'R', scale: 'five' },
    LEAD: { name: 'Leadership', scale: 'five' },
    ART: { name: 'Art', scale: 'five' },
    FAX: { name: 'Fax', scale: 'five' },
    TELEX: { name: 'Telex', scale: 'five' },
  },
  jobs: {},
})
const to = defineModel({
  id: 'group',
  version: '7',
  scales: { three: { levels: [1, 2, 3] }, five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    INT: { name: 'Integrity', scale: 'five' },
    DRIVE: { name: 'Drive', scale: 'five' },
    COOP: { name: 'Cooperation', scale: 'three' },
    DATA: { name: 'Data', scale: 'five' },
    COACH: { name: 'Coaching', scale: 'five' },
    STEER: { name: 'Steering', scale: 'five' },
    STYLE: { name: 'Style' },
  },
  jobs: {},
})
const crosswalk: Crosswalk<'acme', keyof typeof from.competencies, 'group', keyof typeof to.competencies> = {
  from: 'acme',
  to: 'group',
  rows: [
    { from: 'INT', relation: 'exact', targets: ['DRIVE'] },
    { from: 'TEAM', relation: 'close', targets: ['COOP'], related: ['COACH'] },
    { from: 'SQL', relation: 'broader', targets: ['DATA'] },
    { from: 'R', relation: 'broader', targets: ['DATA'] },
    { from: 'LEAD', relation: 'narrower', targets: ['COACH', 'STEER'] },
    { from: 'ART', relation: 'close', targets: ['STYLE'] },
    { from: 'FAX', relation: 'related', targets: [], related: ['DATA'] },
  ],
}
const models = { from, to }
const holdings = { INT: 4, TEAM: 3, SQL: 4, R: 1, LEAD: 2, ART: 5, FAX: 3, TELEX: 1 }

describe('translateHoldings', () => {
  it('carries exact and close matches only, and says why the others have no place', () => {
    const translation = translateHoldings(holdings, crosswalk, models)
    expect(translation.holdings).toEqual({ DRIVE: 4, COOP: 2 })
    expect(translation.moved).toEqual([
      {
        competency: 'INT',
        held: 4,
        to: [{ competency: 'DRIVE', relation: 'exact', exact: 4, level: 4, loss: [] }],
        withheld: [],
      },
    ])
    expect(translation.converted).toEqual([
      {
        competency: 'TEAM',
        held: 3,
        to: [{ competency: 'COOP', relation: 'close', exact: 2, level: 2, loss: [] }],
        withheld: [],
      },
    ])
    expect(translation.unplaced.map(({ competency, withheld }) => [competency, ...withheld])).toEqual([
      ['SQL', { competency: 'DATA', obstacle: 'relation-not-asked' }],
      ['R', { competency: 'DATA', obstacle: 'relation-not-asked' }],
      [
        'LEAD',
        { competency: 'COACH', obstacle: 'relation-not-asked' },
        { competency: 'STEER', obstacle: 'relation-not-asked' },
      ],
      ['ART', { competency: 'STYLE', obstacle: 'no-scale' }],
      ['FAX', { obstacle: 'related-only' }],
      ['TELEX', { obstacle: 'not-in-crosswalk' }],
    ])
    expect(translation).toMatchObject({
      kind: 'translation',
      before: { model: 'acme', version: '1' },
      after: { model: 'group', version: '7' },
      options: {},
    })
  })

  it('follows broader and narrower matches when asked, and marks them', () => {
    const translation = translateHoldings({ LEAD: 2, SQL: 4 }, crosswalk, {
      ...models,
      relations: ['broader', 'narrower'],
    })
    expect(translation.holdings).toEqual({ DATA: 4, COACH: 2, STEER: 2 })
    expect(translation.converted.map(({ to: targets }) => targets.map(({ loss }) => loss))).toEqual([
      [['broader']],
      [['narrower'], ['narrower']],
    ])
    expect(translation.reversible).toBe(false)
  })

  it('combines several by the rule that is named, and not at all without one', () => {
    const both = { SQL: 4, R: 1 }
    const relations = ['broader'] as const
    const without = translateHoldings(both, crosswalk, { ...models, relations })
    expect(without.holdings).toEqual({})
    expect(without.unplaced[0]?.withheld).toEqual([{ competency: 'DATA', obstacle: 'combination-not-named' }])
    const level = (combine: 'highest' | 'lowest' | 'mean', rounding: 'none' | 'nearest' = 'none') =>
      translateHoldings(both, crosswalk, { ...models, relations, combine, rounding }).holdings.DATA
    expect([level('highest'), level('lowest'), level('mean'), level('mean', 'nearest')]).toEqual([
      4, 1, 2.5, 3,
    ])
    const low = { SQL: 0.1, R: 0.2 }
    expect(translateHoldings(low, crosswalk, { ...models, relations, combine: 'mean' }).holdings.DATA).toBe(
      0.15,
    )
    expect(translateHoldings(both, crosswalk, { ...models, relations, combine: 'mean' }).combined).toEqual([
      { competency: 'DATA', level: 2.5, exact: 2.5, from: ['SQL', 'R'], notAssessed: [] },
    ])
  })

  it('goes by a table of the caller', () => {
    const tables = [
      {
        from: 'TEAM',
        levels: [
          { from: 1, to: 1 },
          { from: 3, to: 3 },
          { from: 5, to: 3 },
        ],
      },
    ] as const
    const translation = translateHoldings({ INT: 4, TEAM: 3 }, crosswalk, { ...models, tables })
    expect(translation.holdings).toEqual({ DRIVE: 4, COOP: 3 })
    expect(translation.converted[0]?.to[0]?.loss).toEqual(['levels-merged'])
    expect(translation.options).toEqual({ tables })
  })

  it('takes no equal code for a match: INT is Initiative here and Integrity there', () => {
    expect(translateHoldings({ INT: 4 }, crosswalk, models).holdings).not.toHaveProperty('INT')
  })

  it('minds the direction: what was broader is narrower the other way', () => {
    const inverted = invertCrosswalk(crosswalk)
    const other = { from: to, to: from }
    const back = translateHoldings({ DATA: 3, COACH: 2 }, inverted, other)
    expect(back.unplaced.map(({ withheld }) => withheld.map(({ competency }) => competency))).toEqual([
      ['SQL', 'R'],
      ['LEAD'],
    ])
    expect(
      translateHoldings({ DATA: 3, COACH: 2 }, inverted, { ...other, relations: ['broader'] }).holdings,
    ).toEqual({ LEAD: 2 })
    expect(translateHoldings({ DATA: 3 }, inverted, { ...other, relations: ['narrower'] }).holdings).toEqual({
      SQL: 3,
      R: 3,
    })
  })

  it('gives the levels again on the way back, or refuses it', () => {
    const inverted = invertCrosswalk(crosswalk)
    const other = { from: to, to: from }
    const there = translateHoldings({ INT: 4, TEAM: 2 }, crosswalk, models)
    expect(there.holdings).toEqual({ DRIVE: 4, COOP: 1.5 })
    expect(translateHoldings(there, inverted, other).holdings).toEqual({ INT: 4, TEAM: 2 })
    const rounded = translateHoldings({ INT: 4, TEAM: 2 }, crosswalk, { ...models, rounding: 'nearest' })
    expect(rounded.converted[0]?.to[0]).toMatchObject({ exact: 1.5, level: 2, loss: ['rounded'] })
    expect(thrownBy(() => translateHoldings(rounded, inverted, other))).toMatchObject({
      code: 'way-back-lossy',
      details: { competency: 'TEAM', model: 'acme', version: '1' },
    })
  })

  it('follows the closer one of two rows that name the same target', () => {
    const twice: typeof crosswalk = {
      ...crosswalk,
      rows: [
        { from: 'SQL', relation: 'broader', targets: ['DATA'] },
        { from: 'SQL', relation: 'close', targets: ['DATA'] },
      ],
    }
    expect(translateHoldings({ SQL: 4 }, twice, models).moved[0]?.to).toMatchObject([{ relation: 'close' }])
  })

  it('refuses other models than those of the crosswalk, and rows whose codes they lack', () => {
    const mixed = thrownBy(() => translateHoldings({}, crosswalk, untyped({ from: to, to: from })))
    expect(mixed.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['model-mismatch', 'options', 'from'],
      ['model-mismatch', 'options', 'to'],
    ])
    const rows = [{ from: 'INTT', relation: 'exact', targets: ['DRIFE'], related: ['constructor'] }]
    const wrong = thrownBy(() => translateHoldings({}, untyped({ ...crosswalk, rows }), models))
    expect(wrong.issues.map(({ path }) => path)).toEqual([
      ['rows', 0, 'from'],
      ['rows', 0, 'targets', 0],
      ['rows', 0, 'related', 0],
    ])
    expect(thrownBy(() => translateHoldings(untyped({ XYZ: 1 }), crosswalk, models)).code).toBe(
      'unknown-competency',
    )
  })

  it('translates Lembaga XY to Spencer: 8 exact names, and no level becomes a harmful one', () => {
    const everything = Object.fromEntries(Object.keys(lembagaXy.competencies).map((code) => [code, 1]))
    const options = { from: lembagaXy, to: spencer, scaling: 'linear-from-floor', rounding: 'down' } as const
    const translation = translateHoldings(everything, lembagaXyToSpencer, { ...options, combine: 'highest' })
    const carried = [...translation.moved, ...translation.converted].flatMap((item) => item.to)
    expect(carried.filter(({ relation }) => relation === 'exact')).toHaveLength(
      lembagaXyToSpencer.rows.filter(({ relation }) => relation === 'exact').length,
    )
    expect(carried.every(({ level }) => level >= 0)).toBe(true)
    expect(translation.moved.length + translation.converted.length + translation.unplaced.length).toBe(86)
  })
})

describe('invertCrosswalk', () => {
  it('gives each competency one row for each relation, related last', () => {
    expect(invertCrosswalk(crosswalk)).toEqual({
      from: 'group',
      to: 'acme',
      rows: [
        { from: 'DRIVE', relation: 'exact', targets: ['INT'] },
        { from: 'COOP', relation: 'close', targets: ['TEAM'] },
        { from: 'COACH', relation: 'broader', targets: ['LEAD'] },
        { from: 'COACH', relation: 'related', targets: ['TEAM'] },
        { from: 'DATA', relation: 'narrower', targets: ['SQL', 'R'] },
        { from: 'DATA', relation: 'related', targets: ['FAX'] },
        { from: 'STEER', relation: 'broader', targets: ['LEAD'] },
        { from: 'STYLE', relation: 'close', targets: ['ART'] },
      ],
    })
  })

  it('keeps every pair and its claims when turned round twice', () => {
    const pairs = (walk: Crosswalk): string[] =>
      walk.rows
        .flatMap(({ from: code, relation, targets, related = [] }) => [
          ...targets.map((target) => `${code} ${relation} ${target}`),
          ...related.map((target) => `${code} related ${target}`),
        ])
        .sort()
    expect(pairs(invertCrosswalk(invertCrosswalk(lembagaXyToSpencer)))).toEqual(pairs(lembagaXyToSpencer))
    const row = invertCrosswalk(lembagaXyToSpencer).rows.find((entry) => entry.from === 'IU')
    expect(row?.claims).toEqual(lembagaXyToSpencer.rows.find((entry) => entry.from === 'IU')?.claims)
  })
})
