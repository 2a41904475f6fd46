import { attainment, composeProfile, describeRaise, raiseToBand } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { jpmSelection } from 'kompetensi/schemes'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const profile = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
const holdings = { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }
const options = { method: attainment(), bands: jpmSelection, to: 'memenuhi-syarat' }

describe('describeRaise', () => {
  it('says which raises reach the band, and what the score becomes', () => {
    const answer = raiseToBand(lembagaXy, profile, holdings, options)
    expect(describeRaise(lembagaXy, answer, jpmSelection, { language: en })).toBe(
      'Attainment for Certification Manager, to reach Qualifies: raise Creating Value for the Customer from level 3 to 4 and Fostering Creativity and Innovation from level 2 to 3 (2 steps in all); the score: 75.56%–82.22% → 80%–86.67%.\nThis result rests only on the requirements that are known; the profile is not complete.',
    )
    expect(describeRaise(lembagaXy, answer, jpmSelection, { language: id })).toBe(
      'Capaian level untuk Manager Sertifikasi, menuju kategori Memenuhi Syarat: naikkan Menciptakan Nilai bagi Pelanggan dari level 3 ke 4 dan Mendorong Kreativitas dan Inovasi dari level 2 ke 3 (seluruhnya 2 tingkat); nilainya: 75,56%–82,22% → 80%–86,67%.\nHasil ini hanya berdasarkan persyaratan yang diketahui; standar kompetensinya belum lengkap.',
    )
  })

  it('says when nothing has to be raised', () => {
    const full = { ...holdings, CFV: 4, FCI: 4, IMI: 3, CT: 4 }
    const answer = raiseToBand(lembagaXy, profile, full, options)
    expect(describeRaise(lembagaXy, answer, jpmSelection, { language: en })).toMatch(
      /: already reached \(score 93\.33%\)\.$/m,
    )
  })

  it('says when no raise does, and names essentials that stay open', () => {
    const answer = raiseToBand(lembagaXy, profile, { CFV: 4 }, options)
    expect(describeRaise(lembagaXy, answer, jpmSelection, { language: en }).split('\n')).toEqual([
      'Attainment for Certification Manager, to reach Qualifies: cannot be reached by raising only what has been assessed.',
      'Essential and not assessed: Integrity.',
      'This result rests only on the requirements that are known; the profile is not complete.',
    ])
  })

  it('rests on the whole profile where that is complete', () => {
    const answer = raiseToBand(lembagaXy, { ...profile, complete: true, unknown: [] }, holdings, options)
    expect(describeRaise(lembagaXy, answer, jpmSelection, { language: en })).not.toContain('known')
  })

  it('refuses an answer of another model', () => {
    const answer = raiseToBand(lembagaXy, profile, holdings, options)
    const error = thrownBy(() => describeRaise(spencer, untyped(answer), jpmSelection, { language: en }))
    expect(error.code).toBe('model-mismatch')
  })

  it('has a number of somebody who is not assessed, where every outcome scores the same', () => {
    const reached = raiseToBand(lembagaXy, profile, { ...holdings, CFV: 4, FCI: 4, IMI: 3, CT: 4 }, options)
    const { score: _, ...before } = { ...reached.before, lowest: 90, highest: 90 }
    expect(describeRaise(lembagaXy, { ...reached, before }, jpmSelection, { language: en })).toMatch(
      /: already reached \(score 90%\)\.$/m,
    )
  })
})

it('says what is out of reach where no requirement has a level, so that there is no score', () => {
  const answer = raiseToBand(
    spencer,
    'managers',
    {},
    { method: attainment(), bands: jpmSelection, to: 'memenuhi-syarat' },
  )
  expect(answer.outcome).toBe('impossible')
  expect(describeRaise(spencer, answer, jpmSelection, { language: en })).toContain('Managers')
})
