import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { aNumber, aText, someFlag } from '../model/argument-kinds'
import type { ParameterValue, SeparableMethod } from './fit-method'
import { prepareRatios, type RatioOptions } from './ratio'
import { type ShareGroup, shareGrouping } from './share-groups'
import { type Grouping, weighGroups } from './weigh-groups'
import { withWeightsKept } from './weights-kept'

/** Parameters of `jobPersonMatch`. Programs disagree on variant and cap, so both are named by the caller. */
export interface JobPersonMatchOptions {
  /** `ratioOfSums`: 100 × Σ held ÷ Σ required. `meanOfRatios`: 100 × mean(held ÷ required). */
  readonly variant: 'ratioOfSums' | 'meanOfRatios'
  /** What is cut off: nothing, each requirement at 1, or the total at 100. */
  readonly cap: 'none' | 'item' | 'total'
  /** Whether requirement weights count; `false`, as published, when absent. */
  readonly weighted?: boolean
  /**
   * Groups with a share of the total each, such as managerial and socio-cultural 0.6 and technical 0.4; every requirement with
   * a level belongs to exactly one. The match is then worked out group by group. No groups when absent.
   */
  readonly groups?: readonly ShareGroup[]
  /** A profile with no requirement of a group: `'refuse'` (when absent), or the other groups count alone, in proportion to their shares. */
  readonly emptyGroup?: 'refuse' | 'other-groups'
}

/** The parameters with what was not named. */
type Complete = Required<Omit<JobPersonMatchOptions, 'groups'>> & Pick<JobPersonMatchOptions, 'groups'>

const jobPersonMatchOptions: OptionKinds<JobPersonMatchOptions> = {
  variant: { due: true, oneOf: ['ratioOfSums', 'meanOfRatios'] },
  cap: { due: true, oneOf: ['none', 'item', 'total'] },
  weighted: someFlag,
  groups: { each: { fields: { id: aText, share: aNumber, competencies: { due: true, each: aText } } } },
  emptyGroup: { oneOf: ['refuse', 'other-groups'] },
}

const jobPersonMatchArguments: Kinds = { options: { due: true, fields: jobPersonMatchOptions } }

/**
 * Job Person Match (JPM) of the Indonesian civil service: how much of the required levels is held, in percent,
 * levels measured from the floor of their scale. Monotone.
 *
 * With `groups` it is the sum of share × match over the groups. Where a group is assessed in part, `score` takes the match of
 * the assessed part for that of the group (under `unassessed: 'exclude'`); a group in which nothing was assessed leaves `score`
 * absent. The interval rests on the fixed share of each requirement and is exact.
 *
 * `ratioOfSums` with `cap: 'item'` and `weighted: true` is `attainment`.
 *
 * @param options - variant, cap, weights and groups
 * @throws `CompetencyError` `parameter-invalid` for a variant, a cap or an option it does not know; for groups
 * `shares-invalid`, `duplicate-id`, and when a profile is scored `group-empty`, `group-mismatch`
 * @source the formula as used in assessment programs of Indonesian agencies; published without a worked example. Shares of groups are
 * the caller's, none is in our sources; what partly assessed groups count is ours
 * @example
 * ```ts
 * import { jobPersonMatch, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })
 * const { score } = scoreFit(lembagaXy, 'staf-administrasi', { INT: 2, CFV: 2 }, { method })
 * console.log(score?.toFixed(1)) // 133.3
 * ```
 */
export function jobPersonMatch(options: JobPersonMatchOptions): SeparableMethod {
  checkArguments('jobPersonMatch', { options }, jobPersonMatchArguments)
  const complete: Complete = {
    ...options,
    weighted: options.weighted ?? false,
    emptyGroup: options.emptyGroup ?? 'refuse',
  }
  const { groups, emptyGroup } = complete
  if (groups === undefined && options.emptyGroup !== undefined)
    throw invalidParameter('jobPersonMatch', 'emptyGroup', emptyGroup, { givenWith: 'groups' })
  const grouping = groups === undefined ? undefined : shareGrouping('jobPersonMatch', groups, emptyGroup)
  return {
    id: 'jobPersonMatch',
    parameters: parametersOf(complete),
    full: 100,
    names: (groups ?? []).flatMap(({ competencies }) => competencies),
    monotone: true,
    separable: true,
    prepare: prepareOf(ratioOptions(complete), grouping),
  }
}

function parametersOf({ variant, cap, weighted, groups, emptyGroup }: Complete): {
  readonly [name: string]: ParameterValue
} {
  if (groups === undefined) return { variant, cap, weighted }
  const copies = groups.map(({ id, share, competencies }) => ({ id, share, competencies: [...competencies] }))
  return { variant, cap, weighted, groups: copies, emptyGroup }
}

function ratioOptions({ variant, cap, weighted }: Complete): RatioOptions {
  return {
    origin: 'floor',
    top: cap === 'item' ? 1 : Number.POSITIVE_INFINITY,
    of: variant === 'ratioOfSums' ? 'sums' : 'ratios',
    weighted,
    finish: cap === 'total' ? { cap: 100 } : 'none',
  }
}

function prepareOf(ratio: RatioOptions, grouping: Grouping | undefined): SeparableMethod['prepare'] {
  if (grouping === undefined) return withWeightsKept((requirements) => prepareRatios(requirements, ratio))
  return (requirements, whole) => {
    const ownWeights = (group: typeof requirements): readonly number[] => prepareRatios(group, ratio).weights
    const weighed = weighGroups(requirements, whole, grouping, ownWeights)
    return weighed && { ...prepareRatios(requirements, ratio), ...weighed }
  }
}
