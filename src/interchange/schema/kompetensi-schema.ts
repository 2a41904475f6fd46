import type * as z from 'zod/mini'

/**
 * A schema of this library: a zod schema, that goes into objects of zod 4 as it is, and a Standard Schema
 * (`['~standard']`). A type of our own, so that a program that exports a schema names this package and not a path into
 * zod.
 *
 * @typeParam Input - what it takes
 * @typeParam Output - what it gives
 */
export interface KompetensiSchema<Input, Output> extends z.ZodMiniType<Output, Input> {}
