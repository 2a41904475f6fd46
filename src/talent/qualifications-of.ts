import { argumentIssues } from '../base/check-arguments'
import { isAtLeast } from '../base/compare'
import type { Issue } from '../base/issue'
import type { Kind, Kinds } from '../base/kind'
import { rangeIssue } from '../base/range-issue'
import { throwIssues } from '../base/throw-issues'
import { someNumber } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type {
  JobProfile,
  Qualification,
  QualificationImportance,
  QualificationKind,
} from '../model/job-profile'
import type { LocalizedText } from '../model/localized-text'
import type { HeldQualification, Person } from '../model/person'
import type { KnockOut } from './ranking'

/**
 * What can be said of a qualification that is asked.
 *
 * - `met`: the person has it
 * - `short`: the person has it, but less than is asked: fewer months, a lower level of education
 * - `missing`: what is known of the person does not name it
 * - `unknown`: nothing is known of the person's qualifications, or not how much of it they have
 */
export type QualificationStatus = 'met' | 'short' | 'missing' | 'unknown'

/** One qualification that a job asks for, beside what the person has. */
export interface QualificationItem {
  /** What it is about. */
  readonly kind: QualificationKind
  /** How much it matters. */
  readonly importance: QualificationImportance
  /** What is asked, as people read it. */
  readonly name: LocalizedText
  /** What can be said of it. */
  readonly status: QualificationStatus
  /** Of experience: months asked. */
  readonly months?: number
  /** Of experience: months the person has, matching entries added up; absent where not known. */
  readonly heldMonths?: number
  /** Of education: KKNI level asked (1 … 9). */
  readonly kkniLevel?: number
  /** Of education: highest KKNI level the person has; absent where not known. */
  readonly heldKkniLevel?: number
}

/** What a job asks for beside its competencies, against what a person has. Plain, JSON-able, fresh. */
export interface QualificationCheck<Id extends string = string, P extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** Id of the person. */
  readonly person: P
  /** One item a qualification, in the order of the profile; empty where the job asks for none. */
  readonly items: readonly QualificationItem[]
  /** Whether an absolute qualification rules the person out: apart from every score. */
  readonly knockOut: KnockOut
}

/** How a qualification that is asked is found among those a person has. */
export interface CheckQualificationsOptions {
  /**
   * Whether a held qualification of the same kind is the one asked for; when absent: the same name in any language, or in
   * education asked by KKNI level any entry that states its level. Wordings differ, so an organisation may know better.
   */
  readonly matches?: (asked: Qualification, held: HeldQualification) => boolean
}

const itsName: Kind = {
  due: true,
  ofKind: 'object',
  like: "{ id: 'S1 Psikologi' }",
  values: { ofKind: 'text' },
  filled: true,
}

const aKind: Kind = { due: true, oneOf: ['education', 'field', 'training', 'experience'] }

/** What is looked at of a profile and of a person; the rest of them was. */
const whereQualificationsStand: Kinds = {
  profile: {
    parts: {
      qualifications: {
        each: {
          ofKind: 'object',
          parts: {
            kind: aKind,
            importance: { due: true, oneOf: ['absolute', 'important', 'needed'] },
            name: itsName,
            months: someNumber,
            kkniLevel: someNumber,
            claims: {},
          },
        },
      },
    },
  },
  person: {
    parts: {
      qualifications: {
        each: {
          ofKind: 'object',
          parts: { kind: aKind, name: itsName, months: someNumber, kkniLevel: someNumber },
        },
      },
    },
  },
}

/** The check against the profile of a job of this model. */
export function qualificationsOf<Id extends string, P extends string>(
  { id: model, version: modelVersion }: Pick<CompetencyModel<Id>, 'id' | 'version'>,
  profile: Pick<JobProfile, 'id' | 'name' | 'qualifications'>,
  person: Pick<Person<string, string, string, P>, 'id' | 'qualifications'>,
  { matches = sameName }: CheckQualificationsOptions = {},
): QualificationCheck<Id, P> {
  throwIssues(argumentIssues('checkQualifications', { profile, person }, whereQualificationsStand))
  throwIssues([
    ...amountIssues(profile.qualifications ?? [], 'profile'),
    ...amountIssues(person.qualifications ?? [], 'person'),
  ])
  const items = (profile.qualifications ?? []).map((asked) =>
    checked(
      asked,
      person.qualifications?.filter((held) => held.kind === asked.kind && matches(asked, held)),
    ),
  )
  return {
    model,
    modelVersion,
    job: profile.id,
    jobName: { ...profile.name },
    person: person.id,
    items,
    knockOut: knockOutOf(items),
  }
}

/** What is wrong with numbers of qualifications. */
function amountIssues(entries: readonly (Qualification | HeldQualification)[], owner: string): Issue[] {
  return entries.flatMap(({ months, kkniLevel }, i) => [
    ...outOfRange(months, [owner, 'qualifications', i, 'months'], 0, undefined),
    ...outOfRange(kkniLevel, [owner, 'qualifications', i, 'kkniLevel'], 1, 9),
  ])
}

function outOfRange(
  value: number | undefined,
  path: readonly (string | number)[],
  least: number,
  most: number | undefined,
): Issue[] {
  if (value === undefined) return []
  if (Number.isFinite(value) && value >= least && value <= (most ?? value)) return []
  return [rangeIssue(value, path, { atLeast: least, ...(most === undefined ? {} : { atMost: most }) })]
}

/** The default of `matches`. */
function sameName(asked: Qualification, held: HeldQualification): boolean {
  if (asked.kind === 'education' && asked.kkniLevel !== undefined && held.kkniLevel !== undefined) return true
  const fold = (text: string | undefined): string | undefined =>
    text?.trim().replace(/\s+/g, ' ').toLowerCase()
  const names = new Set(Object.values(asked.name).map(fold))
  return Object.values(held.name).some((name) => name !== undefined && names.has(fold(name)))
}

function checked(asked: Qualification, held: readonly HeldQualification[] | undefined): QualificationItem {
  const { kind, importance, name, months, kkniLevel } = asked
  const base = {
    kind,
    importance,
    name: { ...name },
    ...(months === undefined ? {} : { months }),
    ...(kkniLevel === undefined ? {} : { kkniLevel }),
  }
  if (held === undefined) return { ...base, status: 'unknown' }
  if (held.length === 0) return { ...base, status: 'missing' }
  const heldMonths = known(held.map((entry) => entry.months))?.reduce((sum, value) => sum + value, 0)
  const levels = known(held.map((entry) => entry.kkniLevel))
  const heldKkniLevel = levels === undefined ? undefined : Math.max(...levels)
  const parts = [
    amountStatus(
      months,
      heldMonths,
      held.some((entry) => entry.months === undefined),
    ),
    amountStatus(
      kkniLevel,
      heldKkniLevel,
      held.some((entry) => entry.kkniLevel === undefined),
    ),
  ]
  return {
    ...base,
    status: parts.includes('short') ? 'short' : parts.includes('unknown') ? 'unknown' : 'met',
    ...(months === undefined || heldMonths === undefined ? {} : { heldMonths }),
    ...(kkniLevel === undefined || heldKkniLevel === undefined ? {} : { heldKkniLevel }),
  }
}

/** The numbers that are known; `undefined` when none is. */
function known(values: readonly (number | undefined)[]): number[] | undefined {
  const numbers = values.flatMap((value) => (value === undefined ? [] : [value]))
  return numbers.length === 0 ? undefined : numbers
}

/** Whether enough is held; a part of it that is not known may make up for what lacks. */
function amountStatus(
  asked: number | undefined,
  held: number | undefined,
  open: boolean,
): QualificationStatus {
  if (asked === undefined || (held !== undefined && isAtLeast(held, asked))) return 'met'
  return open ? 'unknown' : 'short'
}

function knockOutOf(items: readonly QualificationItem[]): KnockOut {
  const absolute = items.filter(({ importance }) => importance === 'absolute')
  if (absolute.some(({ status }) => status === 'short' || status === 'missing')) return 'yes'
  return absolute.some(({ status }) => status === 'unknown') ? 'possible' : 'no'
}
