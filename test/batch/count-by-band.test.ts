import { type BandSet, metShare } from 'kompetensi'
import { type CountByBandOptions, compileJobs, countByBand, encodePeople } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { eighthsHeld, halfEven, tieModel } from '../support/half-even'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 3, essential: true },
    { competency: 'NEG', level: 3 },
  ]),
)
const name = { id: 'x', en: 'x' }
const halves: BandSet = {
  id: 'halves',
  name,
  bands: [
    { id: 'less', name },
    { id: 'half', name, from: 50 },
    { id: 'all', name, from: 100 },
  ],
}
const people = encodePeople(model, [
  { id: 'meets', holdings: { SQL: 3, NEG: 3 } },
  { id: 'below the essential', holdings: { SQL: 1, NEG: 3 } },
  { id: 'meets the essential', holdings: { SQL: 3 } },
  { id: 'not assessed in the essential', holdings: { NEG: 1 } },
  { id: 'not assessed', holdings: {} },
])
const compiled = compileJobs(model, ['j'], { method: metShare() })
/** [people, essentials below, essentials open] of each band, of the undetermined and of those without a score. */
function counted(options?: Omit<CountByBandOptions, 'bands'>): number[][] {
  return countByBand(compiled, people, { bands: halves, ...options }).jobs.flatMap(
    ({ assigned, undetermined, noScore }) =>
      [...assigned, undetermined, noScore].map(({ people: all, essentialsBelow, essentialsOpen }) => [
        all,
        essentialsBelow,
        essentialsOpen,
      ]),
  )
}

describe('countByBand', () => {
  it('counts whom the whole evidence puts in a band, and whose essentials are below or open', () => {
    expect(counted()).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 0, 0],
      [3, 0, 2],
      [0, 0, 0],
    ])
    expect(countByBand(compiled, people, { bands: halves })).toMatchObject({
      model: 'acme',
      modelVersion: '1',
      method: { id: 'metShare' },
      bandSet: 'halves',
      bands: ['less', 'half', 'all'],
      evidence: 'interval',
      unassessed: 'exclude',
      people: { from: 0, to: 5 },
      jobs: [{ job: 'j' }],
    })
  })

  it('takes the score as it stands when asked, with what is not assessed left out or at the floor', () => {
    expect(counted({ evidence: 'as-scored' })).toEqual([
      [1, 0, 1],
      [1, 1, 0],
      [2, 0, 0],
      [0, 0, 0],
      [1, 0, 1],
    ])
    expect(counted({ evidence: 'as-scored', unassessed: 'floor' })).toEqual([
      [1, 0, 1],
      [2, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 1],
    ])
  })

  it.each(['plain', 'fused', 'simd'] as const)('rounds a tie to the even digit (%s)', (kernel) => {
    const tied = encodePeople(tieModel, [
      { id: 'five', holdings: eighthsHeld(5, 3) },
      { id: 'six', holdings: eighthsHeld(6, 2) },
    ])
    const ties = compileJobs(tieModel, ['eighths'], { method: metShare() })
    for (const evidence of ['interval', 'as-scored'] as const) {
      const { jobs } = countByBand(ties, tied, { bands: halfEven, evidence, kernel })
      expect(jobs[0]?.assigned.map((band) => band.people)).toEqual([1, 1])
    }
  })

  it('counts parts that add up to the whole', () => {
    const [first, rest] = [counted({ people: { from: 0, to: 2 } }), counted({ people: { from: 2, to: 5 } })]
    expect(first.map((row, i) => row.map((count, k) => count + (rest[i]?.[k] ?? Number.NaN)))).toEqual(
      counted(),
    )
    expect(countByBand(compiled, people, { bands: halves, jobs: { from: 1, to: 1 } }).jobs).toEqual([])
  })

  it.each<[string, string, () => unknown]>([
    ['evidence', 'parameter-invalid', () => counted({ evidence: untyped('hope') })],
    ['unassessed', 'parameter-invalid', () => counted({ unassessed: untyped('zero') })],
    ['people', 'parameter-invalid', () => counted({ people: { from: 0, to: 6 } })],
    ['jobs', 'parameter-invalid', () => counted({ jobs: { from: 1, to: 0 } })],
    ['full', 'full-score-differs', () => countByBand(compiled, people, { bands: { ...halves, full: 5 } })],
    ['the bands', 'bands-empty', () => countByBand(compiled, people, { bands: { ...halves, bands: [] } })],
    [
      'people of another model',
      'model-mismatch',
      () => countByBand(compiled, encodePeople(lembagaXy, [{ id: 'p', holdings: {} }]), { bands: halves }),
    ],
  ])('refuses %s that cannot be used', (parameter, code, ask) => {
    const { code: thrown, details } = thrownBy(ask)
    expect(thrown).toBe(code)
    if (code === 'parameter-invalid') expect(details).toMatchObject({ parameter })
  })
})
