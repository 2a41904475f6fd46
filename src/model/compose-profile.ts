import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { aJob, aModel, aText, someJob } from './argument-kinds'
import { notRequired } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { JobProfile, ProfilePart, Requirement } from './job-profile'
import { scaleIssue } from './lint/scales'
import { requirementIssues } from './requirement-issues'
import { type JobOrProfile, resolveProfile } from './resolve-profile'
import type { Scale } from './scale'
import { measureAlike } from './scale-of'
import { aWholeJob } from './whole-model'

/** The parts a profile is composed of. */
export interface ProfileParts<Id extends string, C extends string, J extends string> {
  /** What everybody has to show. */
  readonly core?: JobOrProfile<Id, C, J>
  /** What the job family has to show. */
  readonly family?: JobOrProfile<Id, C, J>
  /** The job itself: its id, name and place in the organisation are kept. */
  readonly job: JobOrProfile<Id, C, J>
  /** Codes to mark as essential beside those the parts mark; none when absent. */
  readonly essentials?: readonly C[]
}

const composeProfileArguments: Kinds = {
  model: aModel,
  parts: { due: true, fields: { core: someJob, family: someJob, job: aJob, essentials: { each: aText } } },
}

/**
 * Composes a job's profile from what binds everybody, its family and the job itself. Of a competency that
 * several parts ask for the highest level wins, and a level wins over "level not given"; weight and claims
 * come from the most particular part that gives them (job, then family, then core); essential in one part
 * is essential. Each requirement says which parts ask for it.
 *
 * @param model - the model
 * @param parts - the parts; the same job or profile may stand in several
 * @returns a profile with the job's id; core requirements first, then the family's, then the job's own. It is
 * complete when all parts are; a code that one part does not know and another requires counts as required.
 * Its scale is the one its parts bring along; they have to agree on it.
 * @throws `CompetencyError` `unknown-job`, `unknown-competency`, `model-mismatch`, `not-in-profile` (of an
 * essential), `scale-invalid` (parts that bring different scales) or an issue of a requirement
 * @example
 * ```ts
 * import { composeProfile } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const profile = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT'] })
 * const [first] = profile.requirements
 * console.log(first?.competency, first?.level, first?.essential, first?.from) // INT 3 true ['job']
 * ```
 */
export function composeProfile<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  parts: ProfileParts<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
): JobProfile<Id, C> {
  checkArguments('composeProfile', { model, parts }, composeProfileArguments)
  const job = resolveProfile(model, parts.job)
  const essentials = new Set<C>(parts.essentials)
  const layers: { part: ProfilePart; profile: JobProfile<Id, C> }[] = []
  if (parts.core !== undefined) layers.push({ part: 'core', profile: resolveProfile(model, parts.core) })
  if (parts.family !== undefined)
    layers.push({ part: 'family', profile: resolveProfile(model, parts.family) })
  layers.push({ part: 'job', profile: job })
  for (const { part, profile } of layers)
    checkArguments('composeProfile', { [part]: profile }, { [part]: aWholeJob })

  const scale = commonScale(layers)
  const composed = new Map<C, Requirement<C>>()
  for (const { part, profile } of layers) {
    for (const requirement of profile.requirements) {
      composed.set(requirement.competency, merged(composed.get(requirement.competency), requirement, part))
    }
  }
  throwIssues(
    [...essentials].flatMap((code, i) =>
      composed.has(code) ? [] : [notRequired(model, job.id, code, ['essentials', i])],
    ),
  )
  const requirements = [...composed.values()].map((requirement) =>
    essentials.has(requirement.competency) ? { ...requirement, essential: true } : requirement,
  )
  const incomplete = layers.filter(({ profile }) => !profile.complete).map(({ profile }) => profile)
  // A part that is incomplete and lists no codes leaves every code open, whatever the others list.
  const listed = incomplete.length > 0 && incomplete.every(({ unknown }) => unknown !== undefined)
  const unknown = new Set(
    incomplete.flatMap((profile) => profile.unknown ?? []).filter((code) => !composed.has(code)),
  )
  const { unknown: _, ...rest } = job
  const result: JobProfile<Id, C> = {
    ...rest,
    requirements,
    complete: incomplete.length === 0,
    ...(listed ? { unknown: [...unknown] } : {}),
    ...(scale === undefined ? {} : { scale }),
  }
  throwIssues(requirementIssues(model, result))
  return result
}

/** The scale that the parts bring along: levels on different scales cannot be compared. */
function commonScale(
  layers: readonly { readonly part: ProfilePart; readonly profile: JobProfile }[],
): Scale | undefined {
  let common: Scale | undefined
  for (const { part, profile } of layers) {
    if (profile.scale === undefined) continue
    if (common !== undefined && !measureAlike(common, profile.scale))
      throwIssues([scaleIssue(profile.id, 'differs', [part, 'scale'])])
    common = profile.scale
  }
  return common
}

/** A requirement with what a more particular part says of it. */
function merged<C extends string>(
  general: Requirement<C> | undefined,
  particular: Requirement<C>,
  part: ProfilePart,
): Requirement<C> {
  const levels = [general?.level, particular.level].filter((level) => level !== undefined)
  return {
    ...general,
    ...particular,
    ...(levels.length === 0 ? {} : { level: Math.max(...levels) }),
    ...(general?.essential === true ? { essential: true } : {}),
    from: [...(general?.from ?? []), part],
  }
}
