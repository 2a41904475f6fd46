import type { BilingualText } from '../../model/localized-text'

/** What part of the work a term belongs to. */
export type GlossaryField =
  | 'competency'
  | 'hr'
  | 'civil-service'
  | 'social-security'
  | 'health-care'
  | 'certification'
  | 'governance'

/** A term of the texts, of the models or of the functions. */
export interface GlossaryEntry {
  /** The term, written out. */
  readonly term: BilingualText
  /** Its abbreviation, in the languages that use one. */
  readonly abbreviation?: { readonly id?: string; readonly en?: string }
  /** Other names it is known by. */
  readonly aliases?: { readonly id?: readonly string[]; readonly en?: readonly string[] }
  /** What part of the work it belongs to. */
  readonly field: GlossaryField
  /** What it is, in a sentence. */
  readonly meaning: BilingualText
  /** Where one meets it, in a sentence. */
  readonly use: BilingualText
  /** Functions and types of this package that speak of it. */
  readonly functions?: readonly string[]
}
