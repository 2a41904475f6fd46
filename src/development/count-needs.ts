// Counts what people lack while going through them once: of each person no more is kept than what is added to the counts.

import { atKey } from '../base/at-key'
import { isAtLeast, noise } from '../base/compare'
import { gapItem } from '../gap/gap-of'
import type { GapItem } from '../gap/gap-report'
import type { ReadPerson } from '../gap/people-gaps'
import type { ActivityInput } from '../model/activity'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'

/** People counted by what is known of one competency, and what those below lack, added up by id of the person. */
export interface NeedTally {
  met: number
  below: number
  notAssessed: number
  expired: number
  unspecified: number
  requirementUnknown: number
  essentialBelow: number
  totalShortfall: number
  weightedShortfall: number
}

/** An activity with steps on one competency, and whom of those below it would take further. */
export interface Offer<C extends string, A extends string> {
  readonly activity: ActivityInput<C, A>
  seats: number
  /** Of these: people whom it would take to the level required. */
  closing: number
}

/** What is counted of one competency. */
export interface CompetencyTally<C extends string, A extends string> {
  readonly competency: C
  readonly all: NeedTally
  /** The same by unit. */
  readonly byUnit: Map<string | undefined, NeedTally>
  readonly offers: readonly Offer<C, A>[]
  withoutActivity: number
}

/** People whom an activity would take further in something. */
export interface ActivityTally<C extends string, A extends string> {
  readonly activity: ActivityInput<C, A>
  seats: number
  readonly competencies: Set<C>
}

/** What is counted of people. */
export interface NeedsCount<C extends string, A extends string> {
  /** One entry a competency that somebody's job requires or may require, in the order of the model. */
  readonly competencies: readonly CompetencyTally<C, A>[]
  /** One entry an activity, in their order. */
  readonly activities: readonly ActivityTally<C, A>[]
}

/** Whether an assessment of a person is known to have expired. */
type IsExpired = (person: string, competency: string) => boolean

/**
 * Counts what people lack.
 *
 * @param people - by id
 * @param activities - by id
 */
export function countNeeds<
  Id extends string,
  C extends string,
  J extends string,
  P extends string,
  A extends string,
>(
  model: CompetencyModel<Id, C, J>,
  people: readonly ReadPerson<Id, C, J, P>[],
  activities: readonly ActivityInput<C, A>[],
  isExpired: IsExpired,
): NeedsCount<C, A> {
  const codes = Object.keys(model.competencies) as C[]
  const tallies = new Map<C, CompetencyTally<C, A>>()
  const tallyOf = (competency: C): CompetencyTally<C, A> => {
    const tally = tallies.get(competency) ?? emptyTally(competency, activities)
    tallies.set(competency, tally)
    return tally
  }
  const seats = new Map(activities.map((activity) => [activity.id, emptySeats<C, A>(activity)]))
  const counting = { tallyOf, seats, unknownOf: unknownFinder<Id, C>(model, codes), isExpired }
  for (const person of people) countPerson(counting, person)
  return {
    competencies: codes.flatMap((code) => tallies.get(code) ?? []),
    activities: [...seats.values()],
  }
}

/** What people are added to, and what is asked of them. */
interface Counting<Id extends string, C extends string, A extends string> {
  readonly tallyOf: (competency: C) => CompetencyTally<C, A>
  readonly seats: ReadonlyMap<A, ActivityTally<C, A>>
  readonly unknownOf: (profile: JobProfile<Id, C>) => readonly C[]
  readonly isExpired: IsExpired
}

/** Adds one person to the counts; nothing of somebody without a job. */
function countPerson<
  Id extends string,
  C extends string,
  J extends string,
  P extends string,
  A extends string,
>(
  { tallyOf, seats, unknownOf, isExpired }: Counting<Id, C, A>,
  { person, measured, levels }: ReadPerson<Id, C, J, P>,
): void {
  if (measured === undefined || levels === undefined) return
  const { profile } = measured
  const unit = person.unit ?? profile.unit
  const taking = new Set<ActivityTally<C, A>>()
  for (const [place, requirement] of profile.requirements.entries()) {
    const item = gapItem(requirement, levels.held[place])
    const { competency, status } = item
    const tally = tallyOf(competency)
    const expired = status === 'not-assessed' && isExpired(person.id, competency)
    addItem(tally.all, item, expired)
    addItem(unitTally(tally, unit), item, expired)
    if (status !== 'below') continue
    for (const { id } of takenFurther(tally, item.held, item.required)) {
      const its = atKey(seats, id)
      its.competencies.add(competency)
      taking.add(its)
    }
  }
  for (const its of taking) its.seats++
  for (const competency of unknownOf(profile)) {
    const tally = tallyOf(competency)
    tally.all.requirementUnknown++
    unitTally(tally, unit).requirementUnknown++
  }
}

/** Finds the codes of which it is not known whether a profile requires them: once a profile. */
function unknownFinder<Id extends string, C extends string>(
  { competencies }: CompetencyModel<Id, C>,
  codes: readonly C[],
): (profile: JobProfile<Id, C>) => readonly C[] {
  const known = new Map<JobProfile<Id, C>, readonly C[]>()
  const find = ({ complete, unknown, requirements }: JobProfile<Id, C>): readonly C[] => {
    if (complete) return []
    const required = new Set(requirements.map(({ competency }) => competency))
    const listed = unknown && new Set(unknown)
    return codes.filter(
      (code) => !required.has(code) && (listed?.has(code) ?? competencies[code].retired === undefined),
    )
  }
  return (profile) => {
    const found = known.get(profile) ?? find(profile)
    known.set(profile, found)
    return found
  }
}

function emptyTally<C extends string, A extends string>(
  competency: C,
  activities: readonly ActivityInput<C, A>[],
): CompetencyTally<C, A> {
  const offers = activities
    .filter(({ develops }) => develops.some((step) => step.competency === competency))
    .map((activity): Offer<C, A> => ({ activity, seats: 0, closing: 0 }))
  return { competency, all: emptyCounts(), byUnit: new Map(), offers, withoutActivity: 0 }
}

function emptyCounts(): NeedTally {
  return {
    met: 0,
    below: 0,
    notAssessed: 0,
    expired: 0,
    unspecified: 0,
    requirementUnknown: 0,
    essentialBelow: 0,
    totalShortfall: 0,
    weightedShortfall: 0,
  }
}

function emptySeats<C extends string, A extends string>(activity: ActivityInput<C, A>): ActivityTally<C, A> {
  return { activity, seats: 0, competencies: new Set() }
}

function unitTally<C extends string, A extends string>(
  { byUnit }: CompetencyTally<C, A>,
  unit: string | undefined,
): NeedTally {
  const known = byUnit.get(unit)
  if (known !== undefined) return known
  const counts = emptyCounts()
  byUnit.set(unit, counts)
  return counts
}

function addItem<C extends string>(tally: NeedTally, item: GapItem<C>, expired: boolean): void {
  const { status } = item
  if (status === 'level-unspecified') tally.unspecified++
  else if (status === 'not-assessed') {
    if (expired) tally.expired++
    else tally.notAssessed++
  } else if (status !== 'below') tally.met++
  else {
    tally.below++
    if (item.essential) tally.essentialBelow++
    tally.totalShortfall += item.required - item.held
    tally.weightedShortfall += item.weight * (item.required - item.held)
  }
}

/** Counts somebody below with the activities that take them further, and says which these are. */
function takenFurther<C extends string, A extends string>(
  tally: CompetencyTally<C, A>,
  held: number,
  required: number,
): readonly ActivityInput<C, A>[] {
  const taken: ActivityInput<C, A>[] = []
  for (const offer of tally.offers) {
    const to = ledTo(offer.activity, tally.competency, held)
    if (to <= held) continue
    taken.push(offer.activity)
    offer.seats++
    if (isAtLeast(to, required)) offer.closing++
  }
  if (taken.length === 0) tally.withoutActivity++
  return taken
}

/** The level an activity leads to from the level held; that level when it takes nobody from there. */
function ledTo<C extends string>({ develops }: ActivityInput<C>, competency: C, held: number): number {
  let most = held
  for (const { competency: of, from, to } of develops) {
    if (of === competency && isAtLeast(held, from) && to > held + noise && to > most) most = to
  }
  return most
}
