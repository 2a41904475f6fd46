// The words in which shapes of results are said. A shape is of exactly its type: a field that one has and the other lacks, or
// a word that one knows and the other does not, ends in an error of the compiler. Only here is anything made by zod.

import * as z from 'zod/mini'
import * as made from '../../interchange/schema/shapes/made'

/**
 * The shape of exactly `T`.
 *
 * @typeParam T - what has this shape; `in out` lets a shape stand neither for that of more nor for that of less
 */
export interface Shape<in out T> extends z.ZodMiniType<T> {}

/** A field that may be absent; there and `undefined` is neither. No shape itself, so that no field takes it that has to be there. */
export interface Optional<in out T> {
  /** Its shape where it is there. */
  readonly whereThere: Shape<T>
}

/** The type that every object fits, so that a field that may be absent can be told from one that may not. */
type NoFields = Readonly<Record<never, never>>

/** The shape of each field of `T`. */
export type Fields<T> = {
  readonly [K in keyof T]-?: NoFields extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>
}

/** `T`; nothing of several objects, of which the fields of one would pass for all. */
type Single<T, All = T> = T extends unknown ? ([All] extends [T] ? T : never) : never

/** The object with exactly these fields, under a name in the JSON Schema. */
export function object<T>(id: string, fields: [T] extends [Single<T>] ? Fields<T> : never): Shape<T> {
  // Safe, both: zod makes of each field what its shape gives, and `Fields` has all fields of `T`; the compiler cannot add
  // them up for a type it does not know.
  const known = fields as unknown as Readonly<Record<string, z.ZodMiniType | Optional<unknown>>>
  const shapes = Object.entries(known).map(([name, field]) => [
    name,
    'whereThere' in field ? made.optional(field.whereThere) : field,
  ])
  return made.object(id, Object.fromEntries(shapes)) as unknown as Shape<T>
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { whereThere: shape }
}

/** Any text. */
export function text(): Shape<string> {
  return made.text()
}

/** A day that exists, `YYYY-MM-DD`. */
export function day(): Shape<string> {
  return z.iso.date()
}

/** Any finite number; −0, which JSON does not have, is 0. */
export function number(): Shape<number> {
  return z.number().check(z.overwrite((value) => value + 0))
}

/** True or false. */
export function flag(): Shape<boolean> {
  return made.flag()
}

/** Always this value. */
export function always<const T extends string | boolean>(value: T): Shape<T> {
  return z.literal(value)
}

/** One of some words. */
export function word<const Words extends readonly [string, ...string[]]>(
  ...words: Words
): Shape<Words[number]> {
  return made.word(...words)
}

/** A list. */
export function list<T>(entry: Shape<T>): Shape<readonly T[]> {
  return made.list(entry)
}

/** Two in a row. */
export function pair<T, U>(first: Shape<T>, second: Shape<U>): Shape<readonly [T, U]> {
  return z.tuple([first, second])
}

/** An entry for each of some keys, of which any may be absent. */
export function byCode<T>(entry: Shape<T>): Shape<{ readonly [code: string]: T | undefined }> {
  return made.record(entry)
}

/** An entry for each of some keys. */
export function byKey<T>(entry: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return made.record(entry)
}

/** One of several objects, told apart by a field that has another value in each. */
export function oneBy<Shapes extends readonly z.ZodMiniType[]>(
  field: string,
  ...shapes: Shapes
): Shape<z.output<Shapes[number]>> {
  // Safe: every shape given is an object of words in that field, or several such; otherwise zod throws when it is first used.
  const options = shapes as unknown as [z.core.$ZodTypeDiscriminable]
  return z.discriminatedUnion(field, options) as unknown as Shape<z.output<Shapes[number]>>
}

/** One of several things of different kinds. */
export function oneOf<const Shapes extends readonly [z.ZodMiniType, ...z.ZodMiniType[]]>(
  ...shapes: Shapes
): Shape<z.output<Shapes[number]>> {
  return z.union(shapes)
}

/** A shape that is part of itself, under a name in the JSON Schema. */
export function recursive<T>(id: string, shape: () => Shape<T>): Shape<T> {
  return z.lazy(shape).register(made.notes, { id })
}
