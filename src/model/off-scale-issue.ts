import { foundInstead } from '../base/found-instead'
import type { IssuePath } from '../base/issue'
import { type LevelKind, type ModelIssue, profileIssue } from './issues'
import type { LevelRange } from './scale-of'

/** The issue of a level that does not lie in the range where levels can: it is no number, on no scale or off it. */
export function offScaleIssue(
  of: Exclude<LevelKind, 'possible'>,
  { competency, level }: { readonly competency: string; readonly level?: unknown },
  path: IssuePath,
  range: (LevelRange & { readonly levels?: readonly number[] }) | undefined,
): ModelIssue {
  if (typeof level !== 'number' || !Number.isFinite(level))
    return profileIssue('level-not-a-number', path, { competency, of, found: foundInstead(level) })
  return range
    ? profileIssue('level-off-scale', path, { competency, of, level, ...range })
    : profileIssue('no-scale', path, { competency })
}
