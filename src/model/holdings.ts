/** Type-only tag that says which model holdings are of; there is no such key at run time. */
declare const ofModel: unique symbol

/**
 * The levels a person holds, by competency code. A code that is absent (or `undefined`) is not assessed:
 * that is not level 0. A plain literal works; holdings that carry another model's tag do not compile.
 *
 * @typeParam Id - the id of the model
 * @typeParam C - the codes of the model
 */
export type Holdings<Id extends string = string, C extends string = string> = {
  readonly [K in C]?: number | undefined
} & { readonly [ofModel]?: Id }
