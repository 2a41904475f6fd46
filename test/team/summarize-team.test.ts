import { analyzeGap } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { planDevelopment } from '../../src/development/plan-development'
import { summarizeTeam } from '../../src/team/summarize-team'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const people = [
  { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1, INT: 3 } },
  { id: 'p1', job: 'manager-sertifikasi', holdings: { AT: 4, CT: 4 } },
  { id: 'p3', holdings: { CT: 4, AS: 2 } },
] as const

describe('summarizeTeam', () => {
  const team = summarizeTeam(lembagaXy, people)
  const entry = (code: string) => team.competencies.find(({ competency }) => competency === code)
  const status = (person: string, code: string): string | undefined =>
    team.rows.find((row) => row.person === person)?.cells.find(({ competency }) => competency === code)
      ?.status

  it('has people by id and competencies in the order of the model', () => {
    expect(team.rows.map(({ person }) => person)).toEqual(['p1', 'p2', 'p3'])
    expect(team.competencies[0]?.competency).toBe('INT')
    expect(team.rows[1]?.cells[0]).toEqual({ competency: 'INT', status: 'above', held: 3, required: 1 })
    expect(team.withoutJob).toEqual(['p3'])
  })

  it('keeps the four nothings apart', () => {
    expect(status('p1', 'INT')).toBe('not-assessed')
    expect(status('p1', 'AS')).toBe('requirement-unknown') // the column is cut off
    expect(status('p3', 'AT')).toBe('requirement-unknown') // no job is given
    const branch = summarizeTeam(bpjsKetenagakerjaan, [
      { id: 'a', job: 'account-representative-khusus', holdings: { PKN: 2, LIS: 1 } },
    ])
    expect(branch.rows[0]?.cells.map(({ status: of }) => of)).toContain('level-unspecified')
    expect(branch.rows[0]?.cells.at(-1)).toEqual({ competency: 'LIS', status: 'not-in-profile', held: 1 })
    expect(branch).not.toHaveProperty('coverage')
  })

  it('counts per competency who meets, is below, and is not known', () => {
    expect(entry('AT')).toMatchObject({ required: 2, met: 1, below: 1, notAssessed: 0, needed: 4 })
    expect(entry('CT')).toMatchObject({ required: 2, met: 1, below: 0, notAssessed: 1 })
    expect(entry('CT')?.holders).toEqual(['p1', 'p3'])
    expect(entry('CT')?.mayHold).toEqual(['p2'])
  })

  it('names what hangs on one person, and what nobody is known to hold', () => {
    expect(team.onOnePerson).toEqual([
      { competency: 'INT', person: 'p2', needed: 3, mayHold: 2 },
      { competency: 'AT', person: 'p1', needed: 4, mayHold: 1 },
    ])
    expect(team.heldByNobody).toContain('CFV')
    expect(team.heldByNobody).not.toContain('AS')
  })

  it('covers the evidence: assessed by required', () => {
    expect([team.assessed, team.required]).toEqual([4, 26])
    expect(team.coverage).toBe(4 / 26)
  })

  it('shows the team after somebody leaves; the jobs stay', () => {
    const { after } = summarizeTeam(lembagaXy, people, {
      competencies: ['AT', 'CT'],
      change: { leaving: ['p1'] },
    })
    expect(after?.left).toEqual(['p1'])
    expect(after?.heldByNobody).toEqual(['AT'])
    expect(after?.onOnePerson).toEqual([{ competency: 'CT', person: 'p3', needed: 4, mayHold: 1 }])
    expect(after?.differences[0]).toEqual({ competency: 'AT', met: [1, 0], below: [1, 1], holders: [1, 0] })
  })

  it('shows the team after everybody leaves', () => {
    const { after } = summarizeTeam(lembagaXy, people, { change: { leaving: ['p1', 'p2', 'p3'] } })
    expect(after).toMatchObject({ rows: [], required: 0, onOnePerson: [] })
    expect(after).not.toHaveProperty('coverage')
  })

  it('shows the team after a plan is carried out', () => {
    const { job, holdings } = people[0]
    const plan = planDevelopment(lembagaXy, analyzeGap(lembagaXy, job, holdings), {
      activities: [
        {
          id: 'clinic',
          name: { id: 'Klinik', en: 'Clinic' },
          method: 'classroom',
          develops: [{ competency: 'AT', from: 1, to: 2 }],
          durationDays: 1,
        },
      ],
      start: '2027-01-04',
      minimize: 'duration',
    })
    const { after } = summarizeTeam(lembagaXy, people, { change: { plans: [{ person: 'p2', plan }] } })
    expect(after?.developed).toEqual(['p2'])
    expect(after?.differences).toEqual([{ competency: 'AT', met: [1, 2], below: [1, 0], holders: [1, 1] }])
  })

  it('gives no level to what is not assessed', () => {
    const plan = { model: 'lembaga-xy', gaps: [{ competency: 'CT', reaches: 4 }] } as const
    const { after } = summarizeTeam(lembagaXy, people, { change: { plans: [{ person: 'p2', plan }] } })
    expect(after?.differences).toEqual([])
  })

  it('tells what is wrong with a change', () => {
    const change = {
      leaving: ['p9'],
      plans: [
        { person: 'p2', plan: untyped({ model: 'other', gaps: [] }) },
        { person: 'p2', plan: untyped({ model: 'lembaga-xy', gaps: [{ competency: 'XX', reaches: 1 }] }) },
        { person: 'p2', plan: untyped({ model: 'lembaga-xy', gaps: [{ competency: 'AT', reaches: 7 }] }) },
      ],
    }
    const { issues } = thrownBy(() => summarizeTeam(lembagaXy, people, { change }))
    expect(issues.map(({ code, path }) => `${path.join('.')}: ${code}`)).toEqual([
      'change.leaving.0: unknown-reference',
      'change.plans.0.plan.model: model-mismatch',
      'change.plans.1.plan.gaps.0.competency: unknown-competency',
      'change.plans.2.plan.gaps.0.reaches: level-off-scale',
    ])
    expect(thrownBy(() => summarizeTeam(lembagaXy, [])).code).toBe('empty-list')
    expect(thrownBy(() => summarizeTeam(lembagaXy, people, { competencies: [untyped('XX')] })).code).toBe(
      'unknown-competency',
    )
  })
})
