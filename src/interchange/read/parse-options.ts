import { CompetencyError } from '../../base/competency-error'
import { parameterIssue } from '../../base/invalid-parameter'

/**
 * How much a parser reads. What is larger ends in an issue `data-too-large` or `too-deep`, so that a hostile
 * upload costs about as much as the largest honest one.
 */
export interface ParseLimits {
  /** Most characters of JSON text; 10 000 000 when absent. */
  readonly characters?: number
  /** Most values in all: objects, lists, texts, numbers; 1 000 000 when absent. */
  readonly values?: number
  /** Deepest nesting, at most 1000; 32 when absent (a model needs 7). */
  readonly depth?: number
  /** Most issues told, the errors first; 1000 when absent. */
  readonly issues?: number
}

/** How to read data from outside. */
export interface ParseOptions {
  /** How much is read. */
  readonly limits?: ParseLimits
  /**
   * What becomes of a field that nothing reads, such as a misspelt one: `refuse` makes it an error, `drop`
   * leaves it out and tells it as a warning. `refuse` when absent.
   */
  readonly unknownFields?: 'refuse' | 'drop'
}

/** Limits without gaps. */
export type Limits = Required<ParseLimits>

const defaults: Limits = { characters: 10_000_000, values: 1_000_000, depth: 32, issues: 1000 }

const most: Limits = /* @__PURE__ */ (() => ({
  characters: Number.MAX_SAFE_INTEGER,
  values: Number.MAX_SAFE_INTEGER,
  depth: 1000,
  issues: Number.MAX_SAFE_INTEGER,
}))()

/** The limits, checked, with their defaults. */
export function limitsOf({ limits = {} }: ParseOptions): Limits {
  const limit = (parameter: keyof Limits): number => {
    const value = limits[parameter] ?? defaults[parameter]
    if (Number.isSafeInteger(value) && value >= 1 && value <= most[parameter]) return value
    const range = { whole: true, atLeast: 1, atMost: most[parameter] } as const
    const path = ['limits', parameter]
    throw new CompetencyError(
      parameterIssue({ subject: 'limits', parameter, found: value, expected: range, path }),
    )
  }
  return {
    characters: limit('characters'),
    values: limit('values'),
    depth: limit('depth'),
    issues: limit('issues'),
  }
}
