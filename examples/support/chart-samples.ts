// One chart of each kind, of invented people. The charts page of the documentation draws these and shows the code between
// the region marks; examples/charts.ts writes them as SVG.

import {
  type Activity,
  analyzeGap,
  attainment,
  composeProfile,
  findCareerPaths,
  jobPersonMatch,
  listTrainingNeeds,
  metShare,
  planDevelopment,
  rankCandidates,
  scoreFit,
  similarity,
  summarizeTeam,
} from 'kompetensi'
import {
  type ChartLanguage,
  type ChartOptions,
  type ChartSpec,
  careerLatticeChart,
  developmentPlanChart,
  fitChart,
  gapChart,
  nineBoxChart,
  profileChart,
  rankingChart,
  teamHeatMapChart,
  trainingNeedsChart,
} from 'kompetensi/charts'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { nineBoxPanrb } from 'kompetensi/schemes'
import { placeInNineBox } from 'kompetensi/talent'

// #region data
const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })

const candidates = [
  {
    id: 'P-014',
    holdings: { INT: 3, CFV: 4, FCI: 3, LRS: 3, SO: 2, SFE: 4, CL: 4, BT: 3, LA: 5, AT: 3, CT: 4, HPA: 2 },
  },
  { id: 'P-027', holdings: { INT: 4, CFV: 4, FCI: 4, LRS: 3, IMI: 1, SFE: 3, CL: 5, BT: 3, LA: 4, AT: 3 } },
  { id: 'P-033', holdings: { CFV: 5, FCI: 1, LRS: 3, SO: 2, IMI: 3, SFE: 2, BT: 3, LA: 4 } },
  {
    id: 'P-051',
    holdings: {
      INT: 3,
      CFV: 2,
      FCI: 4,
      LRS: 4,
      SO: 3,
      IMI: 3,
      SFE: 3,
      CL: 4,
      BT: 4,
      LA: 4,
      AT: 4,
      CT: 3,
      CFO: 3,
    },
  },
] as const

const team = [
  { id: 'P-014', job: 'manager-sertifikasi', holdings: candidates[0].holdings },
  {
    id: 'P-101',
    job: 'staf-sertifikasi',
    holdings: { INT: 2, CFV: 1, FCI: 1, LRS: 2, AT: 2, CT: 1, CFO: 2 },
  },
  { id: 'P-102', job: 'staf-sertifikasi', holdings: { INT: 1, CFV: 3, SO: 1, IMI: 1, SFE: 2, CL: 1, AT: 1 } },
  { id: 'P-103', job: 'staf-administrasi', holdings: { INT: 1, CFV: 2, FCI: 1, BT: 1, LA: 2, CFO: 0 } },
  { id: 'P-104', holdings: { INT: 2, NEGO: 3 } },
] as const

const activities: readonly Activity<LembagaXyCode>[] = [
  {
    id: 'service',
    name: { id: 'Bengkel layanan pelanggan', en: 'Customer service workshop' },
    method: 'classroom',
    develops: [{ competency: 'CFV', from: 2, to: 3 }],
    durationDays: 5,
  },
  {
    id: 'assignment',
    name: { id: 'Penugasan di unit layanan', en: 'Assignment in a service unit' },
    method: 'job-assignment',
    develops: [{ competency: 'CFV', from: 3, to: 4 }],
    durationDays: 25,
    prerequisites: ['service'],
  },
  {
    id: 'strategy',
    name: { id: 'Klinik strategi', en: 'Strategy clinic' },
    method: 'coaching-mentoring',
    develops: [{ competency: 'SO', from: 2, to: 3 }],
    durationDays: 10,
    prerequisites: ['basics'],
  },
  {
    id: 'basics',
    name: { id: 'Dasar perencanaan', en: 'Basics of planning' },
    method: 'self-study',
    develops: [],
    durationDays: 3,
  },
  {
    id: 'analysis',
    name: { id: 'Analisis masalah', en: 'Problem analysis' },
    method: 'classroom',
    develops: [
      { competency: 'AT', from: 2, to: 4 },
      { competency: 'CT', from: 2, to: 4 },
    ],
    durationDays: 8,
  },
]
// #endregion data

/** A chart, drawn with the options given. */
export type ChartSample = (options: ChartOptions<ChartLanguage>) => ChartSpec

/** The charts by the name of their function, in the order they are shown. */
export const chartSamples: Readonly<Record<string, ChartSample>> = {
  // #region gapChart
  gapChart: (options) => {
    const report = analyzeGap(lembagaXy, job, candidates[0].holdings)
    return gapChart(lembagaXy, report, options)
  },
  // #endregion gapChart

  // #region profileChart
  profileChart: (options) => {
    const people = candidates
      .slice(0, 3)
      .map(({ id, holdings }) => ({ name: id, report: analyzeGap(lembagaXy, job, holdings) }))
    return profileChart(lembagaXy, people, options)
  },
  // #endregion profileChart

  // #region fitChart
  fitChart: (options) => {
    const methods = [
      attainment(),
      jobPersonMatch({ variant: 'meanOfRatios', cap: 'none' }),
      metShare(),
      similarity({ measure: 'cosine' }),
    ]
    const fits = methods.map((method) => scoreFit(lembagaXy, job, candidates[2].holdings, { method }))
    return fitChart(lembagaXy, fits, options)
  },
  // #endregion fitChart

  // #region rankingChart
  rankingChart: (options) => {
    const ranking = rankCandidates(lembagaXy, job, candidates, {
      method: attainment(),
      belowEssential: 'last',
    })
    return rankingChart(lembagaXy, ranking, options)
  },
  // #endregion rankingChart

  // #region teamHeatMapChart
  teamHeatMapChart: (options) => teamHeatMapChart(lembagaXy, summarizeTeam(lembagaXy, team), options),
  // #endregion teamHeatMapChart

  // #region nineBoxChart
  nineBoxChart: (options) => {
    const third = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
    const cuts = { performance: third, potential: third }
    const people = [
      { id: 'P-014', performance: 86, potential: 71 },
      { id: 'P-027', performance: 74, potential: { lowest: 66, highest: 88 } },
      { id: 'P-033', performance: 64, potential: 58 },
      { id: 'P-051', performance: 91, potential: 84 },
      { id: 'P-101', performance: 77, potential: 69 },
      { id: 'P-102', performance: 52, potential: 63 },
    ].map(({ id, ...axes }) => ({ id, placement: placeInNineBox(nineBoxPanrb, axes, { cuts }) }))
    return nineBoxChart(nineBoxPanrb, people, options)
  },
  // #endregion nineBoxChart

  // #region careerLatticeChart
  careerLatticeChart: (options) => {
    const holdings = {
      INT: 1,
      CFV: 2,
      FCI: 1,
      LRS: 1,
      SO: 1,
      IMI: 1,
      SFE: 2,
      CL: 1,
      BT: 1,
      LA: 1,
      AT: 2,
      CT: 1,
      CFO: 1,
    }
    const answer = findCareerPaths(
      lembagaXy,
      { holdings, from: 'staf-administrasi', to: 'kepala-lsp' },
      { objectives: ['moves', 'hardest'], maxRankSteps: 1 },
    )
    return careerLatticeChart(lembagaXy, answer, options)
  },
  // #endregion careerLatticeChart

  // #region developmentPlanChart
  developmentPlanChart: (options) => {
    const report = analyzeGap(lembagaXy, job, { INT: 3, CFV: 2, SO: 2, AT: 3, CT: 2, LA: 4, BT: 2 })
    const plan = planDevelopment(lembagaXy, report, {
      activities,
      start: '2027-03-01',
      minimize: 'duration',
      parallel: 2,
      holidays: ['2027-03-09', '2027-03-10'],
    })
    return developmentPlanChart(lembagaXy, plan, options)
  },
  // #endregion developmentPlanChart

  // #region trainingNeedsChart
  trainingNeedsChart: (options) =>
    trainingNeedsChart(lembagaXy, listTrainingNeeds(lembagaXy, team, { activities }), options),
  // #endregion trainingNeedsChart
}
