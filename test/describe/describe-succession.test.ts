import { attainment } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en, talent as talentInEn } from 'kompetensi/locale/en'
import { id, talent as talentInId } from 'kompetensi/locale/id'
import { describeSuccession, planSuccession } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { full } from '../support/full-holdings'

const english = { ...en, ...talentInEn }
const indonesian = { ...id, ...talentInId }

const method = attainment()
describe('describeSuccession', () => {
  it('says each job, the thin benches and the shared successors', () => {
    const able = Object.fromEntries(Object.keys(full).map((code) => [code, 4]))
    const people = [
      { id: 'p1', holdings: able },
      { id: 'p2', holdings: full },
      { id: 'p3', holdings: {} },
      { id: 'p9', holdings: full, job: 'kepala-lsp' as const },
    ]
    const policy = { method, bar: 90, withinMonths: 12 }
    const plan = planSuccession(lembagaXy, people, { jobs: ['kepala-lsp', 'manager-sertifikasi'], policy })
    expect(describeSuccession(plan, { language: english }).split('\n').slice(1)).toEqual([
      'Head of the Social Security Professional Certification Body (held by p9; 3 considered): p1 ready now; if what is not assessed turns out well: p3 (ready now); not ready: p2.',
      'Certification Manager (4 considered): p1 ready now; if what is not assessed turns out well: p3 (ready now); not ready: p2, p9.',
      'With only one certain successor: Head of the Social Security Professional Certification Body and Certification Manager.',
      'p1 is a successor for 2 jobs but can take only one: Head of the Social Security Professional Certification Body and Certification Manager.',
      'This plan rests only on the requirements that are known; the profiles are not complete.',
    ])
    expect(describeSuccession(plan, { language: indonesian })).toContain(
      'p1 menjadi calon pengganti untuk 2 jabatan',
    )
  })

  it('speaks of one month as of one, and tells a range from a number', () => {
    const policy = { method, bar: 90, withinMonths: 1 }
    const plan = planSuccession(lembagaXy, [{ id: 'p1', holdings: {} }], { jobs: ['kepala-lsp'], policy })
    const [job] = plan.jobs
    if (job === undefined) throw new Error('the plan has its job')
    const soon = { person: 'p1', best: 'within-months', worst: 'within-months', mostMonths: 1 } as const
    const said = describeSuccession(
      {
        ...plan,
        jobs: [
          {
            ...job,
            successors: [
              { ...soon, leastMonths: 1 },
              { ...soon, best: 'ready-now' },
            ],
          },
        ],
      },
      { language: english },
    )
    expect(said).toContain('now or within 1 month.')
    expect(said).toContain(': p1 in 1 month, p1 in 0 to 1 months')
  })
})
