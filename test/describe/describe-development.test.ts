import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describePlan } from '../../src/describe/describe-plan'
import { describeTeam } from '../../src/describe/describe-team'
import { describeTrainingNeeds } from '../../src/describe/describe-training-needs'
import { listTrainingNeeds } from '../../src/development/list-training-needs'
import { summarizeTeam } from '../../src/team/summarize-team'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { clinic, people, plan } from './support/clinic-people'

const needs = listTrainingNeeds(lembagaXy, people, { activities: [clinic] })
const team = summarizeTeam(lembagaXy, people, {
  competencies: ['AT', 'CT'],
  change: { leaving: ['p2'], plans: [{ person: 'p1', plan }] },
})

describe('all three', () => {
  it.each([en, id])('leave no gap in a sentence in $tag', (language) => {
    const said = [
      describePlan(lembagaXy, plan, { language }),
      describeTrainingNeeds(lembagaXy, needs, { language }),
      describeTeam(lembagaXy, team, { language }),
    ].join('\n')
    expect(said).not.toMatch(/undefined|NaN|\[object| {2}|^$/m)
  })

  it('refuse results of another model', () => {
    const options = { language: en } as const
    for (const action of [
      () => describePlan(bpjsKetenagakerjaan, untyped(plan), options),
      () => describeTrainingNeeds(bpjsKetenagakerjaan, untyped(needs), options),
      () => describeTeam(bpjsKetenagakerjaan, untyped(team), options),
    ]) {
      expect(thrownBy(action).code).toBe('model-mismatch')
    }
  })
})
