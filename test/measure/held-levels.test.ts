import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/base/issue'
import { heldByJobReader, heldLevels, knownLevels } from '../../src/measure/held-levels'
import { measureJob } from '../../src/measure/measure-job'
import { soundModel } from '../support/sound-model'

const model = soundModel()
const jobs = ['clerk', 'chief'].map((job) => measureJob(model, job))

describe('knownLevels', () => {
  it('reads of sound levels what heldLevels reads, and no more than numbers', () => {
    for (const job of jobs) {
      for (const holdings of [{}, { ART: 7, SQL: 2 }, { NEG: -0, ART: undefined }]) {
        expect(knownLevels(job, holdings)).toEqual(heldLevels(job, holdings))
      }
    }
  })
})

describe('heldByJobReader', () => {
  it('reads against each job, and tells once what is wrong', () => {
    const read = heldByJobReader(jobs)
    const issues: Issue[] = []
    expect(read({ SQL: 2 }, issues, []).map(({ held }) => held)).toEqual([
      [2, undefined],
      [2, undefined],
    ])
    expect(issues).toEqual([])
    read({ SQL: 9, XYZ: 1 }, issues, ['people', 3])
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['level-off-scale', ['people', 3, 'SQL']],
      ['unknown-competency', ['people', 3, 'XYZ']],
    ])
  })
})
