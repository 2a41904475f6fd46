// Results of each describer, told in any language: a new describer is missing here until it is added.

import * as kompetensi from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import * as changeEntry from 'kompetensi/change'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import type { FullLanguage } from 'kompetensi/locale/en'
import { jpmSelection, nineBoxPanrb } from 'kompetensi/schemes'
import { spencer } from 'kompetensi/spencer'
import * as talentEntry from 'kompetensi/talent'
import { after, before } from '../support/change-models'
import { ofCareers } from './rarely-told/of-careers'
import { ofChanges } from './rarely-told/of-changes'
import { ofFit } from './rarely-told/of-fit'
import { ofPeople } from './rarely-told/of-people'
import { ofTables } from './rarely-told/of-tables'
import { ofTalent } from './rarely-told/of-talent'

const {
  analyzeGap,
  assessReadiness,
  assignBand,
  attainment,
  checkCertificate,
  checkQualifications,
  checkSchemeAlignment,
  checkSchemeCoverage,
  classifyMove,
  compareMethods,
  composeProfile,
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
} = kompetensi
const { diffModels, migrateHoldings, translateHoldings } = changeEntry
const { placeInNineBox, planSuccession, scorePerformance } = talentEntry

const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
const holdings = {
  INT: 3,
  CFV: 3,
  FCI: 2,
  LRS: 3,
  SO: 2,
  SFE: 3,
  CL: 3,
  BT: 3,
  LA: 4,
  AT: 3,
  CT: 2,
  CFO: 4,
} as const
const candidates = [
  { id: 'p1', holdings },
  { id: 'p2', holdings: { INT: 5, CFV: 5, FCI: 4 } },
  { id: 'p3', holdings: {} },
] as const
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
const certificates = [certificate, { ...certificate, person: 'p2', validUntil: '2025-01-14' }]
const activities = [
  {
    id: 'klinik',
    name: { id: 'Klinik kasus', en: 'Case clinic' },
    method: 'classroom',
    develops: [{ competency: 'FCI', from: 2, to: 3 }],
    durationDays: 3,
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
const third = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
const cuts = { performance: third, potential: third }
const diff = diffModels(before, after)
const paths = { objectives: ['moves', 'effort'], unassessed: 'floor', limit: 2 } as const
const dated = { start: '2027-01-01', time: { monthsPerLevel: 2, parallel: 2, tenure: 6 } } as const

type Told = readonly ((language: FullLanguage) => string)[]

/** The usual ones, by the name of the describer. */
const usual: Readonly<Record<string, Told>> = {
  describeBand: [
    (language) =>
      kompetensi.describeBand(lembagaXy, assignBand(fit, { bands: jpmSelection }), jpmSelection, {
        language,
      }),
    (language) =>
      kompetensi.describeBand(
        lembagaXy,
        assignBand(fit, { bands: jpmSelection, evidence: 'as-scored' }),
        jpmSelection,
        { language },
      ),
  ],
  describeCareerPath: [
    (language) =>
      kompetensi.describeCareerPath(
        lembagaXy,
        findCareerPaths(
          lembagaXy,
          { holdings: { INT: 2, CFV: 2 }, from: 'staf-sertifikasi', to: 'kepala-lsp' },
          { ...paths, ...dated, essentialsBeforeMove: true },
        ),
        { language },
      ),
    (language) =>
      kompetensi.describeCareerPath(
        lembagaXy,
        findCareerPaths(
          lembagaXy,
          { holdings: {}, from: 'staf-sertifikasi', to: 'kepala-lsp' },
          { ...paths, maxMoves: 1, maxShortfall: 1 },
        ),
        { language },
      ),
  ],
  describeCertificateStatus: [
    certificate,
    { ...certificate, validUntil: '2025-01-14' },
    { ...certificate, issuedOn: '2027-01-01' },
  ].map(
    (given) => (language: FullLanguage) =>
      kompetensi.describeCertificateStatus(
        lembagaXy,
        checkCertificate(given, { asOf: '2026-11-22', withinDays: 60 }),
        {
          language,
        },
      ),
  ),
  describeComparison: [
    (language) =>
      kompetensi.describeComparison(
        lembagaXy,
        compareMethods(lembagaXy, job, candidates, { methods: [method, metShare()] }),
        { language },
      ),
  ],
  describeDiff: [(language) => changeEntry.describeDiff(diff, { language })],
  describeFit: [method, similarity({ measure: 'cosine' })].flatMap((by) =>
    [holdings, {}].map(
      (held) => (language: FullLanguage) =>
        kompetensi.describeFit(
          lembagaXy,
          scoreFit(lembagaXy, job, held, { method: by, unassessed: 'floor' }),
          {
            language,
          },
        ),
    ),
  ),
  describeGap: [
    (language) => kompetensi.describeGap(lembagaXy, report, { language }),
    (language) =>
      kompetensi.describeGap(
        bpjsKetenagakerjaan,
        analyzeGap(bpjsKetenagakerjaan, 'account-representative-khusus', {}),
        { language },
      ),
  ],
  describeGrade: (['any-job', 'every-job'] as const).map(
    (rule) => (language: FullLanguage) =>
      kompetensi.describeGrade(lembagaXy, findEligibleGrade(lembagaXy, { INT: 1, CFV: 2 }, { rule }), {
        language,
      }),
  ),
  describeHoldings: [
    (language) =>
      kompetensi.describeHoldings(
        lembagaXy,
        resolveHoldings(
          lembagaXy,
          [
            { person: 'p1', competency: 'INT', level: 3, assessedOn: '2024-02-29', raterKind: 'assessor' },
            { person: 'p1', competency: 'CFV', level: 4, assessedOn: '2020-02-29', raterKind: 'peer' },
            {
              person: 'p1',
              competency: 'FCI',
              level: 'not-applicable',
              assessedOn: '2026-02-28',
              raterKind: 'peer',
            },
          ],
          { asOf: '2026-11-22', validity: 36 },
        ),
        { language },
      ),
  ],
  describeMethod: [
    method,
    attainment({ surplus: { cappedAt: 1.25 } }),
    jobPersonMatch({
      variant: 'ratioOfSums',
      cap: 'item',
      weighted: true,
      groups: [{ id: 'teknis', share: 1, competencies: ['INT'] }],
    }),
    profileMatching({ core: [], coreShare: 0.7 }),
    profileMatching({
      fractional: 'threshold',
      aspects: [{ id: 'sikap', share: 1, coreShare: 0.8, core: [], secondary: [] }],
    }),
  ].map((by) => (language: FullLanguage) => kompetensi.describeMethod(by, { language })),
  describeMigration: [
    (language) =>
      changeEntry.describeMigration(
        before,
        after,
        migrateHoldings({ INT: 3, IT: 2, SELL: 4, OLD: 1, FAX: 5 }, diff),
        {
          language,
        },
      ),
    (language) =>
      changeEntry.describeMigration(
        lembagaXy,
        spencer,
        translateHoldings({ CFO: 3, INT: 4, AT: 2 }, lembagaXyToSpencer, {
          from: lembagaXy,
          to: spencer,
          scaling: 'linear-from-floor',
          rounding: 'down',
        }),
        {
          language,
        },
      ),
  ],
  describeMove: [
    (language) =>
      kompetensi.describeMove(lembagaXy, classifyMove(lembagaXy, 'staf-administrasi', 'kepala-lsp'), {
        language,
      }),
    (language) =>
      kompetensi.describeMove(lembagaXy, classifyMove(lembagaXy, 'kepala-lsp', 'staf-sertifikasi'), {
        language,
      }),
  ],
  describeMoveKind: (
    ['promotion', 'diagonal', 'lateral', 'rotation', 'step-down', 'unranked', 'entry'] as const
  ).map((kind) => (language: FullLanguage) => kompetensi.describeMoveKind(kind, { language })),
  describeNineBox: [
    { performance: 85, potential: 60 },
    { performance: 85 },
    { performance: { lowest: 50, highest: 90 }, potential: 10 },
  ].map(
    (axes) => (language: FullLanguage) =>
      talentEntry.describeNineBox(placeInNineBox(nineBoxPanrb, axes, { cuts }), { language }),
  ),
  describePerformance: [
    (language) =>
      talentEntry.describePerformance(
        scorePerformance({ result: 96, process: fit }, { weights: { result: 60, process: 40 } }),
        {
          language,
        },
      ),
  ],
  describePlan: [
    (language) =>
      kompetensi.describePlan(
        lembagaXy,
        planDevelopment(lembagaXy, report, { activities, start: '2027-05-28', minimize: 'duration' }),
        { language },
      ),
  ],
  describeQualifications: [
    (language) =>
      kompetensi.describeQualifications(
        checkQualifications(
          lembagaXy,
          {
            ...job,
            qualifications: [
              {
                kind: 'education',
                importance: 'absolute',
                name: { id: 'Sarjana', en: 'Bachelor' },
                kkniLevel: 6,
              },
              { kind: 'experience', importance: 'needed', name: { id: 'Audit', en: 'Audit' }, months: 24 },
            ],
          },
          { id: 'p1' },
        ),
        { language },
      ),
  ],
  describeRaise: [
    (language) =>
      kompetensi.describeRaise(
        lembagaXy,
        raiseToBand(lembagaXy, job, holdings, { method, bands: jpmSelection, to: 'memenuhi-syarat' }),
        jpmSelection,
        { language },
      ),
  ],
  describeRanking: [
    (language) =>
      kompetensi.describeRanking(
        lembagaXy,
        rankCandidates(lembagaXy, job, candidates, { method, belowEssential: 'exclude' }),
        {
          language,
        },
      ),
    (language) =>
      kompetensi.describeRanking(
        lembagaXy,
        rankJobs(lembagaXy, holdings, { method, belowEssential: 'flag' }),
        {
          language,
        },
      ),
  ],
  describeReadiness: [
    { method, bar: 80, withinMonths: 12, monthsPerLevel: 6 },
    { method, bar: 80, withinMonths: 12 },
  ].map(
    (policy) => (language: FullLanguage) =>
      kompetensi.describeReadiness(
        lembagaXy,
        assessReadiness(lembagaXy, job, { id: 'p1', holdings }, policy),
        { language },
      ),
  ),
  describeSchemeAlignment: [
    (language) =>
      kompetensi.describeSchemeAlignment(lembagaXy, checkSchemeAlignment(lembagaXy), { language }),
  ],
  describeSchemeCoverage: [
    (language) =>
      kompetensi.describeSchemeCoverage(
        lembagaXy,
        checkSchemeCoverage(lembagaXy, certificates, { asOf: '2026-11-22', withinDays: 60 }),
        {
          language,
        },
      ),
  ],
  describeStatus: (['below', 'met', 'above', 'not-assessed', 'level-unspecified'] as const).map(
    (status) => (language: FullLanguage) => kompetensi.describeStatus(status, { language }),
  ),
  describeSuccession: [
    (language) =>
      talentEntry.describeSuccession(
        planSuccession(lembagaXy, candidates, {
          jobs: ['kepala-lsp', 'manager-sertifikasi'],
          policy: { method, bar: 60, withinMonths: 12 },
        }),
        { language },
      ),
  ],
  describeTeam: [
    (language) => kompetensi.describeTeam(lembagaXy, summarizeTeam(lembagaXy, people), { language }),
    (language) =>
      kompetensi.describeTeam(lembagaXy, summarizeTeam(lembagaXy, people, { change: { leaving: ['p1'] } }), {
        language,
      }),
  ],
  describeTrainingNeeds: [
    (language) =>
      kompetensi.describeTrainingNeeds(lembagaXy, listTrainingNeeds(lembagaXy, people, { activities }), {
        language,
      }),
  ],
}

const rare: Readonly<Record<string, Told>> = {
  ...ofCareers,
  ...ofChanges,
  ...ofFit,
  ...ofPeople,
  ...ofTables,
  ...ofTalent,
}

/** By the name of the describer. */
export const told: Readonly<Record<string, Told>> = Object.fromEntries(
  Object.keys({ ...usual, ...rare }).map((name) => [name, [...(usual[name] ?? []), ...(rare[name] ?? [])]]),
)
