import fc from 'fast-check'
import type { JobProfile } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { parseJobProfile, parseJobProfiles, safeParseJobProfiles } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { arbitraryModel } from '../../support/arbitraries'
import { soundJob } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { model } from '../support/entries'
import { fullModel } from './full-model'

describe('parseJobProfiles', () => {
  it('reads profiles, new or in the place of one of the model', () => {
    const driver = soundJob('driver', [{ competency: 'SQL', level: 5, essential: true }], {
      superior: 'chief',
    })
    const all = [driver, { ...driver, id: 'clerk' }]
    expect(parseJobProfiles(model, JSON.stringify(all))).toEqual(all)
  })

  it('gives every profile of a model back as it was', () => {
    for (const each of [bpjsKetenagakerjaan, fullModel]) {
      const jobs: JobProfile[] = Object.values<JobProfile>(each.jobs)
      expect(parseJobProfiles<string, string>(each, JSON.stringify(jobs))).toEqual(jobs)
    }
    fc.assert(
      fc.property(arbitraryModel(), ({ model: any }) => {
        const jobs = JSON.parse(JSON.stringify(Object.values(any.jobs)))
        expect(parseJobProfiles(any, jobs)).toEqual(jobs)
        for (const job of jobs) expect(parseJobProfile(any, job)).toEqual(job)
      }),
      { numRuns: 50 },
    )
  })

  it('throws with the issues that safeParseJobProfiles gives', () => {
    const data = [soundJob('driver', [{ competency: 'SQL', level: 2.5 }])]
    const error = thrownBy(() => parseJobProfiles(model, data))
    expect(error.issues).toEqual(safeParseJobProfiles(model, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['level-off-scale', 0, 'requirements', 0, 'level'],
    ])
  })
})
