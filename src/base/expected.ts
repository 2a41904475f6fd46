/** Where a number has to lie. */
export interface NumberRange {
  /** There where any finite number will do. */
  readonly finite?: true
  /** There where it has to be a whole number. */
  readonly whole?: true
  /** The least it can be. */
  readonly atLeast?: number
  /** What it has to be above. */
  readonly above?: number
  /** The most it can be. */
  readonly atMost?: number
  /** What it has to be below. */
  readonly below?: number
}

/** A kind of thing that an option can have to be. */
export type ExpectedKind =
  | 'name'
  | 'text'
  | 'text-or-texts'
  | 'number'
  | 'date'
  | 'list'
  | 'map'
  | 'iterable'
  | 'buffer'
  | 'object'
  | 'record'
  | 'function'
  | 'model'
  | 'job'
  | 'method'
  | 'band-set'
  | 'result'
  | 'language'
  | 'language-part'

/**
 * What an option has to be: a number in a range, a choice, a kind of thing, something of a form, or there with something
 * else. The names of the fields read as English behind "it must be".
 */
export interface Expected extends NumberRange {
  /** The choices. */
  readonly oneOf?: readonly (string | number | boolean)[]
  /** The kind of thing. */
  readonly ofKind?: ExpectedKind
  /** What else it can be, beside the choices. */
  readonly or?: string
  /** What it looks like. */
  readonly like?: string
  /** The names there are, where it has another. */
  readonly named?: readonly string[]
  /** There where it has to be left out. */
  readonly absent?: true
  /** What it has to be given with. */
  readonly givenWith?: string
  /** What gives it, where it is part of what a function returned. */
  readonly givenBy?: string
}
