import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import type { Kinds } from '../base/kind'
import { suggest } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { aJob, aText, partsOfScale } from './argument-kinds'
import type { Claim } from './claim'
import { notRequired } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { entryIssue, type ModelIssue } from './issues'
import type { JobProfile, Requirement } from './job-profile'
import { scaleIssue, scaleIssues } from './lint/scales'
import { requirementIssues } from './requirement-issues'
import { type JobArgument, type JobOrProfile, resolveProfile } from './resolve-profile'
import type { Scale } from './scale'
import { measureAlike } from './scale-of'
import { aDictionary, aWholeJob } from './whole-model'

/** Levels for a profile whose source gives none. */
export interface LevelsToGive<C extends string> {
  /** For competencies without a scale of their own: a scale, or a key of the model's `scales`. */
  readonly scale?: Scale | string
  /** Required levels by competency; one that the profile does not name yet is added at its end. */
  readonly levels: { readonly [K in C]?: number }
  /** Of these and other requirements of the profile, the essential ones; none when absent. */
  readonly essentials?: readonly C[]
  /** Weights by competency, above 0; the profile's own when absent. */
  readonly weights?: { readonly [K in C]?: number }
  /** Where the levels come from; authored and proposed, of no source, when absent. */
  readonly claim?: Claim
}

const withLevelsArguments: Kinds = {
  model: aDictionary,
  job: aJob,
  given: {
    due: true,
    fields: {
      scale: { ofKind: 'text', parts: partsOfScale },
      levels: { due: true, ofKind: 'record', values: {} },
      essentials: { each: aText },
      weights: { ofKind: 'record', values: {} },
      claim: { ofKind: 'object' },
    },
  },
}

/**
 * Gives a profile the levels its source does not state. They are the caller's, not the source's: a level
 * that the profile already has is not overwritten.
 *
 * @param model - the model
 * @param job - a job of the model or a profile of it
 * @param given - the levels
 * @returns a copy of the profile with the levels in it; order of requirements kept, additions last, in the
 * order given
 * @throws `CompetencyError` `level-already-given`, `unknown-competency`, `unknown-reference` (of the scale),
 * `scale-invalid`, `no-scale`, `level-off-scale`, `weight-not-positive`, `not-in-profile` (of an essential or a weight)
 * @example
 * ```ts
 * import { defineModel, withLevels } from 'kompetensi'
 *
 * const branch = defineModel({
 *   id: 'branch',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { SERVE: { name: 'Service' }, SELL: { name: 'Selling' } },
 *   jobs: { clerk: { name: 'Clerk', requires: { SERVE: {} } } },
 * })
 * const clerk = withLevels(branch, 'clerk', { scale: 'five', levels: { SERVE: 3, SELL: 2 } })
 * console.log(clerk.requirements.map(({ competency, level }) => `${competency} ${level}`)) // ['SERVE 3', 'SELL 2']
 * ```
 */
export function withLevels<
  Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(model: CompetencyModel<Id, C, J>, job: Job, given: LevelsToGive<NoInfer<C>>): JobProfile<Id, C>
export function withLevels<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  given: LevelsToGive<C>,
): JobProfile<Id, C> {
  checkArguments('withLevels', { model, job, given }, withLevelsArguments)
  const profile = resolveProfile<Id, C, J>(model, job)
  checkArguments('withLevels', { job: profile }, { job: aWholeJob })
  const scale = givenScale(model, given.scale) ?? profile.scale
  if (isRescaled(model, profile, scale)) throwIssues([scaleIssue('given', 'differs', ['scale'])])
  const levelled = withGivenLevels(profile, given)
  const amended = withAmendments(model, profile.id, levelled.requirements, given)
  const { requirements } = amended

  const named = new Set<string>(requirements.map(({ competency }) => competency))
  const unknown = profile.unknown?.filter((code) => !named.has(code))
  const { unknown: _, ...rest } = profile
  const result: JobProfile<Id, C> = {
    ...rest,
    requirements,
    ...(unknown === undefined ? {} : { unknown }),
    ...(scale === undefined ? {} : { scale }),
  }
  throwIssues([...levelled.issues, ...amended.issues, ...requirementIssues(model, result)])
  return result
}

/** Whether levels that the profile has would mean something else on the scale given. */
function isRescaled<C extends string>(
  model: CompetencyModel<string, C>,
  profile: JobProfile<string, C>,
  scale: Scale | undefined,
): boolean {
  if (scale === undefined || profile.scale === undefined || measureAlike(scale, profile.scale)) return false
  return profile.requirements.some(
    ({ competency, level }) => level !== undefined && model.competencies[competency].scale === undefined,
  )
}

/** Requirements that something was given to, and what was wrong with that. */
interface Given<C extends string> {
  readonly requirements: readonly Requirement<C>[]
  readonly issues: readonly ModelIssue[]
}

function withGivenLevels<C extends string>(
  profile: JobProfile<string, C>,
  { levels, claim = { basis: 'authored', confidence: 'proposed' } }: LevelsToGive<C>,
): Given<C> {
  const requirements = [...profile.requirements]
  const issues: ModelIssue[] = []
  for (const [code, level] of entriesOf<C, number>(levels)) {
    const place = requirements.findIndex(({ competency }) => competency === code)
    const known = requirements[place]
    if (known?.level !== undefined) {
      const details = { job: profile.id, competency: code, level: known.level }
      issues.push(entryIssue('level-already-given', ['levels', code], details))
      continue
    }
    const claims = [...(known?.claims ?? []), { ...claim, of: 'level' as const }]
    const requirement: Requirement<C> = { ...(known ?? { competency: code }), level, claims }
    if (known === undefined) requirements.push(requirement)
    else requirements[place] = requirement
  }
  return { requirements, issues }
}

function withAmendments<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  job: string,
  levelled: readonly Requirement<C>[],
  given: LevelsToGive<C>,
): Given<C> {
  const requirements = [...levelled]
  const issues: ModelIssue[] = []
  const amend = (code: C, field: string, change: Partial<Requirement<C>>): void => {
    const place = requirements.findIndex(({ competency }) => competency === code)
    const requirement = requirements[place]
    if (requirement !== undefined) requirements[place] = { ...requirement, ...change }
    else issues.push(notRequired(model, job, code, [field, code]))
  }
  for (const [code, weight] of entriesOf<C, number>(given.weights ?? {})) amend(code, 'weights', { weight })
  for (const code of given.essentials ?? []) amend(code, 'essentials', { essential: true })
  return { requirements, issues }
}

function entriesOf<C extends string, T>(record: { readonly [K in C]?: T }): [C, T][] {
  const entries = Object.entries(record) as [C, T | undefined][]
  return entries.flatMap(([code, value]): [C, T][] => (value === undefined ? [] : [[code, value]]))
}

function givenScale(model: CompetencyModel, scale: Scale | string | undefined): Scale | undefined {
  if (typeof scale === 'string') {
    if (Object.hasOwn(model.scales, scale)) return model.scales[scale]
    const suggestion = suggest(scale, Object.keys(model.scales))
    throw new CompetencyError(
      entryIssue('unknown-reference', ['scale'], {
        kind: 'scales',
        reference: scale,
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    )
  }
  if (scale !== undefined) throwIssues(scaleIssues('given', scale, ['scale']))
  return scale
}
