import type { ResolvedHoldings } from '../assessment/resolved-holdings'
import { atKey } from '../base/at-key'
import { checkArguments } from '../base/check-arguments'
import { reachesEdge } from '../base/compare'
import type { Issue } from '../base/issue'
import { resultIssue } from '../base/issues'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { readPeople } from '../gap/people-gaps'
import { duplicatePerson, duplicateTest } from '../measure/people-issues'
import type { ActivityInput } from '../model/activity'
import { partsOfActivity, partsOfJob } from '../model/argument-kinds'
import { modelMismatch } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { LocalizedText } from '../model/localized-text'
import type { Person } from '../model/person'
import { textOf } from '../model/text-of'
import { aWholeModel } from '../model/whole-model'
import { activityIssues } from './activity-issues'
import { type CompetencyTally, countNeeds, type NeedTally } from './count-needs'

/** What needs are counted with. */
export interface ListTrainingNeedsOptions<
  Id extends string = string,
  C extends string = string,
  A extends string = string,
> {
  /** Activities to count seats for; none when absent. */
  readonly activities?: readonly ActivityInput<C, A>[]
  /** Profiles to measure by in place of the model's of the same id, such as composed ones; none when absent. */
  readonly profiles?: readonly JobProfile<Id, C>[]
  /** What `resolveHoldings` said of the people: tells an expired level from none at all; unknown when absent. */
  readonly resolved?: readonly Pick<
    ResolvedHoldings<Id, C>,
    'model' | 'modelVersion' | 'person' | 'competencies'
  >[]
}

/** People counted by what is known of one competency that their jobs require; each person counts once. */
export interface NeedCounts {
  /** People whose job requires it at a level. */
  readonly required: number
  /** Of these: people who hold that level or more. */
  readonly met: number
  /** Of these: people who hold less. */
  readonly below: number
  /** Of these: people never assessed on it, as far as is known. Not a gap, and not level 0. */
  readonly notAssessed: number
  /** Of these: people whose assessment has expired. Not a gap either. */
  readonly expired: number
  /** People whose job requires it at no given level. */
  readonly unspecified: number
  /** People of whose job it is not known whether it requires it. */
  readonly requirementUnknown: number
  /** Of those below: people to whose job it is essential. */
  readonly essentialBelow: number
  /** Σ (required − held) over those below, in levels. */
  readonly totalShortfall: number
  /** `totalShortfall` by `below`; absent where nobody is below. */
  readonly meanShortfall?: number
  /** Σ weight × (required − held) over those below. */
  readonly weightedShortfall: number
}

/** The needs of one organisational unit. */
export interface UnitNeed extends NeedCounts {
  /** The unit of the person, else of the job; absent where neither names one. */
  readonly unit?: string
}

/** People that one activity would take. */
export interface SeatNeed<A extends string = string> {
  /** Id of the activity. */
  readonly activity: A
  /** People below their level whom it would take further. */
  readonly seats: number
  /** Of these: people whom it would take to the level required. */
  readonly closing: number
  /** The most people who can take part at a time; absent: no limit. */
  readonly capacity?: number
  /** How often it has to be held for them; absent without a capacity. */
  readonly sessions?: number
}

/** What the people lack in one competency. */
export interface TrainingNeed<C extends string = string, A extends string = string> extends NeedCounts {
  /** Code of the competency. */
  readonly competency: C
  /** Place in the order of need, from 1, equal needs on one place; absent where nobody is known to be below. */
  readonly priority?: number
  /** The same by unit, by id of the unit, people without a unit last. */
  readonly units: readonly UnitNeed[]
  /** Activities with a step on it, by id. */
  readonly activities: readonly SeatNeed<A>[]
  /** Of those below: people whom none of the activities would take further. */
  readonly withoutActivity: number
  /** Certification schemes that certify it, in the order of the model. */
  readonly schemes: readonly string[]
}

/** Seats that an activity needs over all competencies: a person counts once. */
export interface ActivitySeats<C extends string = string, A extends string = string> {
  /** Id of the activity. */
  readonly activity: A
  /** Its name, so that the needs can be read without the activities. */
  readonly name: LocalizedText
  /** People below in something whom it would take further. */
  readonly seats: number
  /** The competencies it would take somebody further in, in the order of the model. */
  readonly competencies: readonly C[]
  /** The most people who can take part at a time; absent: no limit. */
  readonly capacity?: number
  /** How often it has to be held for them; absent without a capacity. */
  readonly sessions?: number
}

/** What people need to learn, against their own jobs. Plain, JSON-able, fresh. */
export interface TrainingNeeds<
  Id extends string = string,
  C extends string = string,
  P extends string = string,
  A extends string = string,
> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Number of people. */
  readonly people: number
  /** One entry for each competency that somebody's job requires: by priority, on one place in the order of the model, then the others. */
  readonly needs: readonly TrainingNeed<C, A>[]
  /** Seats by activity, by id. */
  readonly seats: readonly ActivitySeats<C, A>[]
  /** Competencies required of somebody that no activity and no scheme covers, in the order of the model. */
  readonly uncovered: readonly C[]
  /** People without a job, who are measured against nothing, by id. */
  readonly withoutJob: readonly P[]
  /** People of whose job no requirement is known, by id. */
  readonly withoutRequirements: readonly P[]
  /** Whether it was known which assessments have expired. */
  readonly expiryKnown: boolean
}

const listTrainingNeedsOptions: OptionKinds<ListTrainingNeedsOptions> = {
  activities: { each: { ofKind: 'object', parts: partsOfActivity } },
  profiles: { each: { ofKind: 'object', like: 'composeProfile(…)', parts: partsOfJob } },
  resolved: { each: { ofKind: 'result', like: 'tabulatePeople(…)', has: ['competencies'] } },
}

const listTrainingNeedsArguments: Kinds = {
  model: aWholeModel,
  people: { due: true, ofKind: 'list' },
  options: { fields: listTrainingNeedsOptions },
}

/**
 * Counts what people need to learn, each measured against the own job: per competency and unit how many are below, by how
 * much, and how many seats of which activity that takes. Who is not assessed, or no longer, is counted apart and is in
 * no gap.
 *
 * Priority goes by the number of people below in an essential requirement, then by the weighted shortfall; sums less
 * than 1e-9 (relative) below the highest of a place share it.
 *
 * @param model - the model
 * @param people - people with holdings and a job; their order does not matter
 * @param options - activities, profiles to measure by, and what is known of expired assessments
 * @returns needs, seats by activity, and what nothing covers
 * @throws `CompetencyError` with every issue: `empty-list` (no people), `duplicate-person`, `unknown-job`,
 * `unknown-competency`, `level-not-a-number`, `level-off-scale`, `model-mismatch`, `duplicate-id`, `step-not-upward`,
 * `number-out-of-range`, `unknown-reference` and `reference-cycle` (of prerequisites), or `result-not-finite`
 * @example
 * ```ts
 * import { listTrainingNeeds } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { needs } = listTrainingNeeds(
 *   lembagaXy,
 *   [
 *     { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 1, CT: 2 } },
 *     { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 0 } },
 *   ],
 *   {},
 * )
 * const [first] = needs
 * console.log(first?.competency, first?.below, first?.meanShortfall) // AT 2 1.5
 * console.log(needs.find(({ competency }) => competency === 'CT')?.notAssessed) // 1
 * ```
 */
export function listTrainingNeeds<
  const Id extends string,
  C extends string,
  J extends string,
  const P extends string,
  const A extends string,
>(
  model: CompetencyModel<Id, C, J>,
  people: readonly Person<NoInfer<Id>, NoInfer<C>, NoInfer<J>, P>[],
  options: ListTrainingNeedsOptions<NoInfer<Id>, NoInfer<C>, A> = {},
): TrainingNeeds<Id, C, P, A> {
  checkArguments('listTrainingNeeds', { model, people, options }, listTrainingNeedsArguments)
  const { activities = [], profiles, resolved } = options
  throwIssues([...activityIssues<Id, C>(model, activities), ...resolvedIssues(model, resolved ?? [])])
  const read = readPeople<Id, C, J, P>(model, people, profiles)
  const sorted = [...activities].sort((a, b) => (a.id < b.id ? -1 : 1))
  const counted = countNeeds<Id, C, J, P, A>(model, read, sorted, expiredTest(resolved ?? []))
  const codes = Object.keys(model.competencies) as C[]
  // Whether it is required is not known of anybody: that alone is no need.
  const entries = counted.competencies.flatMap((tally) =>
    isRequired(tally.all) ? [needOf(model, tally)] : [],
  )
  return {
    model: model.id,
    modelVersion: model.version,
    people: people.length,
    needs: inOrderOfNeed(entries),
    seats: counted.activities.map(({ activity, seats, competencies }) => ({
      activity: activity.id,
      name: textOf(activity.name),
      ...seated(activity, seats),
      competencies: codes.filter((code) => competencies.has(code)),
    })),
    uncovered: entries.flatMap(({ competency, activities: its, schemes }) =>
      its.length + schemes.length === 0 ? [competency] : [],
    ),
    withoutJob: read.flatMap(({ person, measured }) => (measured === undefined ? [person.id] : [])),
    withoutRequirements: read.flatMap(({ person, measured }) =>
      measured?.profile.requirements.length === 0 ? [person.id] : [],
    ),
    expiryKnown: resolved !== undefined,
  }
}

/** Says which assessments have expired. */
function expiredTest(
  resolved: NonNullable<ListTrainingNeedsOptions['resolved']>,
): (person: string, competency: string) => boolean {
  const expired = new Map<string, ReadonlySet<string>>()
  for (const { person, competencies } of resolved) {
    if (person === undefined) continue
    const its = competencies.flatMap(({ competency, status }) => (status === 'expired' ? [competency] : []))
    if (its.length > 0) expired.set(person, new Set(its))
  }
  return (person, competency) => expired.get(person)?.has(competency) ?? false
}

/** Whether somebody's job requires it, at a level or at none. */
function isRequired({ met, below, notAssessed, expired, unspecified }: NeedTally): boolean {
  return met + below + notAssessed + expired + unspecified > 0
}

function needOf<C extends string, A extends string>(
  model: CompetencyModel<string, C>,
  { competency, all, byUnit, offers, withoutActivity }: CompetencyTally<C, A>,
): TrainingNeed<C, A> {
  const units = [...byUnit].sort(([one], [other]) => compareUnits(one, other))
  return {
    competency,
    ...countsOf(all),
    units: units.map(([unit, tally]) => ({ ...(unit === undefined ? {} : { unit }), ...countsOf(tally) })),
    activities: offers.map(({ activity, seats, closing }) => ({
      activity: activity.id,
      ...seated(activity, seats),
      closing,
    })),
    withoutActivity,
    schemes: Object.entries(model.schemes).flatMap(([scheme, { certifies = [] }]) =>
      certifies.some((entry) => entry.competency === competency) ? [scheme] : [],
    ),
  }
}

function countsOf(tally: NeedTally): NeedCounts {
  const { met, below, notAssessed, expired, totalShortfall, weightedShortfall } = tally
  if (!Number.isFinite(totalShortfall) || !Number.isFinite(weightedShortfall)) {
    throwIssues([resultIssue('result-not-finite', ['people'], { quantity: 'shortfall' })])
  }
  return {
    required: met + below + notAssessed + expired,
    met,
    below,
    notAssessed,
    expired,
    unspecified: tally.unspecified,
    requirementUnknown: tally.requirementUnknown,
    essentialBelow: tally.essentialBelow,
    totalShortfall,
    ...(below === 0 ? {} : { meanShortfall: totalShortfall / below }),
    weightedShortfall,
  }
}

function seated(
  { capacity }: ActivityInput,
  seats: number,
): { readonly seats: number; readonly capacity?: number; readonly sessions?: number } {
  return capacity === undefined ? { seats } : { seats, capacity, sessions: Math.ceil(seats / capacity) }
}

/** By priority, equal ones in the order they have; competencies without anybody below follow in the same order. */
function inOrderOfNeed<C extends string, A extends string>(
  entries: readonly TrainingNeed<C, A>[],
): TrainingNeed<C, A>[] {
  const places = new Map(entries.map(({ competency }, place) => [competency, place]))
  const lacking = entries
    .filter(({ below }) => below > 0)
    .sort((a, b) => b.essentialBelow - a.essentialBelow || b.weightedShortfall - a.weightedShortfall)
  let priority = 1
  let first = lacking[0]
  const ranked = lacking.map((entry, i) => {
    if (first === undefined || !isAsUrgent(entry, first)) {
      priority = i + 1
      first = entry
    }
    const { competency, ...rest } = entry
    return { competency, priority, ...rest }
  })
  ranked.sort((a, b) => a.priority - b.priority || atKey(places, a.competency) - atKey(places, b.competency))
  return [...ranked, ...entries.filter(({ below }) => below === 0)]
}

/** Whether a need is as urgent as the first of a place, but for noise of the sums. */
function isAsUrgent(need: NeedCounts, first: NeedCounts): boolean {
  return (
    need.essentialBelow === first.essentialBelow &&
    reachesEdge(need.weightedShortfall, first.weightedShortfall)
  )
}

function compareUnits(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1
  return one < other ? -1 : 1
}

function resolvedIssues(
  model: CompetencyModel,
  resolved: readonly { readonly model: string; readonly person?: string }[],
): Issue[] {
  const twice = duplicateTest()
  return resolved.flatMap(({ model: found, person }, i) => {
    const issues = found === model.id ? [] : [modelMismatch(model.id, found, ['resolved', i, 'model'])]
    if (person === undefined || !twice(person)) return issues
    return [...issues, duplicatePerson(person, ['resolved', i, 'person'])]
  })
}
