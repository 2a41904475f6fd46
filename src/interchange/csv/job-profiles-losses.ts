import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import { type Loss, type LossPlan, lossesOf, lossOf } from '../read/losses'
import { frameworkLosses, profileLosses, textLosses } from '../read/shared-losses'

/** What a table of job profiles has no column for; `weight`, `essential` and `order` are of wide tables alone. */
export type JobProfilesTableLossCode =
  | 'profile-parts'
  | 'profile-scale'
  | 'qualifications'
  | 'external-ids'
  | 'claims'
  | 'weight'
  | 'essential'
  | 'order'
  | 'anything-else'

type LongTableLossCode = Exclude<JobProfilesTableLossCode, 'weight' | 'essential' | 'order'>

/** What a long table of job profiles does with each field of a job. */
export const longTableLosses: LossPlan<LongTableLossCode> = /* @__PURE__ */ (() => ({
  format: 'Table of job profiles (CSV), long',
  fields: {
    'jobs.*.model': 'carried',
    'jobs.*.id': 'carried',
    'jobs.*.name': 'carried',
    'jobs.*.family': 'carried',
    'jobs.*.track': 'carried',
    'jobs.*.grade': 'carried',
    'jobs.*.unit': 'carried',
    'jobs.*.superior': 'carried',
    'jobs.*.requirements.*.competency': 'carried',
    'jobs.*.requirements.*.level': 'carried',
    'jobs.*.requirements.*.weight': 'carried',
    'jobs.*.requirements.*.essential': 'carried',
    'jobs.*.requirements.*.from': 'profile-parts',
    'jobs.*.requirements.*.claims': 'claims',
    'jobs.*.complete': 'carried',
    'jobs.*.unknown': 'carried',
    'jobs.*.scale': 'profile-scale',
    'jobs.*.qualifications': 'qualifications',
    'jobs.*.horizon': 'carried',
    'jobs.*.olderNames': 'carried',
    'jobs.*.validFrom': 'carried',
    'jobs.*.validUntil': 'carried',
    'jobs.*.externalIds': 'external-ids',
    'jobs.*.claims': 'claims',
  },
  kinds: {
    'profile-parts': profileLosses['profile-parts'],
    'profile-scale': 'the scale of the profile stays behind',
    qualifications: profileLosses.qualifications,
    'external-ids': frameworkLosses['external-ids'],
    claims: frameworkLosses.claims,
    'anything-else': textLosses['anything-else'],
  },
  unplanned: 'anything-else',
}))()

/** What a wide table of job profiles does with each field of a job. */
export const wideTableLosses: LossPlan<JobProfilesTableLossCode> = /* @__PURE__ */ (() => ({
  format: 'Table of job profiles (CSV), wide',
  fields: {
    ...longTableLosses.fields,
    'jobs.*.requirements.*.weight': 'weight',
    'jobs.*.requirements.*.essential': 'essential',
  },
  kinds: {
    ...longTableLosses.kinds,
    weight: 'the weight of a requirement stays behind',
    essential: profileLosses.essential,
    order: 'the order in the profile stays behind: columns stand in the order of the dictionary',
  },
  unplanned: 'anything-else',
}))()

/** What stays behind of the job profiles of a model in a long table. */
export function lossesOfLongTable({ jobs }: CompetencyModel): Loss<JobProfilesTableLossCode>[] {
  return lossesOf(longTableLosses, { jobs })
}

/** What stays behind of the job profiles of a model in a wide table; orders come last. */
export function lossesOfWideTable({ competencies, jobs }: CompetencyModel): Loss<JobProfilesTableLossCode>[] {
  const told = Object.entries(jobs).map(([id, job]) => [id, telling(job)])
  const losses = lossesOf(wideTableLosses, { jobs: Object.fromEntries(told) })
  const places = new Map(Object.keys(competencies).map((code, i) => [code, i]))
  for (const [id, { requirements, unknown = [] }] of Object.entries(jobs)) {
    const lists = { requirements: requirements.map(({ competency }) => competency), unknown }
    for (const [list, codes] of Object.entries(lists)) {
      if (!isInOrder(codes, places)) losses.push(lossOf(wideTableLosses, 'order', ['jobs', id, list]))
    }
  }
  return losses
}

/** The job without what says nothing: a weight of 1, and a requirement that is not essential. */
function telling(job: JobProfile): object {
  return {
    ...job,
    requirements: job.requirements.map(({ weight = 1, essential = false, ...requirement }) => ({
      ...requirement,
      ...(weight === 1 ? {} : { weight }),
      ...(essential ? { essential } : {}),
    })),
  }
}

function isInOrder(codes: readonly string[], places: ReadonlyMap<string, number>): boolean {
  return codes.every((code, i) => (places.get(codes[i - 1] ?? '') ?? -1) < (places.get(code) ?? -1))
}
