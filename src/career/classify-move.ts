import { checkArguments } from '../base/check-arguments'
import { noise } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { isFielded } from '../base/is-fielded'
import type { Kind } from '../base/kind'
import { suggest } from '../base/suggest'
import { aJob, aModel, aName } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import { entryIssue } from '../model/issues'
import type { JobProfile, Requirement } from '../model/job-profile'
import { rankPlaceOf, rankPlaces } from '../model/rank-places'
import { type JobArgument, type JobOrProfile, resolveProfile } from '../model/resolve-profile'
import { measureAlike, measuringScale, scaleOf } from '../model/scale-of'
import { allGrades } from '../model/whole-model'
import { sameJobTwice } from './career-errors'
import { kindFrom, type MoveKind, type Sameness, samenessOf } from './move-kind'

/** The forms a career pattern may take (PP 11/2017, article 189 (3)). */
export type CareerPattern = 'horizontal' | 'vertical' | 'diagonal'

/** A job in a unit other than the one its profile names: the same job may be done in many units. */
export interface JobInUnit<J extends string = string> {
  /** Id of a job of the model. */
  readonly job: J
  /** The unit it is done in, a key of the model's `units`. */
  readonly unit: string
}

/** One end of a move, as the model describes it; what it does not say is absent. */
export interface MoveEnd {
  /** Id of the job. */
  readonly job: string
  /** Organisational unit. */
  readonly unit?: string
  /** Job family. */
  readonly family?: string
  /** Career track. */
  readonly track?: string
  /** Grade. */
  readonly grade?: string
  /** False when the source shows only a part of the profile. */
  readonly profileComplete: boolean
}

/** A competency that both jobs require, at different levels. */
export interface LevelChange<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level that the job being left requires. */
  readonly from: number
  /** Level that the new job requires. */
  readonly to: number
  /** `to − from`, in levels. */
  readonly by: number
}

/** A competency that the new job requires and the job being left does not. */
export interface NewRequirement<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level that the new job requires. */
  readonly to: number
  /** Levels above the floor of the scale. The job being left says nothing of the competency; that is not level 0. */
  readonly by: number
}

/** A competency of which the two profiles do not say how its requirement changes. */
export interface UnclearChange<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /**
   * Why: a profile requires it at no given level, one profile is incomplete and may require it, or the two profiles
   * measure it on different scales.
   */
  readonly reason: 'level-unspecified' | 'profile-incomplete' | 'scales-differ'
}

/** A move (perpindahan) from one job to another, as the model describes them. Plain, JSON-able, fresh. */
export interface Move<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** The job being left. */
  readonly from: MoveEnd
  /** The new job. */
  readonly to: MoveEnd
  /** What kind of move it is. */
  readonly kind: MoveKind
  /** Its form by PP 11/2017, article 189 (3); absent for a step-down and for a move of unknown rank. */
  readonly pattern?: CareerPattern
  /** Steps up (negative: down) among the distinct ranks of the model's grades; absent when a rank is not stated. */
  readonly rankSteps?: number
  /** Whether the family stays the same. */
  readonly family: Sameness
  /** Whether the track stays the same. */
  readonly track: Sameness
  /** Competencies required at a higher level than before, in the order of the new profile. */
  readonly deepens: readonly LevelChange<C>[]
  /** Competencies required in addition, in the order of the new profile. */
  readonly broadens: readonly NewRequirement<C>[]
  /** Competencies required at a lower level than before, in the order of the new profile. */
  readonly lessens: readonly LevelChange<C>[]
  /** Competencies no longer required, in the order of the old profile. */
  readonly drops: readonly C[]
  /** Competencies of which the change is not known: those of the new profile in its order, then those of the old. */
  readonly unclear: readonly UnclearChange<C>[]
}

/** A job in a unit. */
const aJobInUnit: Kind = { due: true, ofKind: 'job', parts: { job: aName, unit: aName } }

/** What an end of a move must be, by what it is meant for. */
function endKind(end: unknown): Kind {
  return isFielded(end) && 'job' in end ? aJobInUnit : aJob
}

/**
 * Says what kind of move leads from one job to another, by the ranks, families and tracks the model states. Nothing is
 * guessed: where a rank is not stated the move is `unranked`, and only a family or track that both jobs state and that
 * differs makes a rise `diagonal`. A job of no family (one that stands above several) is not of another family.
 *
 * Rotation is a move to the same job in another unit: give `{ job, unit }`, or a profile whose `unit` differs.
 *
 * @param model - the model
 * @param from - the job being left: an id, a profile, or a job in a unit
 * @param to - the new job, likewise
 * @returns the kind, the ranks between, and which competencies deepen, broaden, lessen, fall away or are not known
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `unknown-reference` (of a unit), `same-job` when it is the
 * same job in the same or in no stated unit, and the codes of requirements that cannot be used
 * @source PP 11/2017 (Manajemen PNS), article 189 (3): horizontal, vertical and diagonal patterns
 * @example
 * ```ts
 * import { classifyMove } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const move = classifyMove(lembagaXy, 'staf-administrasi', 'staf-manajemen-mutu')
 * console.log(move.kind, move.rankSteps) // diagonal 1
 * console.log(move.deepens.map(({ competency, by }) => `${competency} +${by}`)) // ['INT +1', 'BT +1', 'LA +1', 'CT +1']
 * ```
 */
export function classifyMove<
  const Id extends string,
  C extends string,
  J extends string,
  From extends JobArgument<Id, C, J, JobInUnit<J>> = JobOrProfile<Id, C, J> | JobInUnit<J>,
  To extends JobArgument<Id, C, J, JobInUnit<J>> = JobOrProfile<Id, C, J> | JobInUnit<J>,
>(model: CompetencyModel<Id, C, J>, from: From, to: To): Move<Id, C>
export function classifyMove<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  from: JobOrProfile<Id, C, J> | JobInUnit<J>,
  to: JobOrProfile<Id, C, J> | JobInUnit<J>,
): Move<Id, C> {
  const kinds = { model: aModel, from: endKind(from), to: endKind(to) }
  checkArguments('classifyMove', { model, from, to }, kinds)
  checkArguments('classifyMove', { model: { grades: model.grades } }, allGrades)
  return moveBetween(model, profileAt<Id, C, J>(model, from, 'from'), profileAt<Id, C, J>(model, to, 'to'))
}

/** The move between two profiles that were checked. */
export function moveBetween<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  left: JobProfile<Id, C>,
  entered: JobProfile<Id, C>,
): Move<Id, C> {
  const sameJob = left.id === entered.id
  if (sameJob && samenessOf(left.unit, entered.unit) !== 'other') throw sameJobTwice(left.id)
  const places = rankPlaces(model)
  const before = rankPlaceOf(model, left, places)
  const after = rankPlaceOf(model, entered, places)
  const rankSteps = before === undefined || after === undefined ? undefined : after - before
  const family = samenessOf(left.family, entered.family)
  const track = samenessOf(left.track, entered.track)
  const kind = sameJob ? 'rotation' : kindFrom(rankSteps, family, track)
  const pattern = patternOf(kind)
  return {
    model: model.id,
    modelVersion: model.version,
    from: endOf(left),
    to: endOf(entered),
    kind,
    ...(pattern === undefined ? {} : { pattern }),
    ...(rankSteps === undefined ? {} : { rankSteps }),
    family,
    track,
    ...changes(model, { left, entered }),
  }
}

function patternOf(kind: MoveKind): CareerPattern | undefined {
  switch (kind) {
    case 'promotion':
      return 'vertical'
    case 'diagonal':
      return 'diagonal'
    case 'lateral':
    case 'rotation':
      return 'horizontal'
    default:
      return undefined
  }
}

function endOf({ id, unit, family, track, grade, complete }: JobProfile): MoveEnd {
  return {
    job: id,
    ...(unit === undefined ? {} : { unit }),
    ...(family === undefined ? {} : { family }),
    ...(track === undefined ? {} : { track }),
    ...(grade === undefined ? {} : { grade }),
    profileComplete: complete,
  }
}

function profileAt<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  end: JobOrProfile<Id, C, J> | JobInUnit<J>,
  argument: 'from' | 'to',
): JobProfile<Id, C> {
  if (typeof end === 'string' || !('job' in end)) return resolveProfile<Id, C, J>(model, end)
  const { job, unit } = end
  const profile = resolveProfile<Id, C, J>(model, job)
  if (Object.hasOwn(model.units, unit)) return { ...profile, unit }
  const suggestion = suggest(unit, Object.keys(model.units))
  throw new CompetencyError(
    entryIssue('unknown-reference', [argument, 'unit'], {
      kind: 'units',
      reference: unit,
      ...(suggestion === undefined ? {} : { suggestion }),
    }),
  )
}

type Changes<C extends string> = Pick<
  Move<string, C>,
  'deepens' | 'broadens' | 'lessens' | 'drops' | 'unclear'
>

/** The two profiles of a move. */
interface Profiles<Id extends string, C extends string> {
  readonly left: JobProfile<Id, C>
  readonly entered: JobProfile<Id, C>
}

function changes<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { left, entered }: Profiles<Id, C>,
): Changes<C> {
  const changed: LevelChange<C>[] = []
  const broadens: NewRequirement<C>[] = []
  const unclear: UnclearChange<C>[] = []
  const before = new Map<C, Requirement<C>>(left.requirements.map((item) => [item.competency, item]))
  for (const wanted of entered.requirements) {
    const { competency, level: to } = wanted
    const known = before.get(competency)
    const reason = unclearReason(model, { left, entered }, known, wanted)
    if (reason !== undefined) {
      unclear.push({ competency, reason })
    } else if (to !== undefined && known?.level !== undefined) {
      changed.push({ competency, from: known.level, to, by: to - known.level })
    } else if (to !== undefined) {
      broadens.push({ competency, to, by: to - measuringScale(model, competency, entered).floor })
    }
    before.delete(competency)
  }
  const gone = [...before.keys()]
  const hidden = gone.filter((competency) => mayRequire(entered, competency))
  return {
    deepens: changed.filter(({ by }) => by > noise),
    broadens,
    lessens: changed.filter(({ by }) => by < -noise),
    drops: gone.filter((competency) => !mayRequire(entered, competency)),
    unclear: [
      ...unclear,
      ...hidden.map((competency) => ({ competency, reason: 'profile-incomplete' as const })),
    ],
  }
}

function unclearReason<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { left, entered }: Profiles<Id, C>,
  known: Requirement<C> | undefined,
  { competency, level }: Requirement<C>,
): UnclearChange<C>['reason'] | undefined {
  if (level === undefined) return 'level-unspecified'
  if (known === undefined) return mayRequire(left, competency) ? 'profile-incomplete' : undefined
  if (known.level === undefined) return 'level-unspecified'
  const one = scaleOf(model, competency, left)
  const other = scaleOf(model, competency, entered)
  return one !== undefined && other !== undefined && !measureAlike(one, other) ? 'scales-differ' : undefined
}

/** Whether the part of a profile that its source cut off may require a competency. */
function mayRequire<Id extends string, C extends string>(profile: JobProfile<Id, C>, competency: C): boolean {
  return !profile.complete && (profile.unknown === undefined || profile.unknown.includes(competency))
}
