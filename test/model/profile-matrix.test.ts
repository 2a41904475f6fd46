import { profileMatrix } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('profileMatrix', () => {
  it('shows the four kinds of cells apart', () => {
    const model = withJobs(
      soundJob('a', [
        { competency: 'ART', weight: 2, essential: true },
        { competency: 'SQL', level: 4, essential: true },
      ]),
      soundJob('b', [{ competency: 'NEG', level: 2, weight: 3 }], { complete: false, unknown: ['SQL'] }),
      soundJob('c', [{ competency: 'NEG', level: 2 }], { complete: false }),
    )
    expect(profileMatrix(model)).toEqual({
      model: 'acme',
      modelVersion: '1',
      jobs: ['a', 'b', 'c'],
      competencies: ['SQL', 'NEG', 'ART'],
      cells: [
        [
          { status: 'required', level: 4, weight: 1, essential: true },
          { status: 'not-in-profile' },
          { status: 'level-unspecified', weight: 2, essential: true },
        ],
        [
          { status: 'requirement-unknown' },
          { status: 'required', level: 2, weight: 3, essential: false },
          { status: 'not-in-profile' },
        ],
        [
          { status: 'requirement-unknown' },
          { status: 'required', level: 2, weight: 1, essential: false },
          { status: 'requirement-unknown' },
        ],
      ],
    })
  })

  it('takes rows and columns in the order given', () => {
    const matrix = profileMatrix(lembagaXy, {
      jobs: ['staf-administrasi', 'kepala-lsp'],
      competencies: ['CFV', 'HPA', 'INT'],
    })
    expect(
      matrix.cells.map((row) => row.map((cell) => (cell.status === 'required' ? cell.level : cell.status))),
    ).toEqual([
      [2, 'requirement-unknown', 1],
      [4, 'requirement-unknown', 4],
    ])
  })

  it('has no columns that no row requires, unless asked for', () => {
    expect(profileMatrix(lembagaXy).competencies).toHaveLength(13)
    expect(profileMatrix(soundModel({ jobs: {} }))).toMatchObject({ jobs: [], competencies: [], cells: [] })
  })

  it('refuses jobs and codes it does not know, rather than call them not required', () => {
    expect(thrownBy(() => profileMatrix(lembagaXy, { jobs: [untyped('__proto__')] })).code).toBe(
      'unknown-job',
    )
    const error = thrownBy(() => profileMatrix(lembagaXy, { competencies: ['INT', untyped('toString')] }))
    expect(error.code).toBe('unknown-competency')
    expect(error.issues[0]?.path).toEqual(['competencies', 1])
  })

  it('returns nothing through which the caller’s lists or the dictionary could be changed', () => {
    const jobs = ['kepala-lsp' as const]
    const competencies = ['INT' as const]
    const matrix: { jobs: string[]; competencies: string[]; cells: object[][] } = untyped(
      profileMatrix(lembagaXy, { jobs, competencies }),
    )
    matrix.jobs.push('x')
    matrix.competencies.push('x')
    Object.assign(matrix.cells[0]?.[0] ?? {}, { level: 99 })
    expect([jobs, competencies]).toEqual([['kepala-lsp'], ['INT']])
    expect(lembagaXy.jobs['kepala-lsp'].requirements[0]?.level).toBe(4)
  })
})
