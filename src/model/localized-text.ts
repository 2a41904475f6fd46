/** A language the library speaks: Indonesian or English. */
export type Locale = 'id' | 'en'

/** A text in Indonesian and English; the embedded models have both everywhere. */
export type BilingualText = {
  /** Indonesian */
  readonly id: string
  /** English */
  readonly en: string
}

/** A text that people read, in both languages. */
export type LocalizedText = BilingualText
