import {
  attainment,
  composeProfile,
  defineModel,
  describeRanking,
  rankCandidates,
  rankJobs,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { full, open } from '../support/full-holdings'
import { thrownBy } from '../support/thrown-by'

const method = attainment()
const job = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['INT', 'CFV'] })
const candidates = [
  { id: 'p1', holdings: full },
  { id: 'p2', holdings: open },
  { id: 'p3', holdings: { ...full, CFV: 1 } },
  { id: 'p4', holdings: {} },
]
const other = defineModel({
  id: 'other',
  scales: { two: { levels: [1, 2] } },
  competencies: { INT: { scale: 'two', name: 'x' } },
  jobs: { x: { name: 'x', requires: { INT: 1 } } },
})

describe('describeRanking', () => {
  it('says ranks, what is possible, and who is or would be excluded', () => {
    const ranking = rankCandidates(lembagaXy, job, candidates, { method, belowEssential: 'exclude' })
    expect(describeRanking(lembagaXy, ranking, { language: en }).split('\n')).toEqual([
      'Administration Staff: 4 candidates by Attainment; a shortfall in an essential competency excludes.',
      '1. p1: 100%.',
      '1. p2: 100% on what is assessed (92.3% of the weight), between 93.75% and 100% as a whole; would be excluded only if Integrity turned out below the required level.',
      '– p3: 93.75%; excluded; essential and below: Creating Value for the Customer (required level 2, held level 1).',
      '– p4: not ranked yet, because no requirement with a level has been assessed; once assessed, the score may lie anywhere between 0% and 100%; rank 1 to 3 is possible; would be excluded only if any one of Integrity and Creating Value for the Customer turned out below the required level.',
      'This ranking rests only on the requirements that are known; the profile is not complete.',
    ])
  })

  it('speaks Indonesian, of jobs too', () => {
    const { length } = Object.keys(lembagaXy.jobs)
    const text = describeRanking(lembagaXy, rankJobs(lembagaXy, full, { method, belowEssential: 'last' }), {
      language: id,
    })
    expect(text.split('\n')[0]).toBe(
      `${length} jabatan menurut Capaian level; yang di bawah standar pada kompetensi wajib ditempatkan di belakang.`,
    )
    expect(text.split('\n')[1]).toBe('1. Staf Administrasi: 100%.')
  })

  it('refuses a ranking of another model', () => {
    const ranking = rankJobs(other, { INT: 1 }, { method, belowEssential: 'flag' })
    // A model that is not known by its type.
    expect(thrownBy(() => describeRanking<string, string>(lembagaXy, ranking, { language: en })).code).toBe(
      'model-mismatch',
    )
  })
})
