import fc from 'fast-check'
import { findSimilarJobs, type SimilarityMeasure } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { arbitraryModelAndJob } from '../support/arbitraries'
import { numbersIn } from '../support/numbers-in'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const measures: readonly SimilarityMeasure[] = ['cosine', 'distance', 'overlap']

const model = withJobs(
  soundJob('a', [
    { competency: 'SQL', level: 3, weight: 2 },
    { competency: 'NEG', level: 4 },
  ]),
  soundJob('b', [{ competency: 'SQL', level: 4 }]),
  soundJob('c', [{ competency: 'NEG', level: 1, weight: 3 }]),
)

describe('findSimilarJobs', () => {
  it('lists the most alike jobs, best first, with what makes them so', () => {
    const { jobs, leftOut, ...rest } = findSimilarJobs(lembagaXy, 'manager-manajemen-mutu', {
      measure: 'overlap',
      limit: 2,
    })
    expect(rest).toEqual({
      model: 'lembaga-xy',
      modelVersion: '1.0.0',
      job: 'manager-manajemen-mutu',
      measure: 'overlap',
    })
    expect(jobs.map(({ job, value }) => [job, value])).toEqual([
      ['manager-administrasi', 1],
      ['manager-sertifikasi', 44 / 46],
    ])
    expect(jobs[0]?.shared).toHaveLength(13)
    expect(jobs[0]?.drivers[0]).toEqual({ competency: 'AT', share: 4 / 45 })
    expect(leftOut).toEqual([])
  })

  it.each<[SimilarityMeasure, number, number]>([
    // a is (6, 4), b is (4, 0), c is (0, 3), each level × weight; distances go by levels alone.
    ['cosine', 6 / Math.hypot(6, 4), 4 / Math.hypot(6, 4)],
    ['distance', Math.hypot(1, 4), Math.hypot(3, 3)],
    ['overlap', 4 / 10, 3 / 10],
  ])('measures %s by hand', (measure, b, c) => {
    const values = new Map(
      findSimilarJobs(model, 'a', { measure }).jobs.map(({ job, value }) => [job, value]),
    )
    expect(values.get('b')).toBeCloseTo(b, 12)
    expect(values.get('c')).toBeCloseTo(c, 12)
  })

  it('leaves out of a pair what one of the two does not say', () => {
    const partly = withJobs(
      soundJob('a', [
        { competency: 'SQL', level: 3 },
        { competency: 'NEG', level: 4 },
      ]),
      soundJob('b', [{ competency: 'SQL', level: 3 }], { complete: false, unknown: ['NEG'] }),
      soundJob('c', [{ competency: 'SQL', level: 3 }, { competency: 'NEG' }]),
      soundJob('d', [{ competency: 'SQL' }], { complete: false }),
    )
    const { jobs, leftOut } = findSimilarJobs(partly, 'a', { measure: 'cosine' })
    expect(jobs).toMatchObject([
      { job: 'b', value: 1, notCompared: ['NEG'] },
      { job: 'c', value: 1, notCompared: ['NEG'] },
    ])
    expect(leftOut).toEqual(['d'])
  })

  it('leaves out a job where the measure would divide nothing by nothing', () => {
    const scales = { five: { levels: [0, 1, 2, 3, 4, 5], floor: 0 } }
    const low = {
      ...withJobs(
        soundJob('a', [{ competency: 'SQL', level: 3 }]),
        soundJob('b', [{ competency: 'SQL', level: 2 }]),
        soundJob('floor', [{ competency: 'SQL', level: 0 }]),
        soundJob('same', [{ competency: 'SQL', level: 0 }]),
      ),
      scales,
    }
    const found = (job: string, measure: SimilarityMeasure) => {
      const { jobs, leftOut } = findSimilarJobs(low, job, { measure })
      return [jobs.map((entry) => [entry.job, entry.value]), leftOut]
    }
    // The cosine with a profile at the floor throughout is 0 ÷ 0; its overlap with one above the floor is 0 ÷ 3.
    expect(found('a', 'cosine')).toEqual([[['b', 1]], ['floor', 'same']])
    expect(found('a', 'overlap')).toEqual([
      [
        ['b', 2 / 3],
        ['floor', 0],
        ['same', 0],
      ],
      [],
    ])
    expect(found('floor', 'cosine')).toEqual([[], ['a', 'b', 'same']])
    expect(found('floor', 'overlap')).toEqual([
      [
        ['a', 0],
        ['b', 0],
      ],
      ['same'],
    ])
    expect(found('floor', 'distance')).toEqual([
      [
        ['same', 0],
        ['b', 2],
        ['a', 3],
      ],
      [],
    ])
  })

  it('takes values that noise alone parts for equal: they go by id', () => {
    const tenths = withJobs(
      soundJob('a', [
        { competency: 'SQL', level: 3, weight: 0.1 },
        { competency: 'NEG', level: 1, weight: 0.3 },
      ]),
      soundJob('y', [{ competency: 'SQL', level: 1, weight: 0.3 }]),
      soundJob('x', [{ competency: 'SQL', level: 3, weight: 0.1 }]),
    )
    const { jobs } = findSimilarJobs(tenths, 'a', { measure: 'overlap' })
    expect(jobs.map(({ job }) => job)).toEqual(['x', 'y'])
    const reversed = withJobs(
      soundJob('a', [
        { competency: 'SQL', level: 3, weight: 0.1 },
        { competency: 'NEG', level: 1, weight: 0.3 },
      ]),
      soundJob('x', [{ competency: 'SQL', level: 1, weight: 0.3 }]),
      soundJob('y', [{ competency: 'SQL', level: 3, weight: 0.1 }]),
    )
    const again = findSimilarJobs(reversed, 'a', { measure: 'overlap' }).jobs
    expect(again.map(({ job }) => job)).toEqual(['x', 'y'])
    expect(new Set(again.map(({ value }) => value)).size).toBe(2)
  })

  it('names what it cannot work with', () => {
    expect(
      thrownBy(() => findSimilarJobs(model, 'a', untyped({ measure: 'jaccard', limit: 0 }))).issues,
    ).toHaveLength(2)
    for (const options of [{}, { measure: null }, { measure: ['cosine'] }]) {
      expect(thrownBy(() => findSimilarJobs(model, 'a', untyped(options))).issues).toMatchObject([
        { code: 'parameter-invalid', path: ['measure'] },
      ])
    }
    expect(
      thrownBy(() => findSimilarJobs(model, soundJob('x', [{ competency: 'SQL' }]), { measure: 'cosine' }))
        .code,
    ).toBe('no-levels')
  })

  it('is symmetric, within its bounds, finite and in order', () => {
    fc.assert(
      fc.property(arbitraryModelAndJob(), fc.constantFrom(...measures), ({ model: any, job }, measure) => {
        if (job.requirements.every(({ level }) => level === undefined)) return
        const answer = findSimilarJobs(any, job, { measure })
        expect(numbersIn(answer).every(Number.isFinite)).toBe(true)
        for (const { job: id, value } of answer.jobs) {
          if (any.jobs[id]?.requirements.every(({ level }) => level === undefined)) continue
          const back = findSimilarJobs(any, id, { measure }).jobs.find((entry) => entry.job === job.id)
          expect(back?.value).toBeCloseTo(value, 9)
          if (measure === 'cosine') expect(Math.abs(value)).toBeLessThanOrEqual(1)
          if (measure === 'distance') expect(value).toBeGreaterThanOrEqual(0)
        }
        const sign = measure === 'distance' ? 1 : -1
        const values = answer.jobs.map(({ value }) => sign * value)
        for (const [i, value] of values.slice(1).entries())
          expect(value).toBeGreaterThan((values[i] ?? 0) - 1e-9)
      }),
    )
  })

  it('takes jobs that are as alike but for noise for equal: they go by id', () => {
    const sql = { competency: 'SQL', level: 3, weight: 0.1 }
    const neg = { competency: 'NEG', level: 1, weight: 0.3 }
    const halves = withJobs(soundJob('own', [sql, neg]), soundJob('z', [sql]), soundJob('a', [neg]))
    const { jobs } = findSimilarJobs(halves, 'own', { measure: 'overlap' })
    expect(jobs.map(({ job, value }) => [job, value])).toEqual([
      ['a', 0.4999999999999999],
      ['z', 0.5],
    ])
  })
})
