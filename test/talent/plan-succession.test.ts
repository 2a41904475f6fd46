import { assessReadiness, attainment, composeProfile, type Person } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { planSuccession } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const policy = { method: attainment(), bar: 95, withinMonths: 12, monthsPerLevel: 6 }
const able = {
  INT: 4,
  CFV: 4,
  FCI: 4,
  LRS: 3,
  SO: 3,
  IMI: 3,
  SFE: 3,
  CL: 4,
  BT: 3,
  LA: 4,
  AT: 4,
  CT: 4,
  CFO: 3,
}
const { INT: _, ...withoutInt } = able
const quality = composeProfile(lembagaXy, { job: 'manager-manajemen-mutu', essentials: ['INT'] })
const people = [
  { id: 'p4', holdings: { ...able, INT: 0, CFV: 0 }, job: 'staf-sertifikasi' as const },
  { id: 'p3', holdings: withoutInt, job: 'staf-manajemen-mutu' as const },
  { id: 'p2', holdings: { ...able, INT: 2 }, job: 'staf-administrasi' as const },
  { id: 'p1', holdings: able, job: 'manager-sertifikasi' as const },
]

describe('planSuccession', () => {
  const plan = planSuccession(lembagaXy, people, {
    jobs: ['manager-sertifikasi', quality, 'kepala-lsp'],
    policy,
  })

  it('says who is ready when, and how strong the bench is', () => {
    expect(plan).toMatchObject({ model: 'lembaga-xy', bar: 95, withinMonths: 12 })
    const [certification, management, head] = plan.jobs
    expect(certification).toMatchObject({ incumbents: ['p1'], considered: 3, profileComplete: false })
    expect(management?.successors).toEqual([
      { person: 'p1', best: 'ready-now', worst: 'ready-now' },
      { person: 'p2', best: 'within-months', worst: 'within-months', leastMonths: 12, mostMonths: 12 },
    ])
    expect(management?.possible).toEqual([{ person: 'p3', best: 'ready-now', worst: 'not-ready' }])
    expect(management?.notReady).toEqual(['p4'])
    expect(management?.bench).toEqual({ readyNow: 1, ready: 2, possible: 1 })
    expect(head?.successors).toEqual([])
  })

  it('says of each person and job what assessReadiness says', () => {
    const jobs = ['manager-sertifikasi', quality, 'kepala-lsp', 'staf-administrasi'] as const
    const everybody = planSuccession(lembagaXy, people, { jobs, policy, considers: () => true })
    for (const [i, job] of jobs.entries()) {
      const id = typeof job === 'string' ? job : job.id
      const assessed = people
        .filter((person) => person.job !== id)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((person) => assessReadiness(lembagaXy, job, person, policy))
      const stages = ({ best, worst }: (typeof assessed)[number]) => [best?.stage, worst?.stage]
      const entry = everybody.jobs[i]
      const listed = [...(entry?.successors ?? []), ...(entry?.possible ?? [])].toSorted((a, b) =>
        a.person < b.person ? -1 : 1,
      )
      expect(listed.map(({ person, best, worst }) => [person, best, worst])).toEqual(
        assessed.flatMap((one) => (one.best?.stage === 'not-ready' ? [] : [[one.person, ...stages(one)]])),
      )
      expect(entry?.notReady).toEqual(
        assessed.flatMap(({ person, best }) => (best?.stage === 'not-ready' ? [person] : [])),
      )
    }
  })

  it('names jobs without a successor or with one, and who is a successor in several', () => {
    expect(plan.withoutSuccessor).toEqual(['kepala-lsp'])
    expect(plan.withOneSuccessor).toEqual(['manager-sertifikasi'])
    expect(plan.shared).toEqual([{ person: 'p2', jobs: ['manager-sertifikasi', 'manager-manajemen-mutu'] }])
    const alone = planSuccession(lembagaXy, people, {
      jobs: [quality],
      policy,
      considers: ({ id }) => id === 'p1',
    })
    expect(alone.withOneSuccessor).toEqual(['manager-manajemen-mutu'])
    expect(alone.jobs[0]?.considered).toBe(1)
  })

  it('does not depend on the order of people, and is plain data', () => {
    const turned = planSuccession(lembagaXy, people.toReversed(), {
      jobs: ['manager-sertifikasi', quality, 'kepala-lsp'],
      policy,
    })
    expect(JSON.stringify(turned)).toBe(JSON.stringify(plan))
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
  })

  it('says where it stands, once, of everybody and every job at once', () => {
    const model = soundModel()
    const scale = { levels: [1, 2, 3], floor: 0 }
    const jobs = ['one', 'two'].map((id) => soundJob(id, [{ competency: 'ART', level: 2 }], { scale }))
    const people = [
      { id: 'p', holdings: {} },
      { id: 'q', holdings: { ART: 9 } },
      { id: 'r', holdings: untyped(null) },
      { id: 's', holdings: { ART: 8 } },
    ]
    const issues = (options: object) =>
      thrownBy(() => planSuccession(model, people, untyped({ jobs, policy, ...options }))).issues.map(
        ({ code, path }) => [code, path.join('.')],
      )
    expect(issues({})).toEqual([
      ['level-off-scale', 'people.1.holdings.ART'],
      ['holdings-not-a-record', 'people.2.holdings'],
      ['level-off-scale', 'people.3.holdings.ART'],
    ])
    const considers = (person: Person, job: string) => job === 'two' && person.id === 'q'
    expect(issues({ considers })).toHaveLength(2)
  })

  it('refuses what it cannot work with', () => {
    const codes = (some: unknown, options: object) =>
      thrownBy(() =>
        planSuccession(lembagaXy, untyped(some), { jobs: ['kepala-lsp'], policy, ...options }),
      ).issues.map(({ code }) => code)
    expect(codes([], { jobs: [] })).toEqual(['empty-list', 'empty-list'])
    expect(codes([people[0], people[0]], { jobs: ['kepala-lsp', 'kepala-lsp'] })).toEqual([
      'duplicate-id',
      'duplicate-person',
    ])
    expect(codes([{ id: 'x', holdings: { INT: 9 } }], { policy: { ...policy, withinMonths: -1 } })).toEqual([
      'level-off-scale',
      'number-out-of-range',
    ])
    expect(codes(people, { jobs: ['kepala'] })).toEqual(['unknown-job'])
  })
})
