import { CompetencyError } from '../base/competency-error'
import { checkList, checkName } from './check-options'
import { groupIssue } from './issues'
import { knownOptions } from './known-options'
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
  checkList(subject, 'groups', groups)
  for (const [i, group] of groups.entries()) {
    const part = `groups.${i}.`
    const { id, competencies } = knownOptions(subject, group, ['id', 'share', 'competencies'], part)
    checkName(subject, `${part}id`, id)
    checkList(subject, `${part}competencies`, competencies)
  }
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
