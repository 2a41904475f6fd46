import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { present } from '../base/present'
import { aNumber, aText, someFlag, someNumber } from '../model/argument-kinds'
import { type Aspect, factorGrouping, usualCoreShare } from './factor-groups'
import type { MethodRequirement, ParameterValue, PreparedMethod, SeparableMethod } from './fit-method'
import {
  type ClosedGapWeights,
  checkReach,
  type GapWeighing,
  type GapWeightPolicy,
  type GapWeights,
  gapWeight,
  isClosedForm,
  kusrini,
  turningLevels,
  weighingOf,
} from './gap-weights'
import { type Grouping, weighGroups } from './weigh-groups'

/** Parameters of `profileMatching`. */
export interface ProfileMatchingOptions {
  /** Weights of gaps: a table, or `{ full: M }` for the closed form w(0) = M, w(+k) = M − k + ½, w(−k) = M − k. Kusrini's table when absent. */
  readonly weights?: GapWeights | ClosedGapWeights
  /** Share of the core factors against the secondary ones, above 0 and below 1; `0.6` when absent. An aspect may have its own. */
  readonly coreShare?: number
  /** Codes that are core factors, every other one being secondary; give this or `aspects`. */
  readonly core?: readonly string[]
  /** Parts of the profile; every requirement with a level belongs to exactly one. Give this or `core`. */
  readonly aspects?: readonly Aspect[]
  /** Whether requirement weights count in the means of the factors; `false`, as published, when absent. */
  readonly weighted?: boolean
  /**
   * A gap between two of the table: `'refuse'` (when absent), interpolate between them, or `'threshold'`: the weight of the
   * lower one, so that `{ '0': 5, '-0.1': 4, '-0.4': 2 }` gives 4 from a gap of −0.1 up to below 0, and 5 from 0 up.
   */
  readonly fractional?: 'refuse' | 'interpolate' | 'threshold'
  /** A gap beyond the table: `'refuse'` (when absent), or the weight of the table's end. The closed form ends at ±(M − 1), the next whole gap where M is none. */
  readonly offTable?: 'refuse' | 'end-weight'
  /** A profile, or an aspect, with no core or no secondary factor: `'refuse'` (when absent), or the other group counts alone. */
  readonly emptyGroup?: 'refuse' | 'other-group'
}

/** The parameters with what was not named. */
type Complete = Required<Omit<ProfileMatchingOptions, 'core' | 'aspects'>> &
  Pick<ProfileMatchingOptions, 'core' | 'aspects'>

type Settings = GapWeighing & GapWeightPolicy & Grouping & { readonly weighted: boolean }

const profileMatchingOptions: OptionKinds<ProfileMatchingOptions> = {
  weights: { ofKind: 'record', values: {} },
  coreShare: someNumber,
  core: { each: aText },
  aspects: {
    each: {
      fields: {
        id: aText,
        share: aNumber,
        core: { due: true, each: aText },
        secondary: { due: true, each: aText },
        coreShare: someNumber,
      },
    },
  },
  weighted: someFlag,
  fractional: { oneOf: ['refuse', 'interpolate', 'threshold'] },
  offTable: { oneOf: ['refuse', 'end-weight'] },
  emptyGroup: { oneOf: ['refuse', 'other-group'] },
}

const profileMatchingArguments: Kinds = { options: { due: true, fields: profileMatchingOptions } }

/**
 * Profile matching (metode GAP): each gap has a weight, the weights of core and of secondary factors are
 * averaged apart, and the two means are mixed by the core share, aspect by aspect. In points; the weight of gap
 * 0 (5 in Kusrini's table) is a perfect match.
 *
 * It measures closeness, not strength: it is **not monotone**. A gap of +4 (1.5) scores under one of −3 (2).
 * A level held below the lowest level of the scale, such as the floor, is read as the lowest. Under
 * `unassessed: 'exclude'` a group in which nobody was assessed leaves `score` absent.
 *
 * @param options - weights, core and secondary factors, aspects, and what to do where the method is undefined
 * @throws `CompetencyError` `parameter-invalid`, `core-unclear`, `shares-invalid`, `duplicate-id`,
 * `gap-weights-invalid`; when a profile is scored: `weight-table-too-short`, `fractional-gap`, `group-empty`, `group-mismatch`
 * @source Kusrini (2007), Konsep dan Aplikasi Sistem Pendukung Keputusan: profile matching. A core share per aspect, weights of
 * requirements, tables of parts of a level and thresholds generalise it
 * @example
 * ```ts
 * import { profileMatching, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const method = profileMatching({ core: ['INT', 'CFV'] })
 * const holdings = { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, IMI: 3, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }
 * console.log(scoreFit(lembagaXy, 'manager-sertifikasi', holdings, { method }).score?.toFixed(3)) // 4.427
 * ```
 */
export function profileMatching(options: ProfileMatchingOptions): SeparableMethod {
  checkArguments('profileMatching', { options }, profileMatchingArguments)
  const complete: Complete = {
    ...options,
    weights: options.weights ?? kusrini,
    coreShare: options.coreShare ?? usualCoreShare,
    weighted: options.weighted ?? false,
    fractional: options.fractional ?? 'refuse',
    offTable: options.offTable ?? 'refuse',
    emptyGroup: options.emptyGroup ?? 'refuse',
  }
  const settings = settingsOf(complete)
  return {
    id: 'profileMatching',
    parameters: parametersOf(complete),
    full: settings.full,
    names: [
      ...(options.core ?? []),
      ...(options.aspects ?? []).flatMap(({ core, secondary }) => [...core, ...secondary]),
    ],
    monotone: false,
    separable: true,
    ...(settings.fractional === 'refuse' ? present({ nextBelow: settings.nextBelow }) : {}),
    prepare: (requirements, whole) => prepare(requirements, whole, settings),
  }
}

function settingsOf(options: Complete): Settings {
  const { weights, weighted, fractional, offTable } = options
  const policy = { fractional, offTable }
  const { core, aspects, coreShare, emptyGroup } = options
  const grouping = factorGrouping('profileMatching', { core, aspects, coreShare, emptyGroup })
  return { ...policy, ...weighingOf(weights, policy), ...grouping, weighted }
}

function parametersOf(options: Complete): { readonly [name: string]: ParameterValue } {
  const { weights, coreShare, core, aspects, weighted, fractional, offTable, emptyGroup } = options
  return {
    weights: isClosedForm(weights)
      ? { full: weights.full }
      : Object.fromEntries(Object.entries(weights).sort(([a], [b]) => Number(a) - Number(b))),
    coreShare,
    ...(core === undefined ? {} : { core: [...core] }),
    ...(aspects === undefined
      ? {}
      : {
          aspects: aspects.map((aspect) => ({
            id: aspect.id,
            share: aspect.share,
            coreShare: aspect.coreShare ?? coreShare,
            core: [...aspect.core],
            secondary: [...aspect.secondary],
          })),
        }),
    weighted,
    fractional,
    offTable,
    emptyGroup,
  }
}

function prepare(
  requirements: readonly MethodRequirement[],
  whole: readonly MethodRequirement[],
  settings: Settings,
): PreparedMethod | undefined {
  checkReach(whole, settings)
  const weighed = weighGroups(requirements, whole, settings, (group) =>
    group.map(({ weight }) => (settings.weighted ? weight : 1)),
  )
  if (weighed === undefined) return undefined
  return {
    ...weighed,
    value: (index, held) => {
      const requirement = requirements[index]
      return requirement === undefined ? 0 : gapWeight(requirement, held, settings) / settings.full
    },
    finish: 'none',
    breakpoints: (index) => turningLevels(requirements[index], settings),
  }
}
