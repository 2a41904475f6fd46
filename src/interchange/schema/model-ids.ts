/** Type-only tag of codes; there is no such key at run time. */
declare const codeOf: unique symbol
/** Type-only tag of job ids; there is no such key at run time. */
declare const jobOf: unique symbol

/**
 * A code of a model that was read, not written: no literal has this type; `isCompetency`, `getCode` and the parsers give it.
 *
 * @typeParam Id - the name the model was read as
 */
export type ParsedCode<Id extends string> = string & { readonly [codeOf]: Id }

/**
 * A job of a model that was read, not written: no literal has this type; `isJob` and `getJob` give it.
 *
 * @typeParam Id - the name the model was read as
 */
export type ParsedJob<Id extends string> = string & { readonly [jobOf]: Id }
