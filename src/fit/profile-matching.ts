import { noise } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import type { Expected } from '../base/expected'
import { invalidParameter } from '../base/invalid-parameter'
import { type Aspect, checkGroups, type FactorGrouping, groupKey, groupSizes, placeOf } from './factor-groups'
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
  weighingOf,
  wholeGapLevels,
} from './gap-weights'
import { matchingIssue } from './issues'

/** Parameters of `profileMatching`. */
export interface ProfileMatchingOptions {
  /** Weights of gaps: a table, or `{ full: M }` for the closed form w(0) = M, w(+k) = M − k + ½, w(−k) = M − k. Kusrini's table when absent. */
  readonly weights?: GapWeights | ClosedGapWeights
  /** Share of the core factors against the secondary ones, above 0 and below 1; `0.6` when absent. */
  readonly coreShare?: number
  /** Codes that are core factors, every other one being secondary; give this or `aspects`. */
  readonly core?: readonly string[]
  /** Parts of the profile; every requirement with a level belongs to exactly one. Give this or `core`. */
  readonly aspects?: readonly Aspect[]
  /** A gap that is no whole number: `'refuse'` (when absent), or interpolate between its neighbours. */
  readonly fractional?: 'refuse' | 'interpolate'
  /** A gap beyond the table: `'refuse'` (when absent), or the weight of the table's end. The closed form ends at ±(M − 1), the next whole gap where M is none. */
  readonly offTable?: 'refuse' | 'end-weight'
  /** A profile with no core or no secondary factor: `'refuse'` (when absent), or the other group counts alone. */
  readonly emptyGroup?: 'refuse' | 'other-group'
}

type Settings = GapWeighing & GapWeightPolicy & FactorGrouping & { readonly coreShare: number }

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
 * @throws `CompetencyError` `parameter-invalid`, `core-unclear`, `shares-invalid`, `gap-weights-invalid`; when a profile is scored: `weight-table-too-short`,
 * `fractional-gap`, `group-empty`, `aspect-mismatch`
 * @source Kusrini (2007), Konsep dan Aplikasi Sistem Pendukung Keputusan: profile matching
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
  const settings = settingsOf(options)
  return {
    id: 'profileMatching',
    parameters: parametersOf(options),
    full: settings.full,
    names: [
      ...(options.core ?? []),
      ...(options.aspects ?? []).flatMap(({ core, secondary }) => [...core, ...secondary]),
    ],
    monotone: false,
    separable: true,
    wholeGapsOnly: settings.fractional === 'refuse',
    prepare: (requirements, whole) => prepare(requirements, whole, settings),
  }
}

function settingsOf(options: ProfileMatchingOptions): Settings {
  const { weights = kusrini, coreShare = 0.6, core, aspects } = options
  const invalid = (parameter: string, found: unknown, expected: Expected): CompetencyError =>
    invalidParameter('profileMatching', parameter, found, expected)
  if (!(coreShare > 0 && coreShare < 1)) throw invalid('coreShare', coreShare, { above: 0, below: 1 })
  if ((core === undefined) === (aspects === undefined)) {
    const given = core === undefined ? 'neither' : 'both'
    throw new CompetencyError(matchingIssue('core-unclear', ['core'], { given }))
  }
  if (aspects !== undefined) {
    const total = aspects.reduce((sum, { share }) => sum + share, 0)
    if (aspects.some(({ share }) => !(share > 0)) || !(Math.abs(total - 1) <= noise)) {
      throw new CompetencyError(matchingIssue('shares-invalid', ['aspects'], { total }))
    }
  }
  const choose = (parameter: 'fractional' | 'offTable' | 'emptyGroup', other: string): void => {
    const found = options[parameter] ?? 'refuse'
    if (found !== 'refuse' && found !== other) throw invalid(parameter, found, { oneOf: ['refuse', other] })
  }
  choose('fractional', 'interpolate')
  choose('offTable', 'end-weight')
  choose('emptyGroup', 'other-group')
  const rest = {
    coreShare,
    aspects,
    core: new Set(core),
    fractional: options.fractional ?? 'refuse',
    offTable: options.offTable ?? 'refuse',
    emptyGroup: options.emptyGroup ?? 'refuse',
  } as const
  return { ...rest, ...weighingOf(weights, rest.offTable) }
}

function parametersOf(options: ProfileMatchingOptions): { readonly [name: string]: ParameterValue } {
  const { weights = kusrini, coreShare = 0.6, core, aspects } = options
  const { fractional = 'refuse', offTable = 'refuse', emptyGroup = 'refuse' } = options
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
            core: [...aspect.core],
            secondary: [...aspect.secondary],
          })),
        }),
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
  const wholeSizes = groupSizes(whole, settings)
  checkGroups(wholeSizes, settings)
  const sizes = groupSizes(requirements, settings)
  if ([...wholeSizes.keys()].some((group) => !sizes.has(group))) return undefined
  const weights = requirements.map(({ competency }) => {
    const { aspect, share, core } = placeOf(competency, settings)
    const alone = !wholeSizes.has(groupKey(aspect, !core))
    const part = alone ? 1 : core ? settings.coreShare : 1 - settings.coreShare
    return (share * part) / (sizes.get(groupKey(aspect, core)) ?? 1)
  })
  return {
    weights,
    // The sum is 1 but for rounding; dividing by it gives a perfect match its full points to the last bit.
    divisor: weights.reduce((sum, weight) => sum + weight, 0),
    value: (index, held) => {
      const requirement = requirements[index]
      return requirement === undefined ? 0 : gapWeight(requirement, held, settings) / settings.full
    },
    finish: 'none',
    groups: requirements.map(({ competency }) => {
      const { aspect, core } = placeOf(competency, settings)
      return [...sizes.keys()].indexOf(groupKey(aspect, core))
    }),
    breakpoints: (index) => wholeGapLevels(requirements[index]),
  }
}
