import { countClaims, lintModel } from 'kompetensi'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'

const scales = Object.entries(spencer.scales)
const entries = Object.entries(spencer.competencies)
const jobs = Object.values(spencer.jobs)

function slots(keys: readonly (string | undefined)[]): number {
  return keys.reduce((sum, key) => sum + (spencer.scales[key ?? '']?.levels.length ?? Number.NaN), 0)
}

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const entry of Object.values(value)) yield* objectsIn(entry)
}

describe('the Spencer model', () => {
  it('has 20 competencies, 6 clusters, 41 dimensions and 5 jobs', () => {
    expect(entries.filter(([, { dimensionOf }]) => dimensionOf === undefined)).toHaveLength(20)
    expect(Object.keys(spencer.clusters)).toHaveLength(6)
    expect(entries).toHaveLength(41)
    expect(jobs).toHaveLength(5)
  })

  it('has 322 levels over all dimensions, 278 with shared scales counted once', () => {
    expect(slots(entries.map(([, { scale }]) => scale))).toBe(322)
    expect(slots(scales.map(([key]) => key))).toBe(278)
    expect(scales).toHaveLength(35)
  })

  it('uses every scale and every cluster', () => {
    expect(new Set(entries.map(([, { scale }]) => scale))).toEqual(new Set(scales.map(([key]) => key)))
    expect(new Set(entries.map(([, { cluster }]) => cluster))).toEqual(new Set(Object.keys(spencer.clusters)))
  })

  it('has no lint issue of any severity', () => {
    expect(lintModel(spencer)).toEqual([])
  })

  it('points every dimension at its competency, of the same cluster, which stands before it', () => {
    const codes = entries.map(([code]) => code)
    for (const [code, { dimensionOf, cluster }] of entries) {
      if (dimensionOf === undefined) continue
      expect(code.startsWith(`${dimensionOf}.`), code).toBe(true)
      expect(spencer.competencies[dimensionOf].dimensionOf, code).toBeUndefined()
      expect(spencer.competencies[dimensionOf].cluster, code).toBe(cluster)
      expect(codes.indexOf(dimensionOf), code).toBeLessThan(codes.indexOf(code))
    }
  })

  it('is deeply frozen', () => {
    const loose = [...objectsIn(spencer)].filter((value) => !Object.isFrozen(value))
    expect(loose).toEqual([])
  })

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(spencer))).toStrictEqual(spencer)
  })
})

describe('its scales', () => {
  it.each(scales)('%s runs in whole steps within -3 and 9', (_key, { levels }) => {
    const [lowest = Number.NaN] = levels
    expect(levels).toEqual(levels.map((_, i) => lowest + i))
    expect(lowest).toBeGreaterThanOrEqual(-3)
    expect(levels.at(-1)).toBeLessThanOrEqual(9)
  })

  it('reach -3 and 9', () => {
    const levels = scales.flatMap(([, scale]) => scale.levels)
    expect(Math.min(...levels)).toBe(-3)
    expect(Math.max(...levels)).toBe(9)
  })

  it.each(scales)('%s has floor 0, the neutral point or one below the first level', (_key, scale) => {
    expect(scale.floor).toBe(0)
    expect(scale.levels.includes(0) || scale.levels[0] === 1).toBe(true)
  })

  it.each(scales)('%s defines every level in both languages', (_key, { levels, definitions = [] }) => {
    expect(definitions.map(({ value }) => value)).toEqual(levels)
    for (const { name, claims } of definitions) {
      expect(name.id).not.toBe('')
      expect(name.en).not.toBe('')
      expect(claims).toHaveLength(1)
    }
  })
})

describe('its generic job models', () => {
  it.each(jobs)('$id gives no level and only weights above 0', ({ requirements }) => {
    for (const { competency, level, weight = 1 } of requirements) {
      expect(level, competency).toBeUndefined()
      expect(Number.isInteger(weight) && weight > 0, competency).toBe(true)
      expect(spencer.competencies[competency].dimensionOf, competency).toBeUndefined()
    }
  })

  it('mark threshold competencies as essential and give them no weight', () => {
    const essential = jobs.flatMap(({ id, requirements }) =>
      requirements.filter((r) => r.essential === true).map((r) => `${id} ${r.competency} ${r.weight}`),
    )
    expect(essential).toEqual([
      'salespeople EXP undefined',
      'managers OA undefined',
      'managers RB undefined',
      'managers EXP undefined',
    ])
  })

  it('say what is not known to be required where a list cannot be carried over whole', () => {
    expect(jobs.filter(({ complete }) => !complete).map(({ id }) => id)).toEqual([
      'helping-and-human-service-workers',
      'entrepreneurs',
    ])
    expect(spencer.jobs['helping-and-human-service-workers'].unknown).toEqual(['OC'])
    const { requirements, unknown = [] } = spencer.jobs.entrepreneurs
    expect([...requirements.map(({ competency }) => competency), ...unknown].sort()).toEqual(
      entries.flatMap(([code, { dimensionOf }]) => (dimensionOf === undefined ? [code] : [])).sort(),
    )
  })

  it('give entrepreneurs no weights, for the source has none', () => {
    expect(spencer.jobs.entrepreneurs.requirements.filter(({ weight }) => weight !== undefined)).toEqual([])
  })
})

describe('its claims', () => {
  it('stand on every row', () => {
    const rows = [
      ...Object.values(spencer.scales),
      ...Object.values(spencer.clusters),
      ...Object.values(spencer.competencies),
      ...jobs,
      ...jobs.flatMap(({ requirements }) => requirements),
    ]
    expect(rows.filter(({ claims = [] }) => claims.length === 0)).toEqual([])
  })

  it('call every weight unverified and print its marks', () => {
    for (const { requirements } of jobs) {
      for (const { competency, weight, claims = [] } of requirements) {
        const claim = claims.find(({ of }) => of === 'weight')
        expect(claim === undefined, competency).toBe(weight === undefined)
        if (weight === undefined) continue
        expect(claim, competency).toMatchObject({ confidence: 'unverified', printed: 'X'.repeat(weight) })
      }
    }
  })

  it('call membership what the facts call it at least: seen once for managers, unverified elsewhere', () => {
    expect(
      jobs.map(({ id, requirements }) => {
        const claims = requirements.flatMap((requirement) => requirement.claims ?? [])
        const membership = claims.filter(({ of }) => of === 'competency')
        return [id, [...new Set(membership.map(({ confidence }) => confidence))]]
      }),
    ).toEqual([
      ['technicians-and-professionals', ['unverified']],
      ['salespeople', ['unverified']],
      ['helping-and-human-service-workers', ['unverified']],
      ['managers', ['single-source']],
      ['entrepreneurs', ['unverified']],
    ])
  })

  it('count as the facts lead one to expect', () => {
    const { byConfidence, byBasis } = countClaims(spencer)
    // 20 codes, names and clusters, 6 cluster names, 5 Indonesian names; 2 + 2 × 3 rows and 4 scales × 2 of ACH and
    // IU; 13 level titles of ACH.A and CO.
    expect(byConfidence.corroborated).toBe(60 + 6 + 5 + 8 + 8 + 13)
    // 35 floors and 6 notes on codes; nothing else is ours.
    expect(byConfidence.proposed).toBe(35 + 6)
    expect(byBasis.authored).toBe(byConfidence.proposed)
    expect(byConfidence.document).toBe(0)
    expect(byConfidence).toMatchObject({ 'single-source': 79, unverified: 499 })
  })
})
