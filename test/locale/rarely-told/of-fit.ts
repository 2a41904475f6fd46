// Fit, rankings, raises and readiness in which the rarer sentences are said.

import * as say from 'kompetensi'
import {
  type AssignBandOptions,
  assessReadiness,
  assignBand,
  attainment,
  compareMethods,
  composeProfile,
  type FitMethod,
  findEligibleGrade,
  type JobProfile,
  jobPersonMatch,
  metShare,
  profileMatching,
  proportionalReadiness,
  type RankCandidatesOptions,
  raiseToBand,
  rankCandidates,
  rankJobs,
  scoreFit,
  similarity,
} from 'kompetensi'
import { bpjsKetenagakerjaanProposed as proposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import type { FullLanguage } from 'kompetensi/locale/en'
import { jpmSelection } from 'kompetensi/schemes'
import { open as openStaff } from '../../support/full-holdings'
import { soundJob, withJobs } from '../../support/sound-model'

const method = attainment()
const cosine = similarity({ measure: 'cosine' })
const clerk = soundJob(
  'clerk',
  [
    { competency: 'SQL', level: 2, essential: true },
    { competency: 'NEG', level: 4 },
  ],
  { grade: 'low' },
)
const chief = soundJob(
  'chief',
  [
    { competency: 'SQL', level: 4 },
    { competency: 'ART', essential: true },
  ],
  { grade: 'high' },
)
const model = withJobs(
  clerk,
  chief,
  soundJob('guard', [{ competency: 'SQL', level: 1 }], { grade: 'low' }),
  soundJob('blank', []),
)
/** Whoever is assessed meets it. */
const easy = soundJob('easy', [{ competency: 'ART', level: 0 }], {
  scale: { levels: [0, 1, 2], floor: 0 },
})
const met = { SQL: 2, NEG: 4 }

const scored =
  (by: FitMethod, holdings: Readonly<Record<string, number>>, job: JobProfile = clerk) =>
  (language: FullLanguage) =>
    say.describeFit(model, scoreFit(model, job, holdings, { method: by }), { language })

const band =
  (holdings: Readonly<Record<string, number>>, options: Partial<AssignBandOptions> = {}) =>
  (language: FullLanguage) => {
    const verdict = assignBand(scoreFit(model, clerk, holdings, { method }), {
      bands: jpmSelection,
      ...options,
    })
    return say.describeBand(model, verdict, jpmSelection, { language })
  }

const grade =
  (rule: 'any-job' | 'every-job', holdings: Readonly<Record<string, number>>) => (language: FullLanguage) =>
    say.describeGrade(model, findEligibleGrade(model, holdings, { rule }), { language })

const raise =
  (holdings: Readonly<Record<string, number>>, job: JobProfile = clerk) =>
  (language: FullLanguage) => {
    const answer = raiseToBand(model, job, holdings, { method, bands: jpmSelection, to: 'memenuhi-syarat' })
    return say.describeRaise(model, answer, jpmSelection, { language })
  }

const ranking = (options: Partial<RankCandidatesOptions>) => (language: FullLanguage) => {
  const candidates = [
    { id: 'p1', holdings: { NEG: 4 } },
    { id: 'p2', holdings: { SQL: 1 } },
    { id: 'p3', holdings: { SQL: 0, NEG: 0 } },
  ]
  const ranked = rankCandidates(model, clerk, candidates, { method, belowEssential: 'flag', ...options })
  return say.describeRanking(model, ranked, { language })
}

const staff = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['INT', 'CFV'] })
const readiness =
  (
    holdings: Readonly<Record<string, number>>,
    bar: number,
    by: FitMethod = method,
    job: JobProfile = clerk,
  ) =>
  (language: FullLanguage) =>
    say.describeReadiness(
      model,
      assessReadiness(
        model,
        job,
        { id: 'p1', holdings, qualifications: [] },
        { method: by, bar, withinMonths: 12, monthsPerLevel: 2 },
      ),
      { language },
    )

/** By the name of the describer. */
export const ofFit = {
  describeBand: [band(met), band({}, { evidence: 'as-scored' })],
  describeComparison: [
    (language: FullLanguage) => {
      const job = 'account-representative-khusus'
      const compared = compareMethods(proposed, job, [{ id: 'p1', holdings: { PKN: 2 } }], {
        methods: [attainment(), metShare()],
      })
      return say.describeComparison(proposed, compared, { language })
    },
    (language: FullLanguage) => {
      const people = [
        { id: 'p1', holdings: { SQL: 2, NEG: 0 } },
        { id: 'p2', holdings: { SQL: 1, NEG: 3.5 } },
      ]
      const compared = compareMethods(model, clerk, people, { methods: [method, metShare()] })
      return say.describeComparison(model, compared, { language })
    },
  ],
  describeFit: [
    scored(profileMatching({ core: ['SQL'] }), met),
    scored(cosine, { SQL: 0, NEG: 0 }),
    scored(similarity({ measure: 'euclidean' }), met, soundJob('j', [{ competency: 'SQL', level: 2 }])),
    scored(method, { SQL: 4 }, chief),
  ],
  describeGrade: [
    grade('any-job', met),
    grade('every-job', { SQL: 3, NEG: 4 }),
    grade('any-job', { SQL: 4 }),
    grade('any-job', { SQL: 1 }),
    grade('every-job', { ...met, SQL: 1 }),
  ],
  describeMethod: [
    profileMatching({ core: ['SQL'] }),
    proportionalReadiness(),
    jobPersonMatch({ variant: 'meanOfRatios', cap: 'total' }),
  ].map((by) => (language: FullLanguage) => say.describeMethod(by, { language })),
  describeRaise: [raise(met), raise({ SQL: 1 }), raise({}), raise({}, easy)],
  describeRanking: [
    ranking({ unassessed: 'floor' }),
    ranking({ method: cosine }),
    ranking({ method: profileMatching({ core: ['SQL'] }) }),
    (language: FullLanguage) =>
      say.describeRanking(model, rankJobs(model, met, { method, belowEssential: 'flag' }), { language }),
  ],
  describeReadiness: [
    readiness({ SQL: 2, NEG: 3 }, 80),
    readiness({}, 80, method, soundJob('vague', [{ competency: 'ART' }])),
    readiness({ SQL: 2 }, 80),
    readiness({ NEG: 3 }, 50),
    readiness(met, 101),
    readiness(met, 80, method, {
      ...clerk,
      qualifications: [
        { kind: 'education', importance: 'absolute', name: { id: 'Sarjana', en: 'Bachelor' } },
      ],
    }),
    (language: FullLanguage) => {
      const policy = { method, bar: 80, withinMonths: 12 }
      const said = assessReadiness(model, 'guard', { id: 'p1', holdings: { SQL: 0 } }, policy)
      return say.describeReadiness(model, said, { language })
    },
    (language: FullLanguage) => {
      const policy = { method, bar: 50, withinMonths: 12, monthsPerLevel: 2 }
      const said = assessReadiness(lembagaXy, staff, { id: 'p1', holdings: { ...openStaff, CFV: 1 } }, policy)
      return say.describeReadiness(lembagaXy, said, { language })
    },
  ],
}
