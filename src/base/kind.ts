import type { Expected } from './expected'

/**
 * What an argument or an option must be. The words that a message says it with are those it is tested by: a number in the
 * range, one of the choices, or a thing of the kind will do. Where nothing is said of it, everything will.
 */
export interface Kind extends Expected {
  /** There where it cannot be left out. */
  readonly due?: true
  /** What is in it, by name: another name is refused, for nobody would read it. */
  readonly fields?: Kinds
  /** What is in it, by name, beside others that are not looked at. */
  readonly parts?: Kinds
  /** What is in it beside that, by the word that one of its fields is. */
  readonly cases?: Cases
  /** What each of a list must be. */
  readonly each?: Kind
  /** How many there must be of them. */
  readonly count?: number
  /** What must stand under each key, where any key will do. */
  readonly values?: Kind
  /** There where something other than a blank has to stand under one key at least. */
  readonly filled?: true
  /** What a result of another function has in it: without that it is none. */
  readonly has?: readonly string[]
}

/** By name. */
export type Kinds = Readonly<Record<string, Kind>>

/** What a thing that is one of several has in it, by the field that tells them apart. */
export interface Cases {
  /** The field. */
  readonly by: string
  /** What goes with each of its words; nothing with one that is not there. */
  readonly of: Readonly<Record<string, Kinds>>
}

/**
 * The kinds of the fields of a thing, every one of which is listed.
 *
 * @typeParam T - the thing
 */
export type PartKinds<T> = { readonly [K in keyof T]-?: Kind }

/**
 * The kinds of options, every one of which is listed: what is not would be refused.
 *
 * @typeParam T - the options
 */
export type OptionKinds<T> = { readonly [K in T extends T ? keyof T : never]: Kind }
