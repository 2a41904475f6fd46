// Charts in which the rarer words are drawn.

import {
  analyzeGap,
  attainment,
  findCareerPaths,
  listTrainingNeeds,
  planDevelopment,
  profileMatching,
  rankCandidates,
  rankJobs,
  resolveHoldings,
  scoreFit,
  similarity,
  summarizeTeam,
} from 'kompetensi'
import {
  careerLatticeChart,
  developmentPlanChart,
  fitChart,
  rankingChart,
  teamHeatMapChart,
  trainingNeedsChart,
} from 'kompetensi/charts'
import type { ChartSample } from '../../../examples/support/chart-samples.js'
import { soundJob, withJobs } from '../../support/sound-model'

const clerk = soundJob(
  'clerk',
  [
    { competency: 'SQL', level: 2, essential: true },
    { competency: 'NEG', level: 4 },
  ],
  { grade: 'low' },
)
const chief = soundJob('chief', [{ competency: 'SQL', level: 4 }], { grade: 'high' })
const model = withJobs(clerk, chief, soundJob('unranked', [{ competency: 'SQL', level: 3 }]))
const method = attainment()
const people = [
  { id: 'p1', job: 'clerk', holdings: { SQL: 1 } },
  { id: 'p2', job: 'chief', holdings: { SQL: 4, NEG: 1 } },
  { id: 'p3', job: 'clerk', holdings: {} },
] as const
const activity = {
  id: 'clinic',
  name: { id: 'Klinik', en: 'Clinic' },
  method: 'classroom',
  develops: [{ competency: 'SQL', from: 1, to: 2 }],
  durationDays: 2,
} as const

/** The names that they show as they are. */
export const rareNames: readonly string[] = [
  activity.name.en,
  ...[model.competencies, model.jobs, model.grades].flatMap((entries) => Object.keys(entries)),
  ...Object.values(model.competencies).map(({ name }) => name.en ?? ''),
]

/** By what is rare in them. */
export const rareCharts: Readonly<Record<string, ChartSample>> = {
  'two paths, in months': (options) => {
    const question = { holdings: { SQL: 2 }, from: 'clerk', to: 'chief' }
    const time = { monthsPerLevel: 2, parallel: 1 }
    const answer = findCareerPaths(model, question, { objectives: ['moves'], limit: 2, time })
    return careerLatticeChart(model, answer, options)
  },
  'no path': (options) => {
    const question = { holdings: { SQL: 2 }, from: 'clerk', to: 'chief' }
    const answer = findCareerPaths(model, question, { objectives: ['moves'], forbidden: ['chief'] })
    return careerLatticeChart(model, answer, options)
  },
  'a plan': (options) => {
    const report = analyzeGap(model, clerk, { SQL: 1, NEG: 4 })
    const plan = planDevelopment(model, report, {
      activities: [activity],
      start: '2027-03-01',
      minimize: 'duration',
    })
    return developmentPlanChart(model, plan, options)
  },
  'points, and not assessed as nothing shown': (options) =>
    fitChart(
      model,
      [
        scoreFit(
          model,
          clerk,
          { SQL: 2 },
          { method: profileMatching({ core: ['SQL'] }), unassessed: 'floor' },
        ),
      ],
      options,
    ),
  'no score': (options) =>
    fitChart(
      model,
      [scoreFit(model, clerk, { SQL: 0, NEG: 0 }, { method: similarity({ measure: 'cosine' }) })],
      options,
    ),
  'candidates without a score, and excluded': (options) =>
    rankingChart(model, rankCandidates(model, clerk, people, { method, belowEssential: 'exclude' }), options),
  'ranked jobs': (options) =>
    rankingChart(model, rankJobs(model, { SQL: 2 }, { method, belowEssential: 'flag' }), options),
  'a competency that not everybody needs': (options) =>
    teamHeatMapChart(model, summarizeTeam(model, people), options),
  'essentials, and an assessment that has expired': (options) =>
    trainingNeedsChart(
      model,
      listTrainingNeeds(model, people, {
        resolved: [
          resolveHoldings(
            model,
            [{ person: 'p3', competency: 'SQL', level: 2, assessedOn: '2020-01-31', raterKind: 'assessor' }],
            { asOf: '2026-11-22', validity: 36 },
          ),
        ],
      }),
      options,
    ),
}
