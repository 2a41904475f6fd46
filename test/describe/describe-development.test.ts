import { analyzeGap, type Locale } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { planDevelopment } from '../../src/development/plan-development'
import { trainingNeeds } from '../../src/development/training-needs'
import { describePlan } from '../../src/describe/describe-plan'
import { describeTeam } from '../../src/describe/describe-team'
import { describeTrainingNeeds } from '../../src/describe/describe-training-needs'
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

describe('describePlan', () => {
  it('says what is planned, what stays open and how far it can be relied on, in English', () => {
    expect(describePlan(lembagaXy, plan, { locale: 'en' }).split('\n')).toEqual([
      'Certification Staff: 1 activity from 28 May 2027, the last ending on 31 May 2027; 2 working days in all, cost 1,500,000.',
      '1. Case clinic, 28 May 2027 to 31 May 2027: Analytical Thinking from 0 to 1.',
      'Raised, but no activity leads to the required level: Analytical Thinking (1, required 2).',
      'No activity given raises: Conceptual Thinking (1, required 2).',
      expect.stringMatching(
        /^To be assessed first, and not planned for: Integrity, .+ and Concern for Order\.$/,
      ),
      'No other choice of these activities does as much for a lower total cost.',
      'The dates are one order that works, not claimed to be the shortest; the levels are what the activities aim at, and an assessment has to show them.',
      'The source shows only a part of this profile, so what else is required could not be planned for.',
    ])
  })

  it('says it in Indonesian', () => {
    const lines = describePlan(lembagaXy, plan, { locale: 'id' }).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      'Staf Sertifikasi: 1 kegiatan mulai 28 Mei 2027, yang terakhir selesai 31 Mei 2027; seluruhnya 2 hari kerja, biaya 1.500.000.',
      '1. Klinik kasus, 28 Mei 2027 s.d. 31 Mei 2027: Berpikir Analitis dari 0 ke 1.',
      'Naik, tetapi tidak ada kegiatan yang mencapai level yang dipersyaratkan: Berpikir Analitis (1, dipersyaratkan 2).',
      'Tidak ada kegiatan yang menaikkan: Berpikir Konseptual (1, dipersyaratkan 2).',
    ])
  })

  it('never calls a greedy choice the best', () => {
    const greedy = describePlan(lembagaXy, { ...plan, exact: false }, { locale: 'en' })
    expect(greedy).toContain('a cheaper choice may exist')
    expect(greedy).not.toContain('No other choice')
  })

  it('tells nothing to plan from nothing planned', () => {
    const empty = { activities: [], start: '2027-05-28', minimize: 'cost' } as const
    const met = planDevelopment(lembagaXy, analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 2 }), empty)
    expect(describePlan(lembagaXy, met, { locale: 'en' })).toContain('no assessed requirement is below')
    const none = planDevelopment(lembagaXy, analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 1 }), empty)
    expect(describePlan(lembagaXy, none, { locale: 'en' })).toContain('no activity raises what is below')
  })
})

describe('describeTrainingNeeds', () => {
  it('says who is below and counts the unknown apart', () => {
    const lines = describeTrainingNeeds(lembagaXy, needs, { locale: 'en' }).split('\n')
    expect(lines.slice(0, 6)).toEqual([
      '3 people, each against the own job: somebody is below in 2 of 13 required competencies.',
      '1. Analytical Thinking: 1 of 2 below, by 2 levels on average.',
      '2. Conceptual Thinking: 1 of 2 below, by 1 level on average.',
      'Seats: Case clinic 1 (held once).',
      'Below, and taken further by none of the activities: Conceptual Thinking (1).',
      'Not known, and counted as no gap: of 26 requirements 22 are not assessed.',
    ])
    expect(lines.at(-1)).toBe('Measured against nothing, because no job is given: p3.')
  })

  it('says it in Indonesian', () => {
    const lines = describeTrainingNeeds(lembagaXy, needs, { locale: 'id' }).split('\n')
    expect(lines[1]).toBe('1. Berpikir Analitis: 1 dari 2 orang kurang, rata-rata 2 level.')
  })
})

describe('describeTeam', () => {
  it('says what hangs on one person, before and after', () => {
    expect(describeTeam(lembagaXy, team, { locale: 'en' }).split('\n')).toEqual([
      '3 people, 2 competencies: of 4 requirements with a level 2 met, 2 below, 0 not assessed (100 % assessed).',
      'Below the own requirement: Analytical Thinking (1 of 2) and Conceptual Thinking (1 of 2).',
      'Only one person is known to hold the highest level the team needs: Analytical Thinking (p2; 1 more not assessed on it) and Conceptual Thinking (p2; 1 more not assessed on it).',
      'No job is given for p3, so it is not known what is required of them.',
      'If p2 left and the plan of p1 was carried out: of 2 requirements with a level 0 met, 2 below, 0 not assessed (100 % assessed).',
      'From then on nobody would be known to hold: Analytical Thinking and Conceptual Thinking.',
      'The levels after a plan are what it aims at; an assessment has to show them.',
    ])
  })

  it('says it in Indonesian', () => {
    expect(describeTeam(lembagaXy, team, { locale: 'id' }).split('\n')[2]).toBe(
      'Level tertinggi yang diperlukan tim baru diketahui dimiliki satu orang: Berpikir Analitis (p2; 1 orang lain belum dinilai) dan Berpikir Konseptual (p2; 1 orang lain belum dinilai).',
    )
  })
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
