import { CompetencyError } from '../base/competency-error'
import type { MethodRequirement } from './fit-method'
import { matchingIssue } from './issues'

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

/** How profile matching groups requirements into core and secondary factors. */
export interface FactorGrouping {
  /** Parts of the profile; absent: one part, grouped by `core`. */
  readonly aspects: readonly Aspect[] | undefined
  /** Codes that are core factors where there are no aspects. */
  readonly core: ReadonlySet<string>
  /** A profile with no core or no secondary factor. */
  readonly emptyGroup: 'refuse' | 'other-group'
}

/** Where a competency belongs. */
export interface Place {
  /** Position of its aspect. */
  readonly aspect: number
  /** Share of its aspect. */
  readonly share: number
  /** Whether it is a core factor. */
  readonly core: boolean
}

/** The aspect and the group a competency belongs to. */
export function placeOf(competency: string, { aspects, core }: FactorGrouping): Place {
  if (aspects === undefined) return { aspect: 0, share: 1, core: core.has(competency) }
  const places = aspects.flatMap(({ share, core: cores, secondary }, aspect) => [
    ...cores.filter((code) => code === competency).map(() => ({ aspect, share, core: true })),
    ...secondary.filter((code) => code === competency).map(() => ({ aspect, share, core: false })),
  ])
  const [place] = places
  if (place !== undefined && places.length === 1) return place
  throw new CompetencyError(
    matchingIssue('aspect-mismatch', ['aspects'], { competency, times: places.length }),
  )
}

/** The key of a group of an aspect. */
export function groupKey(aspect: number, core: boolean): string {
  return `${aspect} ${core ? 'core' : 'secondary'}`
}

/** The number of requirements in each group that has any. */
export function groupSizes(
  requirements: readonly MethodRequirement[],
  settings: FactorGrouping,
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
export function checkGroups(
  sizes: ReadonlyMap<string, number>,
  { aspects, emptyGroup }: FactorGrouping,
): void {
  for (const [i, id] of (aspects?.map((aspect) => aspect.id) ?? ['']).entries()) {
    const empty = [true, false].filter((core) => !sizes.has(groupKey(i, core)))
    const [core] = empty
    if (core === undefined || (empty.length === 1 && emptyGroup === 'other-group')) continue
    const group = core ? 'core' : 'secondary'
    throw new CompetencyError(matchingIssue('group-empty', ['aspects', i], { group, aspect: id }))
  }
}
