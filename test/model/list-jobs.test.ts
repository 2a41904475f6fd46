import { listJobs } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'

describe('listJobs', () => {
  it('lists ids in the order of the model', () => {
    expect(listJobs(lembagaXy)).toEqual(Object.keys(lembagaXy.jobs))
  })

  it.each([
    [{ family: 'sertifikasi' }, ['manager-sertifikasi', 'staf-sertifikasi']],
    [{ grade: 'A2' }, ['staf-sertifikasi', 'staf-manajemen-mutu']],
    [{ superior: 'kepala-lsp', family: 'administrasi' }, ['manager-administrasi']],
    [{ grade: 'C11', requires: 'INT' }, ['kepala-lsp']],
    [{ requires: 'HPA' }, []],
    [{ family: 'constructor' }, []],
  ])('filters by %j', (filter, ids) => {
    expect(listJobs(lembagaXy, filter)).toEqual(ids)
  })

  it('filters by track and unit', () => {
    expect(listJobs(lembagaXy, { track: 'managerial' })).toHaveLength(4)
    expect(listJobs(soundModel(), { unit: 'office', track: 'expert' })).toEqual(['clerk'])
  })
})
