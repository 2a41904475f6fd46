/**
 * A text that people read, in one language or several: by tag of BCP 47, such as `id`, `en`, `jv` or `id-Latn`. At least
 * one; what no language has is `findText`'s to find elsewhere.
 */
export type LocalizedText = {
  /** Indonesian */
  readonly id?: string
  /** English */
  readonly en?: string
  /** Any other language */
  readonly [tag: string]: string | undefined
}

/** A text in Indonesian and English; the embedded models and `defineModel` have both everywhere. */
export type BilingualText = {
  /** Indonesian */
  readonly id: string
  /** English */
  readonly en: string
}

/** A text as callers write it: one string for readers of every language, or by language. */
export type GivenText = string | LocalizedText
