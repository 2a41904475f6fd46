// People, teams, plans, certificates and qualifications of whom the rarer sentences are said.

import * as say from 'kompetensi'
import {
  analyzeGap,
  checkCertificate,
  checkQualifications,
  checkSchemeAlignment,
  checkSchemeCoverage,
  listTrainingNeeds,
  type PlanOptions,
  planDevelopment,
  type Rating,
  type ResolveOptions,
  resolveHoldings,
  summarizeTeam,
  type TeamChange,
} from 'kompetensi'
import { bpjsKetenagakerjaanProposed as proposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import type { FullLanguage } from 'kompetensi/locale/en'
import { soundJob, soundModel, withJobs } from '../../support/sound-model'

const text = (id: string, en: string) => ({ id, en })
const employees = [{ id: 'p1', job: 'account-representative-khusus', holdings: { PKN: 2 } }] as const
const employeeRatings = [
  { person: 'p1', competency: 'PKN', level: 2, assessedOn: '2026-11-30', raterKind: 'assessor' },
] as const
const clerk = soundJob('clerk', [
  { competency: 'SQL', level: 3 },
  { competency: 'NEG', level: 2 },
  { competency: 'ART' },
])
const model = {
  ...withJobs(clerk, soundJob('blank', []), soundJob('vague', [{ competency: 'ART' }])),
  schemes: {
    one: { name: text('Satu', 'One'), certifies: [{ competency: 'NEG' }] },
    none: { name: text('Kosong', 'None') },
  },
}

const rated = (level: number, assessedOn: string, more: Partial<Rating> = {}): Rating => ({
  person: 'p1',
  competency: 'SQL',
  level,
  assessedOn,
  raterKind: 'superior',
  rater: 's1',
  ...more,
})
const ratings = [
  rated(5, '2024-06-01'),
  rated(4, '2025-06-01'),
  rated(2, '2025-05-01', { raterKind: 'peer', rater: 'c1' }),
  rated(5, '2025-06-01', { raterKind: 'self' }),
  rated(3, '2021-01-31', { competency: 'NEG' }),
  rated(3, '2027-01-01', { competency: 'NEG' }),
]
const holdings =
  (options: Partial<ResolveOptions>, given: readonly Rating[] = ratings) =>
  (language: FullLanguage) => {
    const resolved = resolveHoldings(model, given, { asOf: '2026-01-01', validity: 36, ...options })
    return say.describeHoldings(model, resolved, { language })
  }

const activity = {
  id: 'clinic',
  name: text('Klinik', 'Clinic'),
  method: 'classroom',
  durationDays: 2,
  cost: 5,
} as const
const clinic = { ...activity, develops: [{ competency: 'SQL', from: 0, to: 2 }] }
const plan =
  (
    held: Readonly<Record<string, number>>,
    given: readonly (typeof clinic)[],
    minimize: PlanOptions['minimize'] = 'cost',
  ) =>
  (language: FullLanguage) => {
    const options = { activities: given, start: '2027-05-28', minimize } as const
    return say.describePlan(model, planDevelopment(model, analyzeGap(model, clerk, held), options), {
      language,
    })
  }

const bachelor = { kind: 'education', name: text('Sarjana', 'Bachelor'), kkniLevel: 6 } as const
const audit = { kind: 'experience', name: text('Audit', 'Auditing'), months: 24 } as const
const check = checkQualifications(
  model,
  {
    ...clerk,
    qualifications: (['absolute', 'important', 'needed'] as const).flatMap((importance) => [
      { ...bachelor, importance },
      { ...audit, importance },
    ]),
  },
  {
    id: 'p1',
    qualifications: [
      { kind: bachelor.kind, name: bachelor.name, kkniLevel: 5 },
      { kind: audit.kind, name: audit.name, months: 18 },
    ],
  },
)
const unheard = { ...clerk, qualifications: [{ ...audit, importance: 'important' }] } as const

const people = [
  { id: 'p1', job: 'clerk', holdings: { SQL: 1, NEG: 2 } },
  { id: 'p2', job: 'blank', holdings: { SQL: 3 } },
  { id: 'p3', job: 'vague', holdings: {} },
] as const
const raised = planDevelopment(model, analyzeGap(model, clerk, people[0].holdings), {
  activities: [{ ...activity, develops: [{ competency: 'SQL', from: 1, to: 3 }] }],
  start: '2027-05-28',
  minimize: 'cost',
})
const team =
  (change?: TeamChange, members: Parameters<typeof summarizeTeam>[1] = people) =>
  (language: FullLanguage) =>
    say.describeTeam(model, summarizeTeam(model, members, change === undefined ? {} : { change }), {
      language,
    })

/** By the name of the describer. */
export const ofPeople = {
  describeCertificateStatus: [{}, { validUntil: '2030-01-01' }, { validUntil: '2026-11-22' }].map(
    (until) => (language: FullLanguage) => {
      const certificate = { person: 'p1', scheme: 'one', issuedOn: '2024-01-15', ...until }
      const status = checkCertificate(certificate, { asOf: '2026-11-22', withinDays: 60 })
      return say.describeCertificateStatus(model, status, { language })
    },
  ),
  describeGap: [
    (language: FullLanguage) => {
      const part = soundJob('part', [{ competency: 'SQL', level: 3 }], { complete: false })
      return say.describeGap(model, analyzeGap(model, part, { SQL: 2 }), { language })
    },
  ],
  describeHoldings: [
    (language: FullLanguage) =>
      say.describeHoldings(
        proposed,
        resolveHoldings(proposed, employeeRatings, { asOf: '2026-11-30', validity: 36 }),
        {
          language,
        },
      ),
    holdings({ combine: 'mean', excludeSelf: true, narrowExpired: 1 }),
    holdings({ combine: 'highest' }),
    holdings({ combine: 'latest' }),
    holdings({ combine: 'median', minimumRaters: { peer: 2 } }),
    holdings({ combine: { weights: { superior: 1 } }, decay: (level) => level }),
    holdings({}, []),
  ],
  describePlan: [
    plan({ SQL: 3, NEG: 2 }, []),
    plan({ SQL: 1, NEG: 2 }, []),
    plan({ SQL: 1, NEG: 1 }, [clinic]),
    (language: FullLanguage) => {
      const cut = { ...raised, exact: false, within: { shortfall: 2, total: 3 } } as const
      return say.describePlan(model, cut, { language })
    },
  ],
  describeQualifications: [
    check,
    checkQualifications(model, unheard, { id: 'p1' }),
    checkQualifications(model, clerk, { id: 'p1' }),
  ].map((said) => (language: FullLanguage) => say.describeQualifications(said, { language })),
  describeSchemeAlignment: [model, soundModel()].map(
    (of) => (language: FullLanguage) =>
      say.describeSchemeAlignment(of, checkSchemeAlignment(of), { language }),
  ),
  describeSchemeCoverage: [
    (language: FullLanguage) => {
      const coming = { person: 'p1', scheme: 'one', issuedOn: '2027-01-01' }
      const coverage = checkSchemeCoverage(model, [coming], { asOf: '2026-11-22' })
      return say.describeSchemeCoverage(model, coverage, { language })
    },
    (language: FullLanguage) => {
      const bare = soundModel()
      const coverage = checkSchemeCoverage(bare, [], { asOf: '2026-11-22' })
      return say.describeSchemeCoverage(bare, coverage, { language })
    },
  ],
  describeTeam: [
    team({ plans: [{ person: 'p1', plan: raised }] }),
    team({}),
    team(undefined, [people[1]]),
    team({ plans: [{ person: 'p1', plan: raised }] }, [people[0]]),
    (language: FullLanguage) => say.describeTeam(proposed, summarizeTeam(proposed, employees), { language }),
  ],
  describeTrainingNeeds: [
    (language: FullLanguage) =>
      say.describeTrainingNeeds(proposed, listTrainingNeeds(proposed, employees), { language }),
    (language: FullLanguage) =>
      say.describeTrainingNeeds(
        model,
        listTrainingNeeds(model, people, { activities: [{ ...clinic, capacity: 1 }] }),
        { language },
      ),
  ],
}
