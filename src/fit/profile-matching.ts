import { CompetencyError } from '../model/competency-error'
import { errorIssue } from '../model/issue-of'
import { highestLevel, lowestLevel } from '../model/scale-of'
import type { MethodRequirement, ParameterValue, PreparedMethod, SeparableMethod } from './fit-method'
import { invalidParameter } from './invalid-parameter'

/** Weights of whole gaps, by gap: `{ '0': 5, '1': 4.5, '-1': 4, … }`, without holes from the least to the greatest. */
export type GapWeights = Readonly<Record<number, number>>

/** A part of the profile with a share of the total, its core competencies and its secondary ones. */
export interface Aspect {
  /** Id of the aspect. */
  readonly id: string
  /** Its share of the total, above 0; the shares of all aspects add up to 1. */
  readonly share: number
  /** Codes of the aspect that are core factors. */
  readonly core: readonly string[]
  /** Codes of the aspect that are secondary factors. */
  readonly secondary: readonly string[]
}

/** Parameters of `profileMatching`. */
export interface ProfileMatchingOptions {
  /** Weights of gaps: a table, or `{ most: M }` for the closed form w(0) = M, w(+k) = M − k + ½, w(−k) = M − k. Kusrini's table when absent. */
  readonly weights?: GapWeights | { readonly most: number }
  /** Share of the core factors against the secondary ones, above 0 and below 1; `0.6` when absent. */
  readonly coreShare?: number
  /** Codes that are core factors, every other one being secondary; give this or `aspects`. */
  readonly core?: readonly string[]
  /** Parts of the profile; every requirement with a level belongs to exactly one. Give this or `core`. */
  readonly aspects?: readonly Aspect[]
  /** A gap that is no whole number: `'refuse'` (when absent), or interpolate between its neighbours. */
  readonly fractional?: 'refuse' | 'interpolate'
  /** A gap beyond the table: `'refuse'` (when absent), or the weight of the table's end. */
  readonly offTable?: 'refuse' | 'end-weight'
  /** A profile with no core or no secondary factor: `'refuse'` (when absent), or the other group counts alone. */
  readonly emptyGroup?: 'refuse' | 'other-group'
}

/** Kusrini's table of gap weights. */
const kusrini: GapWeights = { 0: 5, 1: 4.5, [-1]: 4, 2: 3.5, [-2]: 3, 3: 2.5, [-3]: 2, 4: 1.5, [-4]: 1 }

interface Settings {
  readonly weightOf: (wholeGap: number) => number
  /** The table reaches from −reach to +reach, or further. */
  readonly reach: number
  readonly closed: boolean
  readonly full: number
  readonly coreShare: number
  readonly aspects: readonly Aspect[] | undefined
  readonly core: ReadonlySet<string>
  readonly fractional: 'refuse' | 'interpolate'
  readonly offTable: 'refuse' | 'end-weight'
  readonly emptyGroup: 'refuse' | 'other-group'
}

/**
 * Profile matching (metode GAP): each gap has a weight, the weights of core and of secondary factors are
 * averaged apart, and the two means are mixed by the core share, aspect by aspect. In points; the weight of gap
 * 0 (5 in Kusrini's table) is a perfect match.
 *
 * It measures closeness, not strength: it is **not monotone**. A gap of +4 (1.5) scores under one of −3 (2).
 * A level held below the lowest level of the scale, such as the floor, is read as the lowest. Under
 * `missing: 'exclude'` a group in which nobody was assessed leaves `score` absent.
 *
 * @param options - weights, core and secondary factors, aspects, and what to do where the method is undefined
 * @throws `CompetencyError` `parameter-invalid`; when a profile is scored: `weight-table-too-short`,
 * `fractional-gap`, `group-empty`, `aspect-mismatch`
 * @source Kusrini (2007), Konsep dan Aplikasi Sistem Pendukung Keputusan: profile matching
 * @example
 * ```ts
 * import { profileMatching, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const method = profileMatching({ core: ['INT', 'CFV'] })
 * const holdings = { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, IMI: 3, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }
 * console.log(scoreFit(lembagaXy, 'manager-sertifikasi', holdings, { method }).score?.toFixed(3)) // 4.391
 * ```
 */
export function profileMatching(options: ProfileMatchingOptions): SeparableMethod {
  const settings = settingsOf(options)
  return {
    id: 'profileMatching',
    parameters: parametersOf(options),
    full: settings.full,
    monotone: false,
    separable: true,
    prepare: (requirements, whole) => prepare(requirements, whole, settings),
  }
}

function settingsOf(options: ProfileMatchingOptions): Settings {
  const { weights = kusrini, coreShare = 0.6, core, aspects } = options
  const invalid = (parameter: string, found: unknown, expected: string): CompetencyError =>
    invalidParameter('profileMatching', parameter, found, expected)
  if (!(coreShare > 0 && coreShare < 1)) throw invalid('coreShare', coreShare, 'above 0 and below 1')
  if ((core === undefined) === (aspects === undefined)) {
    throw invalid('core', core === undefined ? 'absent' : 'given', 'given, or `aspects` given, and not both')
  }
  if (aspects !== undefined) {
    const total = aspects.reduce((sum, { share }) => sum + share, 0)
    if (aspects.some(({ share }) => !(share > 0)) || !(Math.abs(total - 1) <= 1e-9)) {
      throw invalid('aspects', `shares that add up to ${total}`, 'shares above 0 that add up to 1')
    }
  }
  const choose = (parameter: 'fractional' | 'offTable' | 'emptyGroup', other: string): void => {
    const found = options[parameter] ?? 'refuse'
    if (found !== 'refuse' && found !== other) throw invalid(parameter, found, `refuse or ${other}`)
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
  if (isClosedForm(weights)) {
    const { most } = weights
    if (!(most > 0 && Number.isFinite(most))) throw invalid('weights.most', most, 'a finite number above 0')
    const weightOf = (gap: number): number => (gap > 0 ? most - gap + 0.5 : most + gap)
    return { ...rest, weightOf, reach: most - 1, closed: true, full: most }
  }
  const table = new Map(Object.entries(weights).map(([gap, weight]) => [Number(gap), weight]))
  if (
    [...table].some(([gap, weight]) => !Number.isInteger(gap) || !Number.isFinite(weight)) ||
    !((table.get(0) ?? 0) > 0)
  ) {
    throw invalid(
      'weights',
      'a table with other entries',
      'finite weights of whole gaps, that of gap 0 above 0',
    )
  }
  const least = Math.min(...table.keys())
  const greatest = Math.max(...table.keys())
  if (table.size !== greatest - least + 1) throw invalid('weights', 'a table with holes', 'without holes')
  const weightOf = (gap: number): number => table.get(Math.min(greatest, Math.max(least, gap))) ?? 0
  return { ...rest, weightOf, reach: Math.min(greatest, -least), closed: false, full: weightOf(0) }
}

function isClosedForm(weights: GapWeights | { readonly most: number }): weights is { readonly most: number } {
  return 'most' in weights
}

function parametersOf(options: ProfileMatchingOptions): { readonly [name: string]: ParameterValue } {
  const { weights = kusrini, coreShare = 0.6, core, aspects } = options
  const { fractional = 'refuse', offTable = 'refuse', emptyGroup = 'refuse' } = options
  return {
    weights: isClosedForm(weights)
      ? { most: weights.most }
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
  return {
    weights: requirements.map(({ competency }) => {
      const { aspect, share, core } = placeOf(competency, settings)
      const alone = !wholeSizes.has(groupKey(aspect, !core))
      const part = alone ? 1 : core ? settings.coreShare : 1 - settings.coreShare
      return (share * part) / (sizes.get(groupKey(aspect, core)) ?? 1)
    }),
    // Values are in points already, and `full` points are the value of a perfect match.
    divisor: settings.full,
    value: (index, held) => {
      const requirement = requirements[index]
      return requirement === undefined ? 0 : gapWeight(requirement, held, settings)
    },
    finish: 'none',
    breakpoints: (index) => wholeGapLevels(requirements[index]),
  }
}

/** Throws where some level of a scale gives a gap that the table does not have. */
function checkReach(requirements: readonly MethodRequirement[], { reach, closed, offTable }: Settings): void {
  if (!closed && offTable === 'end-weight') return
  const span = Math.max(...requirements.map(({ scale }) => highestLevel(scale) - lowestLevel(scale)))
  if (span <= reach) return
  throw new CompetencyError(
    errorIssue(
      'weight-table-too-short',
      ['weights'],
      { reach, span },
      closed
        ? `the scale spans ${span}, so the weight of gap 0 must be at least ${span + 1}; it is ${reach + 1}`
        : `the scale spans ${span}, and the table of weights reaches gaps of ±${reach}`,
    ),
  )
}

/** The weight of a gap, interpolated where it is fractional and that is allowed. */
function gapWeight(
  { competency, required, scale }: MethodRequirement,
  held: number,
  settings: Settings,
): number {
  const gap = Math.max(held, lowestLevel(scale)) - required
  const nearest = Math.round(gap)
  if (Math.abs(gap - nearest) <= 1e-9) return settings.weightOf(nearest)
  if (settings.fractional === 'refuse') {
    throw new CompetencyError(
      errorIssue(
        'fractional-gap',
        [competency],
        { competency, gap },
        `the gap of "${competency}" is ${gap}; profile matching defines whole gaps only (or set fractional: 'interpolate')`,
      ),
    )
  }
  const below = Math.floor(gap)
  const part = gap - below
  return (1 - part) * settings.weightOf(below) + part * settings.weightOf(below + 1)
}

/** The held levels that give whole gaps: interpolation turns there. */
function wholeGapLevels(requirement: MethodRequirement | undefined): number[] {
  if (requirement === undefined) return []
  const { required, scale } = requirement
  const first = Math.ceil(lowestLevel(scale) - required)
  const last = Math.floor(highestLevel(scale) - required)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => required + first + i)
}

interface Place {
  readonly aspect: number
  readonly share: number
  readonly core: boolean
}

/** The aspect and the group a competency belongs to. */
function placeOf(competency: string, { aspects, core }: Settings): Place {
  if (aspects === undefined) return { aspect: 0, share: 1, core: core.has(competency) }
  const places = aspects.flatMap(({ share, core: cores, secondary }, aspect) => [
    ...cores.filter((code) => code === competency).map(() => ({ aspect, share, core: true })),
    ...secondary.filter((code) => code === competency).map(() => ({ aspect, share, core: false })),
  ])
  const [place] = places
  if (place !== undefined && places.length === 1) return place
  throw new CompetencyError(
    errorIssue(
      'aspect-mismatch',
      ['aspects'],
      { competency, times: places.length },
      `"${competency}" belongs to ${places.length} groups of the aspects; it must belong to exactly one`,
    ),
  )
}

function groupKey(aspect: number, core: boolean): string {
  return `${aspect} ${core ? 'core' : 'secondary'}`
}

/** The number of requirements in each group that has any. */
function groupSizes(
  requirements: readonly MethodRequirement[],
  settings: Settings,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { competency } of requirements) {
    const { aspect, core } = placeOf(competency, settings)
    const key = groupKey(aspect, core)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  return sizes
}

/** Throws where the profile has no core or no secondary factor and the caller does not say what to do then. */
function checkGroups(sizes: ReadonlyMap<string, number>, { aspects, emptyGroup }: Settings): void {
  for (const [i, id] of (aspects?.map((aspect) => aspect.id) ?? ['']).entries()) {
    const empty = [true, false].filter((core) => !sizes.has(groupKey(i, core)))
    const [core] = empty
    if (core === undefined || (empty.length === 1 && emptyGroup === 'other-group')) continue
    const group = core ? 'core' : 'secondary'
    const where = aspects === undefined ? '' : ` of the aspect "${id}"`
    throw new CompetencyError(
      errorIssue(
        'group-empty',
        ['aspects', i],
        { group, aspect: id },
        `no requirement with a level is a ${group} factor${where}`,
      ),
    )
  }
}
