import { analyzeGap, type Locale } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { describePlan } from '../../src/describe/describe-plan'
import { describeTeam } from '../../src/describe/describe-team'
import { describeTrainingNeeds } from '../../src/describe/describe-training-needs'
import { planDevelopment } from '../../src/development/plan-development'
import { trainingNeeds } from '../../src/development/training-needs'
import { summarizeTeam } from '../../src/team/summarize-team'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const clinic = {
  id: 'clinic',
  name: { id: 'Klinik kasus', en: 'Case clinic' },
  method: 'classroom',
  develops: [{ competency: 'AT', from: 0, to: 1 }],
  durationDays: 2,
  cost: 1_500_000,
  capacity: 1,
} as const

const people = [
  { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 0, CT: 1 } },
  { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 2, CT: 2 } },
  { id: 'p3', holdings: {} },
] as const

const plan = planDevelopment(lembagaXy, analyzeGap(lembagaXy, 'staf-sertifikasi', people[0].holdings), {
  activities: [clinic],
  start: '2027-05-28',
  minimize: 'cost',
})
const needs = trainingNeeds(lembagaXy, people, { activities: [clinic] })
const team = summarizeTeam(lembagaXy, people, {
  competencies: ['AT', 'CT'],
  change: { leaving: ['p2'], plans: [{ person: 'p1', plan }] },
})

describe('all three', () => {
  it.each<Locale>(['en', 'id'])('leave no gap in a sentence in %s', (locale) => {
    const said = [
      describePlan(lembagaXy, plan, { locale }),
      describeTrainingNeeds(lembagaXy, needs, { locale }),
      describeTeam(lembagaXy, team, { locale }),
    ].join('\n')
    expect(said).not.toMatch(/undefined|NaN|\[object| {2}|^$/m)
  })

  it('refuse results of another model', () => {
    const options = { locale: 'en' } as const
    for (const action of [
      () => describePlan(bpjsKetenagakerjaan, untyped(plan), options),
      () => describeTrainingNeeds(bpjsKetenagakerjaan, untyped(needs), options),
      () => describeTeam(bpjsKetenagakerjaan, untyped(team), options),
    ]) {
      expect(thrownBy(action).code).toBe('model-mismatch')
    }
  })
})
