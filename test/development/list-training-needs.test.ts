import { composeProfile, resolveHoldingsByPerson } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { listTrainingNeeds } from '../../src/development/list-training-needs'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

// staf-sertifikasi requires AT 2, CT 2, CFV 2; manager-sertifikasi AT 4, CT 4, CFV 4.
const people = [
  { id: 'p1', job: 'staf-sertifikasi', unit: 'A', holdings: { AT: 1, CT: 2, CFV: 1 } },
  { id: 'p2', job: 'staf-sertifikasi', unit: 'B', holdings: { AT: 0, CFV: 2 } },
  { id: 'p3', job: 'manager-sertifikasi', unit: 'A', holdings: { AT: 3, CT: 4 } },
  { id: 'p4', holdings: { AT: 5 } },
] as const

const clinic = {
  id: 'clinic',
  name: { id: 'Klinik', en: 'Clinic' },
  method: 'classroom',
  develops: [
    { competency: 'AT', from: 1, to: 2 },
    { competency: 'CFV', from: 1, to: 2 },
    { competency: 'AT', from: 3, to: 4 },
  ],
  capacity: 1,
} as const

describe('listTrainingNeeds', () => {
  const result = listTrainingNeeds(lembagaXy, people, { activities: [clinic] })
  const need = (code: string) => result.needs.find(({ competency }) => competency === code)

  it('counts who is below, by how much, and apart from them who is not assessed', () => {
    expect(need('AT')).toMatchObject({
      competency: 'AT',
      priority: 1,
      required: 3,
      met: 0,
      below: 3,
      notAssessed: 0,
      expired: 0,
      totalShortfall: 4,
      meanShortfall: 4 / 3,
      weightedShortfall: 4,
    })
    expect(need('CT')).toMatchObject({ required: 3, met: 2, below: 0, notAssessed: 1, totalShortfall: 0 })
    expect(need('CT')).not.toHaveProperty('meanShortfall')
    expect(need('CT')).not.toHaveProperty('priority')
  })

  it('counts by unit', () => {
    expect(need('AT')?.units.map(({ unit, below, totalShortfall }) => [unit, below, totalShortfall])).toEqual(
      [
        ['A', 2, 2],
        ['B', 1, 2],
      ],
    )
  })

  it('counts seats and sessions: whom it takes, whom it takes all the way, whom nothing takes', () => {
    expect(need('AT')?.activities).toEqual([
      { activity: 'clinic', seats: 2, closing: 2, capacity: 1, sessions: 2 },
    ])
    expect(need('AT')?.withoutActivity).toBe(1)
    // p1 needs one seat for two competencies.
    expect(result.seats).toEqual([
      {
        activity: 'clinic',
        name: { id: 'Klinik', en: 'Clinic' },
        seats: 2,
        capacity: 1,
        sessions: 2,
        competencies: ['CFV', 'AT'],
      },
    ])
  })

  it('names what no activity and no scheme covers', () => {
    expect(result.uncovered).toContain('BT')
    expect(result.uncovered).not.toContain('AT') // the clinic
    expect(result.uncovered).not.toContain('LRS') // a scheme
    expect(need('LRS')?.schemes.length).toBeGreaterThan(0)
  })

  it('lists people who are measured against nothing', () => {
    expect(result.withoutJob).toEqual(['p4'])
    const bpjs = listTrainingNeeds(bpjsKetenagakerjaan, [
      { id: 'x', job: 'kepala-kantor-cabang', holdings: {} },
      { id: 'y', job: 'account-representative-khusus', holdings: { PKN: 2 } },
    ])
    expect(bpjs.withoutRequirements).toEqual(['x'])
    expect(bpjs.needs).toHaveLength(17)
    expect(bpjs.needs[0]).toMatchObject({ required: 0, below: 0, unspecified: 1, requirementUnknown: 1 })
  })

  it('puts essential requirements first', () => {
    const profile = composeProfile(lembagaXy, { job: 'staf-sertifikasi', essentials: ['CFV'] })
    const { needs } = listTrainingNeeds(lembagaXy, people, { profiles: [profile] })
    expect(needs.slice(0, 2).map(({ competency, priority }) => [competency, priority])).toEqual([
      ['CFV', 1],
      ['AT', 2],
    ])
  })

  it('gives needs that are equal but for noise one place, in the order of the model', () => {
    const requirement = (competency: string, weight: number) => ({ competency, level: 1, weight })
    const { competencies } = soundModel()
    const model = soundModel({
      competencies: { ...competencies, ART: { name: { id: 'ART', en: 'ART' }, scale: 'five' } },
      jobs: {
        a: soundJob('a', [requirement('SQL', 0.3), requirement('NEG', 0.1)]),
        b: soundJob('b', [requirement('NEG', 0.2)]),
        c: soundJob('c', [requirement('ART', 0.299)]),
      },
    })
    const { needs } = listTrainingNeeds(model, [
      { id: 'p1', job: 'a', holdings: { SQL: 0, NEG: 0 } },
      { id: 'p2', job: 'b', holdings: { NEG: 0 } },
      { id: 'p3', job: 'c', holdings: { ART: 0 } },
    ])
    expect(needs.map(({ weightedShortfall }) => weightedShortfall)).toEqual([0.3, 0.30000000000000004, 0.299])
    expect(needs.map(({ competency, priority }) => [competency, priority])).toEqual([
      ['SQL', 1],
      ['NEG', 1],
      ['ART', 3],
    ])
  })

  it('tells an expired assessment from none, when told', () => {
    const resolved = resolveHoldingsByPerson(
      lembagaXy,
      [
        { person: 'p2', competency: 'CT', level: 2, assessedOn: '2020-01-01', raterKind: 'assessor' },
        { person: 'p2', competency: 'AT', level: 2, assessedOn: '2020-01-01', raterKind: 'assessor' },
      ],
      { asOf: '2026-11-22', validity: 36 },
    )
    const { needs, expiryKnown } = listTrainingNeeds(lembagaXy, people, { resolved })
    expect(expiryKnown).toBe(true)
    const entry = (code: string) => needs.find(({ competency }) => competency === code)
    expect(entry('CT')).toMatchObject({ required: 3, below: 0, notAssessed: 0, expired: 1 })
    expect(entry('AT')).toMatchObject({ below: 3, expired: 0 }) // what is held wins
  })

  it('tells everything that is wrong with people', () => {
    const codes = (action: () => unknown): string[] =>
      thrownBy(action).issues.map(({ code, path }) => `${path.join('.')}: ${code}`)
    expect(codes(() => listTrainingNeeds(lembagaXy, []))).toEqual(['people: empty-list'])
    expect(
      codes(() =>
        listTrainingNeeds(
          lembagaXy,
          [
            { id: 'p1', job: untyped('staf'), holdings: untyped({ XX: 1, INT: 9 }) },
            { id: 'p1', holdings: {} },
          ],
          { profiles: [untyped({ ...lembagaXy.jobs['kepala-lsp'], model: 'other' })] },
        ),
      ),
    ).toEqual([
      'profiles.0.model: model-mismatch',
      'people.0.job: unknown-job',
      'people.0.holdings.XX: unknown-competency',
      'people.0.holdings.INT: level-off-scale',
      'people.1.id: duplicate-person',
    ])
    expect(codes(() => listTrainingNeeds(lembagaXy, people, { activities: [clinic, clinic] }))).toEqual([
      'activities.1.id: duplicate-id',
    ])
  })
})
