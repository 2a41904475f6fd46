import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { checkName } from './check-options'
import { groupIssue } from './issues'
import { checkShares, type Grouping, groupFinder } from './weigh-groups'

/** Share of the core factors against the secondary ones, where the caller names none. */
export const usualCoreShare = 0.6

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
  /** Share of its core factors against its secondary ones, above 0 and below 1; that of the method when absent. */
  readonly coreShare?: number
}

/** How profile matching groups requirements into core and secondary factors. */
export interface Factors {
  /** Codes that are core factors, every other one being secondary. */
  readonly core: readonly string[] | undefined
  /** Parts of the profile. */
  readonly aspects: readonly Aspect[] | undefined
  /** Share of the core factors against the secondary ones. */
  readonly coreShare: number
  /** A profile with no core or no secondary factor. */
  readonly emptyGroup: 'refuse' | 'other-group'
}

/** The grouping into core and secondary factors, checked: group 2a are the core factors of aspect a, 2a + 1 the secondary. */
export function factorGrouping(subject: string, { core, aspects, coreShare, emptyGroup }: Factors): Grouping {
  checkCoreShare(subject, 'coreShare', coreShare)
  if ((core === undefined) === (aspects === undefined)) {
    const given = core === undefined ? 'neither' : 'both'
    throw new CompetencyError(groupIssue('core-unclear', ['core'], { given }))
  }
  if (aspects !== undefined) checkAspects(subject, aspects)
  const whole: Pick<Aspect, 'id' | 'share' | 'coreShare'> = { id: '', share: 1 }
  const parts = (aspects ?? [whole]).map((part) => ({ ...part, coreShare: part.coreShare ?? coreShare }))
  const cores = new Set(core)
  return {
    groupOf:
      aspects === undefined
        ? (competency) => (cores.has(competency) ? 0 : 1)
        : groupFinder(
            'aspects',
            aspects.flatMap((aspect) => [aspect.core, aspect.secondary]),
          ),
    sharesOf: (present) =>
      parts.flatMap((part, i) => {
        const [hasCore, hasSecondary] = [present.has(2 * i), present.has(2 * i + 1)]
        if (hasCore && hasSecondary) return [part.share * part.coreShare, part.share * (1 - part.coreShare)]
        if ((hasCore || hasSecondary) && emptyGroup === 'other-group') return [part.share, part.share]
        throw emptyGroupError(hasCore ? 'secondary' : 'core', part.id, i)
      }),
  }
}

function checkAspects(subject: string, aspects: readonly Aspect[]): void {
  for (const [i, { id, coreShare }] of aspects.entries()) {
    const part = `aspects.${i}.`
    checkName(subject, `${part}id`, id)
    if (coreShare !== undefined) checkCoreShare(subject, `${part}coreShare`, coreShare)
  }
  checkShares('aspects', aspects)
}

function checkCoreShare(subject: string, parameter: string, share: number): void {
  if (!(share > 0 && share < 1)) throw invalidParameter(subject, parameter, share, { above: 0, below: 1 })
}

function emptyGroupError(group: 'core' | 'secondary', aspect: string, position: number): CompetencyError {
  return new CompetencyError(
    groupIssue('group-empty', ['aspects', position], { by: 'aspects', group, aspect }),
  )
}
