import { CompetencyError } from '../base/competency-error'
import { resultIssue } from '../base/issues'
import type { MethodRequirement, PreparedMethod, SeparableMethod } from '../fit/fit-method'
import { preparedFor } from '../fit/separable'
import { levelledOf } from '../measure/levelled-of'
import type { MeasuredJob } from '../measure/measured-job'
import type { Scale } from '../model/scale'
import { lowestHeld } from '../model/scale-of'
import { partKeepsWeights } from './part-keeps-weights'

/** One job, made ready as far as that goes without people. */
export interface JobPlan {
  readonly id: string
  readonly method: SeparableMethod
  /** The requirements that have a level, in the order of the profile. */
  readonly requirements: readonly MethodRequirement[]
  /** The column of each. */
  readonly columns: Int32Array
  /** Absent where the method has no score for this profile. */
  readonly prepared: PreparedMethod | undefined
  /** Whether a part keeps the weights of the whole to the last bit, so that it need not be made ready. */
  readonly keepsWeights: boolean
  /** Σ weight of these requirements. */
  readonly weight: number
  /** The scale of the profile, for competencies without one. */
  readonly scale: Scale | undefined
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: number
}

/**
 * Makes a job ready for a method.
 *
 * @param columns - the column of each competency of the model
 */
export function planJob<Id extends string, C extends string>(
  job: MeasuredJob<Id, C>,
  method: SeparableMethod,
  columns: ReadonlyMap<string, number>,
): JobPlan {
  const { profile } = job
  const requirements = levelledOf(job)
  const weight = requirements.reduce((sum, entry) => sum + entry.weight, 0)
  const shortfall = requirements.reduce(
    (sum, entry) => sum + entry.weight * (entry.required - lowestHeld(entry.scale)),
    0,
  )
  if (!Number.isFinite(weight) || !Number.isFinite(shortfall)) throw notFinite(profile.id)
  const prepared = preparedFor(method, requirements, requirements)
  return {
    id: profile.id,
    method,
    requirements,
    columns: Int32Array.from(requirements, ({ competency }) => columnOf(competency, columns)),
    prepared,
    keepsWeights: prepared !== undefined && partKeepsWeights(method, requirements, prepared),
    weight,
    scale: profile.scale,
    essentialsUnspecified: profile.requirements.filter(
      ({ level, essential }) => level === undefined && essential === true,
    ).length,
  }
}

/** The column of a competency that a checked profile requires. */
function columnOf(competency: string, columns: ReadonlyMap<string, number>): number {
  const column = columns.get(competency)
  if (column === undefined) throw new RangeError(`no column for "${competency}"`)
  return column
}

function notFinite(job: string): CompetencyError {
  const path = ['jobs', job, 'requirements']
  return new CompetencyError(resultIssue('result-not-finite', path, { quantity: 'shortfall' }))
}
