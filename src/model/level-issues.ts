import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'

/** A level of a competency, and where it stands. */
interface PlacedLevel {
  readonly competency: string
  readonly level: unknown
  readonly path: IssuePath
}

/** The issue of a level that is no finite number; `said` names the level, `advice` says what to do where there is none. */
export function levelNotANumber(
  { competency, level, path }: PlacedLevel,
  said: string,
  advice: string,
): Issue {
  const found = foundInstead(level)
  const message = `the ${said} of "${competency}" is ${found}; leave ${advice}`
  return errorIssue('level-not-a-number', path, { competency, found }, message)
}

/** The issue of a level off its scale, which has these ends, or these levels alone; `said` goes before the level. */
export function levelOffScale(
  { competency, level, path }: PlacedLevel & { readonly level: number },
  said: string,
  scale: { readonly lowest: number; readonly highest: number; readonly levels?: readonly number[] },
): Issue {
  const { lowest, highest, levels } = scale
  const extent = levels ? `has the levels ${levels.join(', ')}` : `runs from ${lowest} to ${highest}`
  const message = `${said} ${level}; its scale ${extent}`
  return errorIssue('level-off-scale', path, { competency, level, ...scale }, message)
}
