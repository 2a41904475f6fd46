import * as z from 'zod/mini'
import { isKey } from '../../../base/is-key'
import { issuesLeft, mostIssuesWithin } from '../../read/issues-left'

/** Names and limits that JSON Schema can say and lint checks by itself; of shapes, by shape. */
export const notes: z.core.$ZodRegistry<ShapeNote> = /* @__PURE__ */ z.registry<ShapeNote>()

/** What the JSON Schema says of a shape beside its structure. */
export interface ShapeNote {
  /** Name among the definitions. */
  readonly id?: string
  /** What people call it. */
  readonly title?: string
  /** What it is, in a sentence. */
  readonly description?: string
  /** Format of a text. */
  readonly format?: 'date'
  /** Least number. */
  readonly minimum?: number
  /** Greatest number. */
  readonly maximum?: number
  /** Number it has to be above. */
  readonly exclusiveMinimum?: number
  /** Least number of entries. */
  readonly minItems?: number
  /** Least number of fields. */
  readonly minProperties?: number
}

/** A shape for each field of an interface, so that a field without one does not compile. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: z.ZodMiniType }

const roomForMore = 100

/**
 * Hands on a bounded number of issues of what is within an object or a list, and how many there were beside them: zod
 * spreads them into a call where one stands in another, and a call takes some hundred thousand.
 */
export function bounded<T>(): z.core.$ZodCheck<T> {
  return z.check<T>(
    ({ issues, value }) => {
      // With room for what says so of a list within, which then keeps its place.
      if (issues.length <= mostIssuesWithin + roomForMore) return
      const cut = issues.splice(mostIssuesWithin)
      issues.push({ code: 'custom', input: value, path: [], params: issuesLeft(cut) })
    },
    { when: () => true },
  )
}

/** Calls a function; marked pure where it is used, it lets a bundler leave out shapes that nothing reads. */
export function made<T>(make: () => T): T {
  return make()
}

/** The object with exactly the fields given, under a name. */
export function object<const Fields extends z.core.$ZodShape>(
  id: string,
  fields: Fields,
): z.ZodMiniObject<Fields, z.core.$strict> {
  return z.strictObject(fields).check(bounded()).register(notes, { id })
}

/** Any text, the blank one too. */
export function text(): z.ZodMiniString<string> {
  return z.string()
}

/** An id: a text that is not blank, without characters that mislead. The pattern is all that a JSON Schema says of it. */
export function key(): z.ZodMiniString<string> {
  return z.string().check(
    z.regex(/\S/),
    z.refine((text) => text.trim() === '' || isKey(text)),
  )
}

/** A day, `YYYY-MM-DD`. */
export function day(): z.ZodMiniString<string> {
  return z.string().register(notes, { format: 'date' })
}

/** A finite number, with its range for the JSON Schema. */
export function number(note: ShapeNote = {}): z.ZodMiniNumber<number> {
  return z.number().register(notes, note)
}

/** True or false. */
export function flag(): z.ZodMiniBoolean<boolean> {
  return z.boolean()
}

/** One of some words. */
export function word<const Words extends readonly [string, ...string[]]>(
  ...words: Words
): z.ZodMiniEnum<{ [W in Words[number]]: W }> {
  return z.enum(words)
}

/** A list. */
export function list<T extends z.ZodMiniType>(entry: T): z.ZodMiniArray<T> {
  return z.array(entry).check(bounded())
}

/** Entries by key. */
export function record<T extends z.ZodMiniType>(entry: T): z.ZodMiniRecord<z.ZodMiniString<string>, T> {
  return z.record(z.string(), entry).check(bounded())
}

/** A field that may be absent. */
export function optional<T extends z.ZodMiniType>(shape: T): z.ZodMiniExactOptional<T> {
  return z.exactOptional(shape)
}
