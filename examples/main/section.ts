// A part of what the main example prints.

import type { Tag } from '../support/languages.js'
import type { Case } from './case.js'

/** A part: in brief among the others, in full alone, or as the plain result. */
export interface Section {
  readonly lines: (example: Case, tag: Tag, brief: boolean) => string[]
  /** What the lines were made from; plain and JSON-able. */
  readonly result: (example: Case) => unknown
}
