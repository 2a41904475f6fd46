import { analyzeGap, rankCandidates, rankJobs } from 'kompetensi'
import { encodePeople } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { pushEach } from '../../src/base/push-each'
import { attainment } from '../../src/fit/attainment'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const model = soundModel()
const codes = Array.from({ length: 200_000 }, (_, i) => `X${i}`)
const holdings = Object.fromEntries(codes.map((code) => [code, 3]))
const options = { method: attainment(), belowEssential: 'flag' } as const

describe('pushEach', () => {
  it('keeps the order', () => {
    const list = [1]
    pushEach(list, [2, 3])
    expect(list).toEqual([1, 2, 3])
  })

  it.each<[string, () => unknown]>([
    ['analyzeGap', () => analyzeGap(model, 'clerk', holdings)],
    ['rankCandidates', () => rankCandidates(model, 'clerk', [{ id: 'p', holdings }], options)],
    ['rankJobs', () => rankJobs(model, holdings, options)],
    ['encodePeople', () => encodePeople(model, [{ id: 'p', holdings }])],
    [
      'a profile',
      () => {
        const requirements = codes.map((competency) => ({ competency, level: 3 }))
        return rankCandidates(model, { ...model.jobs['clerk'], requirements } as never, [], options)
      },
    ],
  ])('lets %s tell of more than a call takes arguments', (_, run) => {
    const { code, issues } = thrownBy(run)
    expect(code).toBe('unknown-competency')
    expect(issues.length).toBeGreaterThan(500)
  })
})
