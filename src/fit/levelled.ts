import type { MethodRequirement } from './fit-method'

/** A requirement with a level, and what the person holds; `undefined` when not assessed. */
export interface Levelled<C extends string> extends MethodRequirement<C> {
  readonly held: number | undefined
}
