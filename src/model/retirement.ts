import type { LocalizedText } from './localized-text'

/**
 * What became of a competency that is no longer in use. Its entry stays in the dictionary, because ids live for
 * ever: an old rating can still be read, and `diffModels` knows where it belongs now without guessing.
 *
 * - one successor: it moved, or was merged where others have the same successor
 * - several successors: it was split
 * - none: nothing carries it on
 *
 * @typeParam C - the codes of the model
 */
export interface Retirement<C extends string = string> {
  /** The competencies that carry it on; they may be retired themselves by now. Empty: none does. */
  readonly successors: readonly C[]
  /** First day it is no longer in use, `YYYY-MM-DD`. */
  readonly since?: string
  /** Why, as people read it. */
  readonly reason?: LocalizedText
}
