import { analyzeGap } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { planDevelopment } from '../../../src/development/plan-development'

/** An activity that goes a part of the way in Analytical Thinking, for one person at a time. */
export const clinic = {
  id: 'clinic',
  name: { id: 'Klinik kasus', en: 'Case clinic' },
  method: 'classroom',
  develops: [{ competency: 'AT', from: 0, to: 1 }],
  durationDays: 2,
  cost: 1_500_000,
  capacity: 1,
} as const

/** Somebody below, somebody who meets what is assessed, and somebody without a job. */
export const people = [
  { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 0, CT: 1 } },
  { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 2, CT: 2 } },
  { id: 'p3', holdings: {} },
] as const

/** The plan of the first of them. */
export const plan = planDevelopment(
  lembagaXy,
  analyzeGap(lembagaXy, 'staf-sertifikasi', people[0].holdings),
  { activities: [clinic], start: '2027-05-28', minimize: 'cost' },
)
