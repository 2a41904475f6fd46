import { findFeederJobs } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = withJobs(
  soundJob('half', [{ competency: 'SQL', level: 2 }], { grade: 'low' }),
  soundJob(
    'full',
    [
      { competency: 'SQL', level: 3 },
      { competency: 'NEG', level: 1 },
    ],
    { grade: 'high' },
  ),
  soundJob('empty', [], { complete: false }),
  soundJob('T', [{ competency: 'SQL', level: 4 }, { competency: 'NEG', level: 3 }, { competency: 'ART' }], {
    grade: 'high',
  }),
)
const ask = (options: object = {}) => findFeederJobs(model, 'T', { unassessed: 'floor', ...options })

describe('findFeederJobs', () => {
  it('lists the jobs from which one move needs least', () => {
    const { feeders } = findFeederJobs(lembagaXy, 'manager-sertifikasi', {
      unassessed: 'floor',
      maxRankSteps: 0,
    })
    expect(feeders.map(({ job, kind, effort }) => [job, kind, effort])).toEqual([
      ['manager-administrasi', 'lateral', 1],
      ['manager-manajemen-mutu', 'lateral', 1],
    ])
    expect(feeders[0]?.deepens).toEqual([{ competency: 'FCI', from: 3, to: 4, by: 1 }])
  })

  it('takes efforts that are equal but for noise for equal', () => {
    const levels = (id: string, ...[SQL, NEG, LAW]: readonly [number, number, number]) =>
      soundJob(
        id,
        Object.entries({ SQL, NEG, LAW }).map(([competency, level]) => ({ competency, level })),
      )
    const name = { id: 'LAW', en: 'LAW' }
    const jobs = withJobs(levels('z', 3, 3, 3), levels('a', 1, 4, 4), levels('T', 4, 4, 4))
    const three = { ...jobs, competencies: { ...jobs.competencies, LAW: { name, scale: 'five' } } }
    const effort = { SQL: 3 / 11, NEG: 3 / 11, LAW: 3 / 11 }
    const { feeders } = findFeederJobs(three, 'T', { unassessed: 'floor', effort })
    expect(feeders.map(({ job }) => job)).toEqual(['a', 'z'])
  })

  it('says what it assumes of levels a job does not ask for, and gives both efforts', () => {
    const { feeders, leftOut } = ask()
    expect(feeders).toMatchObject([
      { job: 'full', kind: 'lateral', effort: 3, shortfall: 3, shortfallEach: 2, assumes: [] },
      { job: 'half', kind: 'promotion', effort: 5, effortIf: { floor: 5, met: 2 }, assumes: ['NEG'] },
    ])
    expect(leftOut).toEqual(['empty'])
    expect(ask({ unassessed: 'met' }).feeders.map(({ job, effort }) => [job, effort])).toEqual([
      ['half', 2],
      ['full', 3],
    ])
  })

  it.each([
    [{ kinds: ['promotion'] }, ['half']],
    [{ maxRankSteps: 0 }, ['full']],
    [{ maxShortfall: 4 }, ['full']],
    [{ maxShortfallEach: 2 }, ['full']],
    [{ limit: 1 }, ['full']],
    [{ effort: { SQL: 9 } }, ['full', 'half']],
  ])('obeys %o', (options, expected) => {
    expect(ask(options).feeders.map(({ job }) => job)).toEqual(expected)
  })

  it('names what it cannot work with', () => {
    expect(thrownBy(() => ask({ unassessed: undefined })).code).toBe('parameter-invalid')
    expect(thrownBy(() => ask({ kinds: null, effort: null })).issues.map(({ path }) => path)).toEqual([
      ['kinds'],
      ['effort'],
    ])
    expect(thrownBy(() => ask({ kinds: ['jump'], limit: 0 })).issues).toHaveLength(2)
    expect(thrownBy(() => findFeederJobs(model, untyped('empty'), { unassessed: 'met' })).code).toBe(
      'empty-profile',
    )
  })
})
