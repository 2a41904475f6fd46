import { lintModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel, withJobs } from '../../support/sound-model'

const same = (text: string) => ({ id: text, en: text })
const levels: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3 }
/** A job that requires something of its own, so that no hint is given beside the cycle. */
const job = (id: string, superior: string) =>
  soundJob(id, [{ competency: 'SQL', level: levels[id] ?? 4 }], { superior })

describe('lintModel, cycles', () => {
  it('refuses jobs that report to each other, once, named from the first of them', () => {
    const model = withJobs(job('outside', 'b'), job('a', 'c'), job('b', 'a'), job('c', 'b'))
    expect(lint(model)).toEqual([
      {
        code: 'reference-cycle',
        severity: 'error',
        path: ['jobs', 'b', 'superior'],
        details: { kind: 'jobs', field: 'superior', chain: ['b', 'a', 'c'] },
      },
    ])
    expect(lintModel(model)[0]?.message).toBe('there is a circle in superior of jobs: b → a → c → b')
  })

  it('refuses a job that reports to itself', () => {
    expect(lint(withJobs(job('a', 'a')))).toEqual([
      {
        code: 'reference-cycle',
        severity: 'error',
        path: ['jobs', 'a', 'superior'],
        details: { kind: 'jobs', field: 'superior', chain: ['a'] },
      },
    ])
  })

  it('finds every cycle, each once', () => {
    const model = withJobs(job('a', 'b'), job('b', 'a'), job('c', 'c'), job('d', 'c'))
    expect(lint(model).map(({ details }) => details)).toEqual([
      { kind: 'jobs', field: 'superior', chain: ['a', 'b'] },
      { kind: 'jobs', field: 'superior', chain: ['c'] },
    ])
  })

  it('refuses units that are parts of each other', () => {
    const units = {
      office: { name: same('x') },
      a: { name: same('a'), parent: 'b' },
      b: { name: same('b'), parent: 'a' },
    }
    expect(lint(soundModel({ units }))).toEqual([
      {
        code: 'reference-cycle',
        severity: 'error',
        path: ['units', 'a', 'parent'],
        details: { kind: 'units', field: 'parent', chain: ['a', 'b'] },
      },
    ])
  })

  it('refuses a cluster that is a part of itself', () => {
    expect(lint(soundModel({ clusters: { core: { name: same('x'), parent: 'core' } } }))).toEqual([
      {
        code: 'reference-cycle',
        severity: 'error',
        path: ['clusters', 'core', 'parent'],
        details: { kind: 'clusters', field: 'parent', chain: ['core'] },
      },
    ])
  })

  it('refuses a competency that is a dimension of itself', () => {
    const competencies = { ...soundModel().competencies, X: { name: same('x'), dimensionOf: 'X' } }
    expect(lint(soundModel({ competencies }))).toEqual([
      {
        code: 'reference-cycle',
        severity: 'error',
        path: ['competencies', 'X', 'dimensionOf'],
        details: { kind: 'competencies', field: 'dimensionOf', chain: ['X'] },
      },
    ])
  })

  it('copes with a chain of 5,000 superiors', () => {
    const ids = Array.from({ length: 5_000 }, (_, i) => `job-${i}`)
    const jobs = ids.map((id, i) =>
      soundJob(id, [], { superior: ids[(i + 1) % ids.length] ?? id, complete: false }),
    )
    const [cycle] = lintModel(withJobs(...jobs))
    expect(cycle?.details).toEqual({ kind: 'jobs', field: 'superior', chain: ids })
  })
})
