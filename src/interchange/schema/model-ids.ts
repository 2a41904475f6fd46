/** Type-only tag of codes; there is no such key at run time. */
declare const codeOf: unique symbol
/** Type-only tag of job ids; there is no such key at run time. */
declare const jobOf: unique symbol

/**
 * A code of a model that was read, not written: no literal has this type; `isCompetency` and the parsers give it.
 *
 * @typeParam Id - the name the model was read as
 */
export type CodeOf<Id extends string> = string & { readonly [codeOf]: Id }

/**
 * A job of a model that was read, not written: no literal has this type; `isJob` gives it.
 *
 * @typeParam Id - the name the model was read as
 */
export type JobOf<Id extends string> = string & { readonly [jobOf]: Id }
