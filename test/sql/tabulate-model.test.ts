import { composeProfile, defineModel } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { tabulateModel } from 'kompetensi/sql'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('tabulateModel', () => {
  it('spells out jobs, requirements and what an assessment could find', () => {
    const model = withJobs(
      soundJob('j', [{ competency: 'SQL', level: 3, weight: 2, essential: true }, { competency: 'ART' }], {
        unit: 'office',
      }),
    )
    expect(tabulateModel(model)).toEqual({
      competencies: [
        { model: 'acme', competency: 'SQL', position: 1, lowest_held: 0, highest_level: 5 },
        { model: 'acme', competency: 'NEG', position: 2, lowest_held: 0, highest_level: 5 },
        { model: 'acme', competency: 'ART', position: 3, lowest_held: null, highest_level: null },
      ],
      jobs: [{ model: 'acme', model_version: '1', job: 'j', unit: 'office', profile_complete: true }],
      requirements: [
        {
          model: 'acme',
          job: 'j',
          competency: 'SQL',
          position: 1,
          required: 3,
          weight: 2,
          essential: true,
          scale_floor: 0,
          lowest_level: 1,
          highest_level: 5,
          continuous: false,
        },
        {
          model: 'acme',
          job: 'j',
          competency: 'ART',
          position: 2,
          required: null,
          weight: 1,
          essential: false,
          scale_floor: null,
          lowest_level: null,
          highest_level: null,
          continuous: false,
        },
      ],
      outcomes: [0, 1, 2, 3, 4, 5].map((level) => ({ model: 'acme', job: 'j', competency: 'SQL', level })),
      unknownRequirements: [],
    })
  })

  it('takes the ends, the floor and the requirement of a continuous scale', () => {
    const model = defineModel({
      id: 'm',
      scales: { c: { levels: [1, 5], continuous: true, floor: 0 } },
      competencies: { A: { scale: 'c', name: 'A' } },
      jobs: { j: { name: 'J', requires: { A: 2.5 } } },
    })
    expect(tabulateModel(model).outcomes.map(({ level }) => level)).toEqual([0, 1, 2.5, 5])
  })

  it('takes composed profiles, and tells what is not known to be required', () => {
    const profile = composeProfile(lembagaXy, { job: 'kepala-lsp', essentials: ['INT'] })
    const { requirements } = tabulateModel(lembagaXy, { jobs: [profile] })
    expect(requirements.filter(({ essential }) => essential).map(({ competency }) => competency)).toEqual([
      'INT',
    ])
    const jobs = [
      soundJob('part', [{ competency: 'SQL', level: 1 }], { complete: false }),
      soundJob('listed', [{ competency: 'SQL', level: 1 }], { complete: false, unknown: ['ART'] }),
    ]
    expect(
      tabulateModel(soundModel(), { jobs }).unknownRequirements.map(({ job, competency }) => [
        job,
        competency,
      ]),
    ).toEqual([
      ['part', 'NEG'],
      ['part', 'ART'],
      ['listed', 'ART'],
    ])
  })

  it('refuses what the functions refuse', () => {
    expect(thrownBy(() => tabulateModel(lembagaXy, { jobs: [untyped('nowhere')] })).code).toBe('unknown-job')
    expect(
      thrownBy(() => tabulateModel(withJobs(soundJob('j', [{ competency: 'SQL', level: 9 }])))).code,
    ).toBe('level-off-scale')
  })
})
