import { attainment, defineModel, rankJobs } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { staff } from '../support/full-holdings'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const method = attainment()

describe('rankJobs', () => {
  it('ranks every job of the model for one person', () => {
    const ranking = rankJobs(lembagaXy, staff, { method, belowEssential: 'flag' })
    expect(ranking).toMatchObject({ of: 'jobs', model: 'lembaga-xy', unassessed: 'exclude', leftOut: [] })
    expect(ranking.jobs.map(({ rank, job }) => `${rank} ${job}`).slice(0, 3)).toEqual([
      '1 staf-administrasi',
      '1 staf-manajemen-mutu',
      '3 staf-sertifikasi',
    ])
    expect(ranking.jobs).toHaveLength(7)
    expect(ranking.jobs[0]?.profileComplete).toBe(false)
  })

  it('ranks the jobs it is given', () => {
    const { jobs } = rankJobs(lembagaXy, staff, {
      method,
      belowEssential: 'flag',
      jobs: ['kepala-lsp', 'staf-sertifikasi'],
    })
    expect(jobs.map(({ job }) => job)).toEqual(['staf-sertifikasi', 'kepala-lsp'])
  })

  it('names jobs without requirements, and gives outcomes to the jobs that ask for the competency', () => {
    const model = defineModel({
      id: 'm',
      scales: { four: { levels: [1, 2, 3, 4] } },
      competencies: { A: { scale: 'four', name: 'A' }, B: { scale: 'four', name: 'B' } },
      jobs: {
        a: { name: 'a', requires: { A: 4 } },
        b: { name: 'b', requires: { B: 2 } },
        empty: { name: 'empty', requires: {} },
        open: { name: 'open', requires: { A: {}, B: 4 } },
      },
    })
    const options = { method, belowEssential: 'flag', outcomes: { A: { lowest: 1, highest: 2 } } } as const
    const { jobs, leftOut } = rankJobs(model, { B: 2 }, options)
    expect(leftOut).toEqual(['empty'])
    expect(
      jobs.map(({ job, rank, lowest, highest, possibleRanks }) => [
        job,
        rank,
        lowest,
        highest,
        possibleRanks,
      ]),
    ).toEqual([
      ['b', 1, 100, 100, { best: 1, worst: 1 }],
      // Half of level 4 of B; A is required there at no given level, so what is known of A does not bear on it.
      ['open', 2, 50, 50, { best: 2, worst: 2 }],
      ['a', undefined, 25, 50, { best: 2, worst: 3 }],
    ])
    const codes = (given: object) =>
      thrownBy(() =>
        rankJobs(
          model,
          { B: 2 },
          { method, belowEssential: 'flag', outcomes: untyped(given), jobs: ['b', 'b'] },
        ),
      ).issues.map(({ code }) => code)
    expect(codes({ A: { lowest: 1, highest: 2 } })).toEqual(['duplicate-id', 'outcomes-not-required'])
    expect(codes({ B: { lowest: 1, highest: 2 }, X: { lowest: 0, highest: 0 } })).toEqual([
      'duplicate-id',
      'outcomes-assessed',
      'unknown-competency',
    ])
    expect(thrownBy(() => rankJobs(model, {}, { method, belowEssential: 'flag', jobs: [] })).code).toBe(
      'empty-list',
    )
  })

  it('says where holdings are wrong, once, and which function was called', () => {
    const model = soundModel()
    const scale = { levels: [1, 2, 3], floor: 0 }
    const jobs = ['one', 'two'].map((id) => soundJob(id, [{ competency: 'ART', level: 2 }], { scale }))
    const error = (holdings: unknown, options: object = {}) =>
      thrownBy(() => rankJobs(model, untyped(holdings), { method, belowEssential: 'flag', ...options }))
    expect(error({ ART: 9 }, { jobs }).issues).toMatchObject([
      { code: 'level-off-scale', path: ['holdings', 'ART'] },
    ])
    const outcomes = { SQL: { lowest: 1, highest: 2 } }
    for (const holdings of [null, [3], new Map([['SQL', 3]])]) {
      expect(error(holdings, { outcomes }).issues).toMatchObject([
        { code: 'holdings-not-a-record', path: ['holdings'] },
      ])
    }
    expect(error({ SQL: 9 }, { jobs: [soundJob('empty', [])] }).code).toBe('level-off-scale')
    expect(error({}, { unassessed: 7 }).message).toContain('"unassessed" of rankJobs is 7')
    expect(error({}, { method: 7 }).message).toContain('"method" of rankJobs is 7')
  })
})
