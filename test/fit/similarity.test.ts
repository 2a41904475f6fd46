import { scoreFit, similarity } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'

const model = withJobs(
  soundJob('j', [{ competency: 'SQL', level: 3 }]),
  soundJob('part', [{ competency: 'SQL', level: 3 }], { complete: false, unknown: ['NEG'] }),
  soundJob('open', [{ competency: 'SQL', level: 3 }, { competency: 'NEG' }]),
)
const cosine = similarity({ measure: 'cosine' })
const euclid = similarity({ measure: 'euclidean' })

describe('similarity', () => {
  it('counts what is not in the profile as required at the floor, and says so', () => {
    const fit = scoreFit(model, 'j', { SQL: 3, NEG: 4 }, { method: cosine })
    expect(fit.score).toBeCloseTo(60, 12)
    expect(fit.countedAsFloor).toEqual(['NEG'])
    const near = scoreFit(model, 'j', { SQL: 3, NEG: 4 }, { method: euclid })
    expect(near.score).toBeCloseTo(100 * (1 - 4 / Math.sqrt(50)), 12)
  })

  it('leaves out what has no level, and what is not known to be required or not', () => {
    for (const job of ['part', 'open']) {
      const fit = scoreFit(model, job, { SQL: 3, NEG: 4 }, { method: cosine })
      expect(fit.score).toBe(100)
      expect(fit.countedAsFloor).toEqual([])
    }
  })

  it('finds none between vectors of which one is all at the floor', () => {
    expect(scoreFit(model, 'j', { SQL: 0 }, { method: cosine })).not.toHaveProperty('score')
    expect(scoreFit(model, 'j', { SQL: 1e-200 }, { method: cosine })).not.toHaveProperty('score')
    expect(scoreFit(model, 'j', { SQL: 0 }, { method: euclid }).score).toBeCloseTo(40, 12)
  })

  it('looks at what is assessed alone, or counts the rest as the floor', () => {
    const holdings = { INT: 2, CFV: 4 }
    expect(scoreFit(lembagaXy, 'staf-administrasi', holdings, { method: cosine }).score).toBe(100)
    const floor = scoreFit(lembagaXy, 'staf-administrasi', holdings, { method: cosine, unassessed: 'floor' })
    expect(floor.score ?? 100).toBeLessThan(100)
  })

  it('has no interval', () => {
    const fit = scoreFit(model, 'j', { SQL: 2 }, { method: euclid })
    expect(fit.method.separable).toBe(false)
    for (const key of ['lowest', 'highest', 'finish']) expect(fit).not.toHaveProperty(key)
  })
})
