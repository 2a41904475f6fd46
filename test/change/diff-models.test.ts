import { type CompetencyModel, defineModel } from 'kompetensi'
import { diffModels } from 'kompetensi/change'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { after, before } from '../support/change-models'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const same = (text: string) => ({ id: text, en: text })
const five = { levels: [1, 2, 3, 4, 5], floor: 0 }
const kinds = (one: CompetencyModel, other: CompetencyModel) =>
  diffModels(one, other).changes.map(({ kind }) => kind)
const dictionary = (competencies: Record<string, CompetencyModel['competencies'][string]>): CompetencyModel =>
  soundModel({ competencies, jobs: {} })

describe('diffModels', () => {
  const diff = diffModels(before, after)

  it('says what changed, in a stated order', () => {
    expect(diff.changes.map((change) => JSON.parse(JSON.stringify(change, short)))).toEqual([
      { kind: 'level-added', scale: 'plain', level: 4 },
      {
        kind: 'competency-renamed',
        competency: 'INT',
        before: 'Integrity',
        after: 'Honesty',
      },
      { kind: 'definition-changed', competency: 'INT', before: 'Honest.', after: 'Honest and open.' },
      { kind: 'competency-split', from: 'IT', to: ['DATA', 'CODE'], basis: 'stated' },
      { kind: 'competency-moved', from: 'OLD', to: 'NEGO', basis: 'name' },
      { kind: 'competency-removed', competency: 'FAX' },
      { kind: 'competency-retired', competency: 'TYPE', since: '2026-01-01', reason: 'everybody can' },
      { kind: 'competencies-merged', from: ['SELL', 'SERVE'], to: 'CUST' },
      { kind: 'competency-added', competency: 'AI' },
      {
        kind: 'requirement-changed',
        job: 'clerk',
        competency: 'INT',
        field: 'level',
        before: 3,
        after: 4,
      },
      { kind: 'requirement-removed', job: 'clerk', competency: 'FAX', level: 1 },
      { kind: 'requirement-added', job: 'clerk', competency: 'AI' },
      { kind: 'job-renamed', job: 'chief', before: 'Chief', after: 'Head' },
      { kind: 'requirement-changed', job: 'chief', competency: 'INT', field: 'essential', after: true },
      { kind: 'requirement-changed', job: 'chief', competency: 'INT', field: 'weight', before: 2, after: 3 },
      { kind: 'job-removed', job: 'porter' },
      { kind: 'job-added', job: 'driver' },
    ])
    expect(diff.before).toEqual({ model: 'acme', version: '2025', name: same('Acme') })
    expect(diff.after.version).toBe('2026')
  })

  /** Names as their English, competencies and jobs as their codes. */
  function short(_: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if ('en' in value) return value.en
    return 'code' in value ? value.code : value
  }

  it('says what became of every competency', () => {
    expect(
      diff.successions.map(({ competency, fate, basis, successors }) => [
        competency,
        fate,
        basis,
        ...successors.map((successor) => successor.competency),
      ]),
    ).toEqual([
      ['INT', 'kept', 'code', 'INT'],
      ['IT', 'split', 'stated', 'DATA', 'CODE'],
      ['SELL', 'moved', 'stated', 'CUST'],
      ['SERVE', 'moved', 'stated', 'CUST'],
      ['OLD', 'moved', 'name', 'NEGO'],
      ['FAX', 'removed', 'code'],
      ['LEAD', 'kept', 'code', 'LEAD'],
      ['TYPE', 'retired', 'stated'],
    ])
    expect(diff.successions[2]?.successors[0]?.mergedFrom).toEqual(['SELL', 'SERVE'])
    expect(diff.successions[6]?.successors[0]?.levels).toEqual({ by: 'not-stated' })
  })

  it('finds nothing between a model and itself', () => {
    for (const model of [before, after, lembagaXy, spencer]) {
      expect(diffModels<string, string, string, string>(model, model).changes).toEqual([])
      expect(
        diffModels<string, string, string, string>(model, structuredClone(model), { match: 'name' }).changes,
      ).toEqual([])
    }
  })

  it('reads the same on the way back: what was merged is split, what was split is merged, and moves return', () => {
    const back = diffModels(after, before)
    expect(
      back.successions
        .filter(({ basis }) => basis === 'stated')
        .map(({ competency, fate, successors }) => [
          competency,
          fate,
          ...successors.map((s) => s.competency),
        ]),
    ).toEqual([
      ['DATA', 'moved', 'IT'],
      ['CODE', 'moved', 'IT'],
      ['CUST', 'split', 'SELL', 'SERVE'],
    ])
    expect(back.changes.map(({ kind }) => kind)).toContain('competency-restored')
  })

  it('follows successors that are retired themselves, and ends where they run in a circle', () => {
    const one = dictionary({ A: { name: same('A') } })
    const three = dictionary({
      A: { name: same('A'), retired: { successors: ['B'] } },
      B: { name: same('B'), retired: { successors: ['C', 'A'] } },
      C: { name: same('C') },
    })
    expect(diffModels(one, three).successions[0]?.successors.map((s) => s.competency)).toEqual(['C'])
  })

  it('reads successors from the earlier model where the later one dropped the retired entry', () => {
    const one = dictionary({ A: { name: same('A'), retired: { successors: ['B'] } }, B: { name: same('B') } })
    const two = dictionary({ B: { name: same('B') } })
    const { changes, successions } = diffModels(one, two)
    expect(changes.map(({ kind }) => kind)).toEqual(['competency-moved'])
    expect(successions[1]?.successors[0]).toEqual({ competency: 'B', levels: { by: 'same' } })
  })

  it('takes the word of the caller before that of the models', () => {
    const { successions, changes } = diffModels(before, after, { successors: { FAX: ['AI'], OLD: [] } })
    expect(successions.find(({ competency }) => competency === 'FAX')).toMatchObject({
      fate: 'moved',
      basis: 'caller',
    })
    expect(successions.find(({ competency }) => competency === 'OLD')?.fate).toBe('removed')
    expect(changes.filter(({ kind }) => kind === 'competency-added')).toHaveLength(1)
  })

  it('guesses by other names too, and not where a name is ambiguous', () => {
    const one = dictionary({
      A1: { name: same('Sales') },
      B1: { name: same('Data') },
      C1: { name: same('Law') },
    })
    const two = dictionary({
      A2: { name: same('Selling'), aliases: [' SALES'] },
      B2: { name: { id: 'Data', en: 'Data' } },
      B3: { name: { id: 'Data', en: 'Big data' } },
      C2: { name: { id: 'Hukum', en: 'Law' } },
    })
    expect(diffModels(one, two).successions.map(({ successors }) => successors[0]?.competency)).toEqual([
      'A2',
      undefined,
      'C2',
    ])
  })

  it('pairs by name alone where codes are row numbers, and warns of it where codes count', () => {
    const one = dictionary({ '1': { name: same('SQL') }, '2': { name: same('Python') } })
    const two = dictionary({
      '1': { name: same('Excel') },
      '2': { name: same('SQL') },
      '3': { name: same('Python') },
    })
    expect(diffModels(one, two).changes).toMatchObject([
      { kind: 'competency-renamed', competency: '1', nameNowOf: '2' },
      { kind: 'competency-renamed', competency: '2', nameNowOf: '3' },
      { kind: 'competency-added', competency: { code: '3' } },
    ])
    const byName = diffModels(one, two, { match: 'name' })
    expect(byName.changes).toMatchObject([
      { kind: 'competency-moved', from: { code: '1' }, to: { code: '2' }, basis: 'name' },
      { kind: 'competency-moved', from: { code: '2' }, to: { code: '3' }, basis: 'name' },
      { kind: 'competency-added', competency: { code: '1' } },
    ])
  })

  it('finds levels that were added, removed, shifted and renamed', () => {
    const scale = (levels: [number, string][]) => ({
      levels: levels.map(([value]) => value),
      floor: 0,
      definitions: levels.map(([value, name]) => ({ value, name: same(name) })),
    })
    const one = soundModel({
      scales: {
        five: scale([
          [1, 'a'],
          [2, 'b'],
          [3, 'c'],
          [4, 'd'],
        ]),
      },
    })
    const shifted = soundModel({
      scales: {
        five: scale([
          [1, 'z'],
          [2, 'a'],
          [3, 'b'],
          [4, 'c'],
        ]),
      },
    })
    expect(diffModels(one, shifted).changes).toMatchObject([
      { kind: 'level-shifted', before: 1, after: 2 },
      { kind: 'level-shifted', before: 2, after: 3 },
      { kind: 'level-shifted', before: 3, after: 4 },
      { kind: 'level-removed', level: 4, name: same('d') },
      { kind: 'level-added', level: 1, name: same('z') },
      // The requirements of both jobs kept their numbers although the numbers mean something else now.
      { kind: 'requirement-changed', before: 1, after: 1 },
      { kind: 'requirement-changed', before: 2, after: 2 },
      { kind: 'requirement-changed', before: 3, after: 3 },
    ])
    const renamed = soundModel({
      scales: {
        five: scale([
          [1, 'a'],
          [2, 'B'],
          [3, 'x'],
          [4, 'd'],
        ]),
      },
    })
    expect(diffModels(one, renamed).changes).toMatchObject([
      { kind: 'level-renamed', level: 2 },
      { kind: 'level-renamed', level: 3 },
    ])
    expect(diffModels(one, renamed).successions[0]?.successors[0]?.levels).toEqual({ by: 'same' })
  })

  it('does not tell a shifted scale again for each requirement that shifted with it', () => {
    const model = (version: string, first: number) =>
      defineModel({
        id: 'm',
        version,
        scales: {
          s: {
            levels: [first, first + 1],
            definitions: [
              { value: first, name: 'low' },
              { value: first + 1, name: 'high' },
            ],
          },
        },
        competencies: { A: { name: 'A', scale: 's' } },
        jobs: { j: { name: 'J', requires: { A: untyped(first + 1) } } },
      })
    expect(kinds(model('1', 1), model('2', 0))).toEqual(['level-shifted', 'level-shifted'])
  })

  it('tells every other difference, whatever field it is in', () => {
    const base = soundModel()
    const changed: [Partial<CompetencyModel>, unknown][] = [
      [{ name: same('Other') }, { kind: 'model-changed', field: 'name' }],
      [{ validFrom: '2026-01-01' }, { kind: 'model-changed', field: 'validFrom', after: '2026-01-01' }],
      [{ sources: {} }, { kind: 'entry-removed', section: 'sources', key: 'handbook' }],
      [
        { grades: { ...base.grades, high: { rank: 3 } } },
        { kind: 'entry-changed', section: 'grades', key: 'high' },
      ],
      [{ scales: { ...base.scales, ten: five } }, { kind: 'scale-added', scale: 'ten' }],
      [
        { scales: { five: { ...five, floor: 1 } } },
        { kind: 'scale-changed', scale: 'five', field: 'floor', before: 0, after: 1 },
      ],
      [
        {
          competencies: {
            ...base.competencies,
            NEG: { name: same('Negotiation'), scale: 'five', nature: 'soft' },
          },
        },
        { kind: 'competency-changed', field: 'nature', after: 'soft' },
      ],
      [
        { competencies: { ...base.competencies, ART: { name: same('Art'), scale: 'five' } } },
        { kind: 'competency-rescaled', after: 'five' },
      ],
    ]
    for (const [change, expected] of changed) {
      expect(diffModels(base, { ...base, ...change }).changes).toMatchObject([expected])
    }
  })

  it('finds a job again by its name or an older one', () => {
    const base = soundModel()
    const { clerk } = base.jobs
    if (clerk === undefined) throw new Error('the sound model has a clerk')
    const officer = { ...clerk, id: 'officer', name: same('Officer'), olderNames: ['Clerk'] }
    const { clerk: _, ...others } = base.jobs
    const jobs = { officer, ...others }
    expect(diffModels(base, { ...base, jobs }).changes).toMatchObject([
      { kind: 'job-moved', from: { code: 'clerk' }, to: { code: 'officer' } },
      { kind: 'job-changed', field: 'olderNames' },
    ])
  })

  it('refuses successors that the models do not have', () => {
    const { issues } = thrownBy(() =>
      diffModels(before, after, { successors: { FAX: [untyped('A1')], ...{ FEX: [] } } }),
    )
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-competency', ['successors', 'FAX', 0]],
      ['unknown-competency', ['successors', 'FEX']],
    ])
  })

  it('compares texts in all their languages, and pairs by a name in any', () => {
    const one = dictionary({ A: { name: { id: 'Satu', jv: 'Siji' } }, B: { name: { su: 'Dua' } } })
    const two = dictionary({
      A: { name: { id: 'Satu', jv: 'Setunggal' } },
      C: { name: { id: 'dua', en: 'Two' } },
    })
    expect(diffModels(one, two).changes).toMatchObject([
      {
        kind: 'competency-renamed',
        before: { id: 'Satu', jv: 'Siji' },
        after: { id: 'Satu', jv: 'Setunggal' },
      },
      { kind: 'competency-moved', from: { code: 'B' }, to: { code: 'C' }, basis: 'name' },
    ])
    const more = dictionary({
      A: { name: { id: 'Satu', jv: 'Siji', en: 'One' } },
      B: { name: { su: 'Dua' } },
    })
    expect(diffModels(one, more).changes.map(({ kind }) => kind)).toEqual(['competency-renamed'])
  })

  it('is not led astray by codes that every object answers to', () => {
    const one = dictionary({ constructor: { name: same('C') }, toString: { name: same('T') } })
    const two = dictionary({ valueOf: { name: same('C') } })
    expect(
      diffModels(one, two).successions.map(({ successors }) => successors.map((s) => s.competency)),
    ).toEqual([['valueOf'], []])
  })
})
