import type { Issue, IssuePath } from '../../base/issue'

/** The issue, standing elsewhere: within the file or the list that it was found in. */
export function movedTo<I extends Issue>(issue: I, path: IssuePath): I {
  return { ...issue, path }
}
