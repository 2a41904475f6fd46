import { checkQualifications, defineModel, describeQualifications } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

describe('describeQualifications', () => {
  it('says what is lacking and what is not known', () => {
    const text = (name: string) => ({ id: name, en: name })
    const model = defineModel({
      id: 'm',
      scales: { five: { levels: [1, 2, 3, 4, 5] } },
      competencies: { A: { scale: 'five', name: 'A' } },
      jobs: { j: { name: 'Auditor', requires: { A: 3 } } },
    })
    const profile = {
      ...model.jobs.j,
      qualifications: [
        { kind: 'education', importance: 'absolute', name: text('S1'), kkniLevel: 6 },
        { kind: 'experience', importance: 'important', name: text('Audit'), months: 24 },
      ],
    } as const
    const check = checkQualifications(model, profile, {
      id: 'p1',
      qualifications: [{ kind: 'experience', name: text('Audit'), months: 18 }],
    })
    expect(describeQualifications(check, { language: en })).toBe(
      'Auditor asks p1 for 2 qualifications: 1 short of what is asked, 1 not found.\nLacking, and absolute: S1 (KKNI level 6). This rules p1 out, whatever the score.\nLacking, and important: Audit (24 months, has 18 months).',
    )
    expect(
      describeQualifications(checkQualifications(model, profile, { id: 'p1' }), { language: id }),
    ).toContain('Belum diketahui (mutlak): S1 (KKNI jenjang 6). Bila ternyata tidak ada, p1 gugur.')
  })
})
