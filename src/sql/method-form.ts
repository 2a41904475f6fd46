import type { Fragment } from './fragment'

/** The SQL form of a fit method. */
export interface MethodForm {
  /**
   * Common table expressions that read `requirement` and end with `prepared`: its columns, `fixed` (the fixed weight of
   * a requirement that has a level, else NULL), and what `value` reads.
   */
  readonly prepared: readonly Fragment[]
  /** Expressions on the way from `held` to the value, by column, each from the columns before it. */
  readonly steps: readonly (readonly [column: string, expression: Fragment])[]
  /** The value of a requirement for the level in `held`, from its row; NULL where nothing is held or it is refused. */
  readonly value: Fragment
  /** Rows of further outcomes (job, competency, held), from `prepared` as `r` and the outcomes as `o`; absent: none. */
  readonly turns?: Fragment
  /**
   * Common table expressions that read `valued` and end with `assessed_part` (person, job, part): the score over what is
   * assessed. Absent: Σ `fixed` × value ÷ Σ `fixed` over what is assessed.
   */
  readonly assessedPart?: readonly Fragment[]
  /** The same as one aggregate over `valued`. */
  readonly assessedSum?: Fragment
  /** What a score is multiplied by. */
  readonly scale: number
  /** The most a score can be; absent: no limit. */
  readonly cap?: number
  /** What is said of a pair with a level held for which `value` is NULL. */
  readonly refusal?: string
}
