// A result or more of each kind that can be stored, made by the functions, and what says each of them. A new kind does not
// compile without.

import {
  analyzeGap,
  assessReadiness,
  assignBand,
  attainment,
  type CompetencyModel,
  checkCertificate,
  checkQualifications,
  checkSchemeAlignment,
  checkSchemeCoverage,
  classifyMove,
  compareMethods,
  composeProfile,
  describeBand,
  describeCareerPath,
  describeCertificateStatus,
  describeComparison,
  describeFit,
  describeGap,
  describeGrade,
  describeHoldings,
  describeMove,
  describePlan,
  describeQualifications,
  describeRaise,
  describeRanking,
  describeReadiness,
  describeSchemeAlignment,
  describeSchemeCoverage,
  describeTeam,
  describeTrainingNeeds,
  findCareerPaths,
  findEligibleGrade,
  jobPersonMatch,
  listTrainingNeeds,
  metShare,
  planDevelopment,
  profileMatching,
  raiseToBand,
  rankCandidates,
  rankJobs,
  resolveHoldings,
  scoreFit,
  similarity,
  summarizeTeam,
} from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  describeDiff,
  describeMigration,
  diffModels,
  migrateHoldings,
  migrateRatings,
  translateHoldings,
} from 'kompetensi/change'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import type { FullLanguage } from 'kompetensi/locale/en'
import type { ResultKind, StorableResults } from 'kompetensi/record'
import { jpmSelection, nineBoxPanrb } from 'kompetensi/schemes'
import { spencer } from 'kompetensi/spencer'
import {
  describeNineBox,
  describePerformance,
  describeSuccession,
  placeInNineBox,
  planSuccession,
  scorePerformance,
} from 'kompetensi/talent'
import { after, before } from '../support/change-models'

const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV', 'IMI'] })
const holdings = { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }
const candidates = [
  { id: 'p1', holdings },
  { id: 'p2', holdings: { INT: 5, CFV: 5, FCI: 4 } },
  { id: 'p3', holdings: {} },
]
const people = [
  { id: 'p1', job: 'manager-sertifikasi', holdings },
  { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1, CT: 2 } },
  { id: 'p3', holdings: { INT: 3 } },
] as const
const method = attainment()
const report = analyzeGap(lembagaXy, job, holdings)
const fit = scoreFit(lembagaXy, job, holdings, { method })
const certificate = {
  person: 'p1',
  scheme: 'staf-frontliner',
  issuedOn: '2024-01-15',
  validUntil: '2027-01-14',
}
const activities = [
  {
    id: 'klinik',
    name: { id: 'Klinik kasus', en: 'Case clinic' },
    method: 'classroom',
    develops: [{ competency: 'FCI', from: 2, to: 3 }],
    durationDays: 3,
    cost: 2_500_000,
    capacity: 12,
  },
  {
    id: 'penugasan',
    name: { id: 'Penugasan', en: 'Assignment' },
    method: 'job-assignment',
    develops: [{ competency: 'FCI', from: 3, to: 4 }],
    durationDays: 20,
    prerequisites: ['klinik'],
  },
] as const
const third = { middle: { from: 60, included: true }, high: { from: 80, included: false } }
const cuts = { performance: third, potential: third }
const asked = {
  ...job,
  qualifications: [
    { kind: 'education', importance: 'absolute', name: { id: 'Sarjana', en: 'Bachelor' }, kkniLevel: 6 },
    { kind: 'experience', importance: 'needed', name: { id: 'Audit', en: 'Audit' }, months: 24 },
  ],
} as const
const ratings = [
  { person: 'p1', competency: 'INT', level: 3, assessedOn: '2025-02-28', raterKind: 'assessor', rater: 'a' },
  {
    person: 'p1',
    competency: 'INT',
    level: 4,
    assessedOn: '2026-02-28',
    raterKind: 'peer',
    evidence: 'Rapat',
  },
  { person: 'p1', competency: 'CFV', level: 4, assessedOn: '2020-02-29', raterKind: 'peer' },
  { person: 'p1', competency: 'FCI', level: 'not-applicable', assessedOn: '2026-02-28', raterKind: 'peer' },
  {
    person: 'p1',
    competency: 'SO',
    level: 2,
    assessedOn: '2027-02-28',
    raterKind: 'peer',
    validUntil: '2028-01-01',
  },
] as const
const diff = diffModels(before, after)
const paths = { objectives: ['moves', 'effort'], unassessed: 'floor', limit: 2 } as const
const question = { holdings: { INT: 2, CFV: 2 }, from: 'staf-sertifikasi', to: 'kepala-lsp' } as const
const policy = { method, bar: 80, withinMonths: 12, monthsPerLevel: 6 } as const

/** Of each kind, results that between them have most of what such a result can have. */
export const samples: {
  readonly [K in ResultKind]: readonly [StorableResults[K], ...StorableResults[K][]]
} = {
  gap: [
    report,
    analyzeGap(lembagaXy, 'staf-administrasi', {}),
    analyzeGap(bpjsKetenagakerjaan, 'account-representative-khusus', {}),
  ],
  fit: [
    fit,
    scoreFit(lembagaXy, job, {}, { method: similarity({ measure: 'cosine' }), unassessed: 'floor' }),
    scoreFit(lembagaXy, job, holdings, {
      method: profileMatching({
        fractional: 'threshold',
        core: ['INT', 'CFV'],
        coreShare: 0.6,
      }),
    }),
    scoreFit(lembagaXy, job, holdings, { method: jobPersonMatch({ variant: 'ratioOfSums', cap: 'total' }) }),
  ],
  band: [
    assignBand(fit, { bands: jpmSelection }),
    assignBand(fit, { bands: jpmSelection, evidence: 'as-scored' }),
    assignBand(scoreFit(lembagaXy, job, {}, { method }), { bands: jpmSelection, evidence: 'as-scored' }),
  ],
  'band-set': [jpmSelection],
  raise: [raiseToBand(lembagaXy, job, holdings, { method, bands: jpmSelection, to: 'memenuhi-syarat' })],
  comparison: [
    compareMethods(
      lembagaXy,
      job,
      [
        { id: 'p1', holdings: { INT: 4, CFV: 0 } },
        { id: 'p2', holdings: { INT: 3, CFV: 3 } },
        { id: 'p3', holdings: {} },
      ],
      { methods: [method, metShare()] },
    ),
  ],
  'candidate-ranking': [
    rankCandidates(lembagaXy, job, candidates, { method, belowEssential: 'exclude' }),
    rankCandidates(lembagaXy, job, candidates, {
      method: similarity({ measure: 'euclidean' }),
      belowEssential: 'flag',
    }),
  ],
  'job-ranking': [rankJobs(lembagaXy, holdings, { method, belowEssential: 'last' })],
  readiness: [
    assessReadiness(lembagaXy, asked, { id: 'p1', holdings }, policy),
    assessReadiness(lembagaXy, job, { id: 'p1', holdings }, { method, bar: 80, withinMonths: 12 }),
  ],
  qualifications: [
    checkQualifications(lembagaXy, asked, { id: 'p1' }),
    checkQualifications(lembagaXy, asked, {
      id: 'p1',
      qualifications: [
        { kind: 'education', name: { id: 'Diploma' }, kkniLevel: 5 },
        { kind: 'experience', name: { id: 'audit' }, months: 30 },
      ],
    }),
  ],
  grade: [
    findEligibleGrade(lembagaXy, { INT: 1, CFV: 2 }, { rule: 'any-job' }),
    findEligibleGrade(lembagaXy, holdings, { rule: 'every-job' }),
  ],
  performance: [
    scorePerformance({ result: 96, process: fit }, { weights: { result: 60, process: 40 } }),
    scorePerformance(
      {
        result: [
          { id: 't1', target: 10, reached: 9 },
          { id: 't2', target: 5 },
        ],
        process: 80,
      },
      { weights: { result: 60, process: 40 }, targetCap: 120 },
    ),
  ],
  'nine-box': [
    placeInNineBox(nineBoxPanrb, { performance: 85, potential: 60 }, { cuts }),
    placeInNineBox(nineBoxPanrb, { performance: { lowest: 50, highest: 90 } }, { cuts }),
  ],
  succession: [
    planSuccession(
      lembagaXy,
      [...candidates, { id: 'p4', holdings: { ...holdings, IMI: 2 }, job: 'manager-sertifikasi' }],
      { jobs: ['kepala-lsp', 'manager-sertifikasi', 'staf-administrasi'], policy },
    ),
  ],
  move: [
    classifyMove(lembagaXy, 'staf-administrasi', 'kepala-lsp'),
    classifyMove(lembagaXy, 'kepala-lsp', 'staf-sertifikasi'),
    classifyMove(bpjsKetenagakerjaan, 'account-representative-khusus', 'kepala-kantor-cabang'),
  ],
  'career-paths': [
    findCareerPaths(lembagaXy, question, {
      ...paths,
      start: '2027-01-01',
      time: { monthsPerLevel: 2, parallel: 2, tenure: 6 },
      essentialsBeforeMove: true,
    }),
    findCareerPaths(
      lembagaXy,
      { holdings: {}, from: 'staf-sertifikasi', to: 'kepala-lsp' },
      { ...paths, maxMoves: 1, maxShortfall: 1, kinds: ['promotion'], forbidden: ['manager-sertifikasi'] },
    ),
    findCareerPaths(lembagaXy, { holdings: {}, to: 'kepala-lsp' }, { ...paths, work: 1 }),
  ],
  plan: [
    planDevelopment(lembagaXy, report, { activities, start: '2027-05-28', minimize: 'duration' }),
    planDevelopment(lembagaXy, report, { activities, start: '2027-05-28', minimize: 'duration', work: 1 }),
  ],
  'training-needs': [listTrainingNeeds(lembagaXy, people, { activities })],
  certificate: [
    checkCertificate(certificate, { asOf: '2026-01-01' }),
    checkCertificate(certificate, { asOf: '2026-12-22', withinDays: 60 }),
    checkCertificate(certificate, { asOf: '2027-11-22' }),
    checkCertificate(certificate, { asOf: '2023-11-22' }),
  ],
  'scheme-alignment': [checkSchemeAlignment(lembagaXy), checkSchemeAlignment(bpjsKetenagakerjaan)],
  'scheme-coverage': [checkSchemeCoverage(lembagaXy, [certificate], { asOf: '2026-11-22', withinDays: 60 })],
  team: [
    summarizeTeam(lembagaXy, people),
    summarizeTeam(lembagaXy, people, {
      change: {
        leaving: ['p2'],
        plans: [{ person: 'p1', plan: { model: 'lembaga-xy', gaps: [{ competency: 'FCI', reaches: 4 }] } }],
      },
    }),
  ],
  holdings: [
    resolveHoldings(lembagaXy, ratings, { asOf: '2026-11-22', validity: 36, narrowExpired: 1 }),
    resolveHoldings(lembagaXy, ratings, {
      asOf: '2026-11-22',
      combine: { weights: { assessor: 2, peer: 1 } },
      validity: { months: 24, byKind: { peer: 12 } },
      rounding: { digits: 1, mode: 'half-even' },
      minimumRaters: { peer: 1 },
      excludeSelf: true,
    }),
  ],
  diff: [diff, diffModels(after, before)],
  migration: [
    migrateHoldings({ INT: 3, IT: 2, SELL: 4, SERVE: 2, OLD: 1, FAX: 5 }, diff, {
      combine: 'mean',
      rounding: 'nearest',
      acceptGuesses: true,
      splits: 'copy',
    }),
  ],
  'ratings-migration': [
    migrateRatings(
      [
        { person: 'p1', competency: 'INT', level: 3, assessedOn: '2025-01-01', raterKind: 'peer' },
        { person: 'p1', competency: 'SELL', level: 3, assessedOn: '2025-01-01', raterKind: 'peer' },
        {
          person: 'p1',
          competency: 'SERVE',
          level: 'not-applicable',
          assessedOn: '2025-01-01',
          raterKind: 'peer',
        },
        { person: 'p1', competency: 'FAX', level: 3, assessedOn: '2025-01-01', raterKind: 'self' },
      ],
      diff,
      { combine: 'highest' },
    ),
  ],
  translation: [
    translateHoldings({ CFO: 3, INT: 4, AT: 2 }, lembagaXyToSpencer, {
      from: lembagaXy,
      to: spencer,
      scaling: 'linear-from-floor',
      rounding: 'down',
      tables: [
        {
          from: 'CFO',
          levels: [
            { from: 0, to: 0 },
            { from: 5, to: 6 },
          ],
        },
      ],
    }),
  ],
}

const models: Readonly<Record<string, CompetencyModel>> = {
  [lembagaXy.id]: lembagaXy,
  [bpjsKetenagakerjaan.id]: bpjsKetenagakerjaan,
  [spencer.id]: spencer,
}

function modelOf({ model }: { readonly model: string }): CompetencyModel {
  const found = models[model]
  if (found === undefined) throw new Error(`no model ${model}`)
  return found
}

/** A model as whoever reads a column of JSON knows it. */
function wide(model: CompetencyModel): CompetencyModel {
  return model
}

/** What says a result of each kind; nothing says a band set, or ratings. */
export const describers: {
  readonly [K in Exclude<ResultKind, 'band-set' | 'ratings-migration'>]: (
    result: StorableResults[K],
    options: { readonly language: FullLanguage },
  ) => string
} = {
  gap: (result, options) => describeGap(modelOf(result), result, options),
  fit: (result, options) => describeFit(modelOf(result), result, options),
  band: (result, options) => describeBand(modelOf(result), result, jpmSelection, options),
  raise: (result, options) => describeRaise(modelOf(result), result, jpmSelection, options),
  comparison: (result, options) => describeComparison(modelOf(result), result, options),
  'candidate-ranking': (result, options) => describeRanking(modelOf(result), result, options),
  'job-ranking': (result, options) => describeRanking(modelOf(result), result, options),
  readiness: (result, options) => describeReadiness(modelOf(result), result, options),
  qualifications: (result, options) => describeQualifications(result, options),
  grade: (result, options) => describeGrade(modelOf(result), result, options),
  performance: (result, options) => describePerformance(result, options),
  'nine-box': (result, options) => describeNineBox(result, options),
  succession: (result, options) => describeSuccession(result, options),
  move: (result, options) => describeMove(modelOf(result), result, options),
  'career-paths': (result, options) => describeCareerPath(modelOf(result), result, options),
  plan: (result, options) => describePlan(modelOf(result), result, options),
  'training-needs': (result, options) => describeTrainingNeeds(modelOf(result), result, options),
  certificate: (result, options) => describeCertificateStatus(lembagaXy, result, options),
  'scheme-alignment': (result, options) => describeSchemeAlignment(modelOf(result), result, options),
  'scheme-coverage': (result, options) => describeSchemeCoverage(modelOf(result), result, options),
  team: (result, options) => describeTeam(modelOf(result), result, options),
  holdings: (result, options) => describeHoldings(modelOf(result), result, options),
  diff: (result, options) => describeDiff(result, options),
  migration: (result, options) => describeMigration(wide(before), wide(after), result, options),
  translation: (result, options) => describeMigration(wide(lembagaXy), wide(spencer), result, options),
}
