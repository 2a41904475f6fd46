/** A language the library speaks: Indonesian or English. */
export type Locale = 'id' | 'en'

/** A text that people read, in both languages. */
export interface LocalizedText {
  /** Indonesian */
  readonly id: string
  /** English */
  readonly en: string
}
