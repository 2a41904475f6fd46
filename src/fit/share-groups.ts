import { CompetencyError } from '../base/competency-error'
import { checkName } from './check-options'
import { groupIssue } from './issues'
import { checkShares, type Grouping, groupFinder } from './weigh-groups'

/** A part of the profile with a share of the total, however many requirements it has. */
export interface ShareGroup {
  /** Id of the group. */
  readonly id: string
  /** Its share of the total, above 0; the shares of all groups add up to 1. */
  readonly share: number
  /** Codes of its competencies; those that a profile does not require change nothing. */
  readonly competencies: readonly string[]
}

/** The grouping by groups with a share each, checked. */
export function shareGrouping(
  subject: string,
  groups: readonly ShareGroup[],
  emptyGroup: 'refuse' | 'other-groups',
): Grouping {
  for (const [i, { id }] of groups.entries()) checkName(subject, `groups.${i}.id`, id)
  checkShares('groups', groups)
  const shares = groups.map(({ share }) => share)
  return {
    groupOf: groupFinder(
      'groups',
      groups.map(({ competencies }) => competencies),
    ),
    sharesOf: (present) => {
      const empty = groups.find((_, i) => !present.has(i))
      if (empty === undefined || emptyGroup === 'other-groups') return shares
      throw new CompetencyError(groupIssue('group-empty', ['groups'], { by: 'groups', id: empty.id }))
    },
  }
}
