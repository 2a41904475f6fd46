/** Type-only key; no result has it. */
declare const resultOf: unique symbol

/**
 * What a result of another model is refused by: nothing is one.
 *
 * @typeParam Id - the id of the model that a result is asked of
 */
export interface ResultOf<Id extends string> {
  /** The id of the model; for the compiler alone. */
  readonly [resultOf]: Id
}

/**
 * Of a result, beside its own type: it is of the model, or its model's id is any text, as where it was stored and read back
 * (that id is compared at run time). Another model's typed result does not compile.
 *
 * @typeParam R - the id of the model that the result carries
 * @typeParam Id - the id of the model
 */
export type OfModel<R extends string, Id extends string> = string extends R
  ? unknown
  : [R] extends [Id]
    ? unknown
    : ResultOf<Id>
