import {
  attainment,
  composeProfile,
  defineModel,
  profileMatching,
  rankCandidates,
  scoreFit,
  similarity,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = defineModel({
  id: 'm',
  scales: { four: { levels: [1, 2, 3, 4] } },
  competencies: { A: { scale: 'four', name: 'A' }, B: { scale: 'four', name: 'B' } },
  jobs: {
    job: { name: 'Job', requires: { A: { level: 2, essential: true }, B: 4 } },
    plain: { name: 'Plain', requires: { A: 2, B: 4 } },
  },
})
const method = attainment()

describe('rankCandidates', () => {
  it('scores a part as scoreFit does, to the bit, where a method weighs it anew', () => {
    const whole = defineModel({
      id: 'm',
      scales: { four: { levels: [1, 2, 3, 4] } },
      competencies: {
        A: { scale: 'four', name: 'A' },
        B: { scale: 'four', name: 'B' },
        C: { scale: 'four', name: 'C' },
      },
      jobs: { job: { name: 'Job', requires: { A: 1, B: 4, C: 4 } } },
    })
    // One group of three, 1/3 each; of the two that are assessed each weighs 1/2.
    const matching = profileMatching({ core: [], emptyGroup: 'other-group' })
    const holdings = { A: 1, B: 1 }
    const [first] = rankCandidates(whole, 'job', [{ id: 'p', holdings }], {
      method: matching,
      belowEssential: 'flag',
    }).candidates
    expect(first?.score).toBe(scoreFit(whole, 'job', holdings, { method: matching }).score)
  })

  it('ranks by score; equal scores share a rank', () => {
    const candidates = [
      { id: 'c', holdings: { A: 2, B: 4 } },
      { id: 'b', holdings: { A: 1, B: 3 } },
      { id: 'a', holdings: { A: 2, B: 2 } },
      { id: 'd', holdings: { A: 1, B: 2 } },
    ]
    const ranking = rankCandidates(model, 'plain', candidates, { method, belowEssential: 'flag' })
    expect(ranking).toMatchObject({ of: 'candidates', model: 'm', job: 'plain', jobName: { en: 'Plain' } })
    expect(ranking.method.id).toBe('attainment')
    expect(ranking.candidates.map(({ candidate, rank }) => `${rank} ${candidate}`)).toEqual([
      '1 c',
      '2 a',
      '2 b',
      '4 d',
    ])
    for (const { rank = 0, possibleRanks } of ranking.candidates)
      expect(possibleRanks).toEqual({ best: rank, worst: rank })
  })

  it('says which ranks remain possible when something is not assessed', () => {
    // open: A 2 held of 2, B 0 … 4 of 4: 33.3 … 100 %
    const candidates = [
      { id: 'open', holdings: { A: 2 } },
      { id: 'full', holdings: { A: 2, B: 4 } },
      { id: 'half', holdings: { A: 2, B: 2 } },
      { id: 'none', holdings: { A: 0, B: 1 } },
    ]
    const { candidates: ranked } = rankCandidates(model, 'plain', candidates, {
      method,
      belowEssential: 'flag',
    })
    expect(ranked.map(({ candidate, rank, possibleRanks }) => [candidate, rank, possibleRanks])).toEqual([
      ['full', 1, { best: 1, worst: 1 }],
      ['open', 1, { best: 1, worst: 3 }],
      ['half', 3, { best: 2, worst: 3 }],
      ['none', 4, { best: 4, worst: 4 }],
    ])
  })

  it('excludes, puts last or flags who is below on an essential, and by how much', () => {
    const candidates = [
      { id: 'high', holdings: { A: 1, B: 4 } },
      { id: 'low', holdings: { A: 2, B: 1 } },
    ]
    const by = (belowEssential: 'exclude' | 'last' | 'flag') =>
      rankCandidates(model, 'job', candidates, { method, belowEssential }).candidates
    expect(by('exclude').map(({ candidate, rank, excluded }) => [candidate, rank, excluded])).toEqual([
      ['low', 1, false],
      ['high', undefined, true],
    ])
    expect(by('exclude')[1]?.possibleRanks).toBeUndefined()
    expect(by('last').map(({ candidate, rank, excluded }) => [candidate, rank, excluded])).toEqual([
      ['low', 1, false],
      ['high', 2, false],
    ])
    expect(by('flag').map(({ candidate, knockOut }) => [candidate, knockOut])).toEqual([
      ['high', 'yes'],
      ['low', 'no'],
    ])
    expect(by('flag')[0]?.essentialShortfalls).toEqual([{ competency: 'A', required: 2, held: 1, gap: -1 }])
  })

  it('says when an outcome would exclude', () => {
    const candidates = [
      { id: 'open', holdings: { B: 4 } },
      { id: 'sure', holdings: { A: 2, B: 3 } },
    ]
    const excluded = rankCandidates(model, 'job', candidates, { method, belowEssential: 'exclude' })
    expect(excluded.candidates[0]).toMatchObject({
      candidate: 'open',
      rank: 1,
      knockOut: 'possible',
      knockedOutIf: ['A'],
      excluded: false,
      // If it is not excluded it is first; if it is, the other is.
      possibleRanks: { best: 1, worst: 1 },
    })
    expect(excluded.candidates[1]?.possibleRanks).toEqual({ best: 1, worst: 2 })
    const last = rankCandidates(model, 'job', candidates, { method, belowEssential: 'last' })
    expect(last.candidates[0]?.possibleRanks).toEqual({ best: 1, worst: 2 })
  })

  it('narrows what is possible by what is known of a candidate', () => {
    const candidates = [
      { id: 'open', holdings: { B: 4 } },
      { id: 'sure', holdings: { A: 2, B: 3 } },
    ]
    const options = {
      method,
      belowEssential: 'last',
      outcomes: { open: { A: { lowest: 2, highest: 3 } } },
    } as const
    const [first] = rankCandidates(model, 'job', candidates, options).candidates
    expect(first).toMatchObject({ knockOut: 'no', knockedOutIf: [], possibleRanks: { best: 1, worst: 1 } })
  })

  it('lists last, without a rank, who is not assessed at all; that is not score 0', () => {
    const candidates = [
      { id: 'a', holdings: {} },
      { id: 'b', holdings: { A: 0, B: 0 } },
    ]
    for (const unassessed of ['exclude', 'floor'] as const) {
      const { candidates: ranked } = rankCandidates(model, 'job', candidates, {
        method,
        unassessed,
        belowEssential: 'flag',
      })
      expect(ranked.map(({ candidate, rank }) => [candidate, rank])).toEqual([
        ['b', 1],
        ['a', undefined],
      ])
      expect(ranked[1]?.possibleRanks).toEqual({ best: 1, worst: 1 })
      expect(ranked[0]?.possibleRanks).toEqual({ best: 1, worst: 2 })
    }
  })

  it('has no possible ranks where the method has no interval', () => {
    const candidates = [{ id: 'a', holdings: { A: 2, B: 4 } }]
    const options = { method: similarity({ measure: 'euclidean' }), belowEssential: 'exclude' } as const
    const [only] = rankCandidates(model, 'job', candidates, options).candidates
    expect(only?.rank).toBe(1)
    expect(only).not.toHaveProperty('possibleRanks')
  })

  it('speaks of the printed part of a profile that is not complete', () => {
    const job = composeProfile(lembagaXy, { job: 'kepala-lsp', essentials: ['INT'] })
    const ranking = rankCandidates(lembagaXy, job, [{ id: 'a', holdings: { INT: 4 } }], {
      method,
      belowEssential: 'last',
    })
    expect(ranking.profileComplete).toBe(false)
  })

  it.each([
    ['1', 1],
    ['null', null],
    ['undefined', undefined],
  ])('says of the id %s that it is no text, not that it is blank', (shown, id) => {
    const { issues } = thrownBy(() =>
      rankCandidates(model, 'job', untyped([{ id, holdings: {} }]), { method, belowEssential: 'flag' }),
    )
    expect(issues).toMatchObject([
      {
        code: 'parameter-invalid',
        path: ['candidates', 0, 'id'],
        details: { found: shown, expected: { ofKind: 'text' } },
      },
    ])
  })

  it('collects everything wrong with the candidates, each at its place', () => {
    const error = thrownBy(() =>
      rankCandidates(
        model,
        'job',
        untyped([
          { id: 'a', holdings: { A: 9, X: 1 } },
          { id: 'a', holdings: { B: Number.NaN } },
          { id: ' ', holdings: {} },
        ]),
        { method, belowEssential: 'flag', outcomes: untyped({ stranger: {} }) },
      ),
    )
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ['duplicate-person', ['candidates', 1, 'id']],
      ['blank-id', ['candidates', 2, 'id']],
      ['level-off-scale', ['candidates', 0, 'holdings', 'A']],
      ['unknown-competency', ['candidates', 0, 'holdings', 'X']],
      ['level-not-a-number', ['candidates', 1, 'holdings', 'B']],
      ['unknown-reference', ['outcomes', 'stranger']],
    ])
    expect(thrownBy(() => rankCandidates(model, 'job', [], { method, belowEssential: 'flag' })).code).toBe(
      'empty-list',
    )
    const wrong = untyped('maybe')
    expect(thrownBy(() => rankCandidates(model, 'job', [], { method, belowEssential: wrong })).code).toBe(
      'parameter-invalid',
    )
  })

  it('keeps to whole gaps where the method knows no others, on a continuous scale too', () => {
    const continuous = defineModel({
      id: 'c',
      scales: { range: { levels: [0, 5], continuous: true } },
      competencies: { A: { scale: 'range', name: 'A' }, B: { scale: 'range', name: 'B' } },
      jobs: { job: { name: 'Job', requires: { A: { level: 3, essential: true }, B: 2 } } },
    })
    const matching = profileMatching({ core: ['A'], offTable: 'end-weight' })
    const candidates = [
      { id: 'open', holdings: { B: 2 } },
      { id: 'met', holdings: { A: 3, B: 2 } },
    ]
    const ranking = rankCandidates(continuous, 'job', candidates, {
      method: matching,
      belowEssential: 'exclude',
    })
    expect(ranking.candidates.map(({ candidate, knockOut }) => `${candidate} ${knockOut}`)).toEqual([
      'met no',
      'open possible',
    ])
    expect(ranking.candidates[1]?.knockedOutIf).toEqual(['A'])
  })

  it('refuses weights that add up to more than a number can be, on a scale of any height', () => {
    const low = defineModel({
      id: 'low',
      scales: { tenth: { levels: [0, 0.1], floor: 0 } },
      competencies: { A: { scale: 'tenth', name: 'A' }, B: { scale: 'tenth', name: 'B' } },
      jobs: {
        job: {
          name: 'Job',
          requires: { A: { level: 0.1, weight: 1.7e308 }, B: { level: 0.1, weight: 1.7e308 } },
        },
      },
    })
    const people = [{ id: 'p1', holdings: { A: 0.1 } }]
    const cosine = similarity({ measure: 'cosine' })
    expect(
      thrownBy(() => rankCandidates(low, 'job', people, { method: cosine, belowEssential: 'flag' })),
    ).toMatchObject({ code: 'result-not-finite' })
  })

  it('takes outcomes that are undefined for none, and refuses null', () => {
    const people = [{ id: 'p1', holdings: { A: 2 } }]
    const none = rankCandidates(model, 'job', people, { method, belowEssential: 'flag' })
    const given = (outcomes: unknown) =>
      rankCandidates(model, 'job', people, { method, belowEssential: 'flag', outcomes: untyped(outcomes) })
    for (const outcomes of [undefined, {}, { p1: undefined }]) expect(given(outcomes)).toEqual(none)
    for (const outcomes of [null, { p1: null }]) {
      expect(thrownBy(() => given(outcomes)).code).toBe('parameter-invalid')
    }
  })

  it('names itself where an option is none', () => {
    const rank = (options: object) =>
      thrownBy(() =>
        rankCandidates(
          lembagaXy,
          'kepala-lsp',
          [{ id: 'p', holdings: {} }],
          untyped({ method: attainment(), belowEssential: 'flag', ...options }),
        ),
      ).details
    expect(rank({ unassessed: 7 })).toMatchObject({ subject: 'rankCandidates', parameter: 'unassessed' })
    expect(rank({ method: 7 })).toMatchObject({ subject: 'rankCandidates', parameter: 'method' })
  })
})
