import type { JobProfile } from 'kompetensi'
import { formatHrOpenPosition } from 'kompetensi/hr-open'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { acme, inEnglish } from '../support/hr-open'

describe('formatHrOpenPosition', () => {
  it('has code, name, weight, and the level with its scale', () => {
    expect(formatHrOpenPosition(acme, 'clerk', { language: id }).value).toEqual([
      {
        competencyIds: [
          { value: 'SQL', schemeId: 'acme', schemeVersionId: '2' },
          { value: 'e1', schemeId: 'esco' },
        ],
        competencyName: 'Bahasa kueri',
        weight: { value: 2.5 },
        requiredProficiencyLevel: { scoresNumeric: [{ value: 3, minimum: 1, maximum: 5, interval: 1 }] },
      },
      {
        competencyIds: [{ value: 'NEG', schemeId: 'acme', schemeVersionId: '2' }],
        competencyName: 'Negotiation',
        requiredProficiencyLevel: { scoresNumeric: [{ value: 4, minimum: 1, maximum: 4 }] },
      },
      {
        competencyIds: [{ value: 'RUN', schemeId: 'acme', schemeVersionId: '2' }],
        competencyName: 'Running',
        requiredProficiencyLevel: { scoresNumeric: [{ value: 2.75, minimum: 0, maximum: 7 }] },
      },
      { competencyIds: [{ value: 'ART', schemeId: 'acme', schemeVersionId: '2' }], competencyName: 'Art' },
    ])
  })

  it('lists what stays behind', () => {
    const { losses } = formatHrOpenPosition(acme, 'clerk', inEnglish)
    expect(losses.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'job-identity id',
      'job-identity name',
      'essential requirements.0.essential',
      'scale-levels scales.odd.levels',
    ])
    expect(said(losses[2]).id).toBe(
      'Bahwa kompetensi ini wajib, sehingga kekurangannya menggugurkan, tidak ikut (requirements → 0 → essential).',
    )
    const job = formatHrOpenPosition(lembagaXy, 'manager-sertifikasi', inEnglish)
    expect(new Set(job.losses.map(({ code }) => code))).toContain('claims')
    const partial: JobProfile<'acme'> = {
      ...acme.jobs.clerk,
      requirements: [{ competency: 'ART', level: 2, essential: false, from: ['core'] }],
      complete: false,
      unknown: ['SQL'],
      scale: { levels: [1, 2], floor: 0 },
      qualifications: [{ kind: 'training', importance: 'needed', name: { id: 'x', en: 'x' } }],
      validFrom: '2026-01-01',
    }
    expect(
      new Set(
        formatHrOpenPosition<'acme', string, string>(acme, partial, inEnglish).losses.map(({ code }) => code),
      ),
    ).toEqual(
      new Set([
        'job-identity',
        'profile-parts',
        'incomplete',
        'profile-scale-ends',
        'qualifications',
        'job-fields',
      ]),
    )
  })
  it('refuses a job the model does not have', () => {
    expect(thrownBy(() => formatHrOpenPosition(acme, untyped('chief'), inEnglish)).code).toBe('unknown-job')
  })
})
