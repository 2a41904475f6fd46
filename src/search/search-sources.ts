import type { CompetencyText } from '../model/competency-text'
import type { LocalizedText } from '../model/localized-text'

/** A language: its tag, or a value that has it, as `kompetensi/locale/id` exports. */
export type SearchLanguage = string | { readonly tag: string }

/** Texts by competency, as `/text` entries and `getTexts` have them. */
export type SearchTexts = Readonly<Record<string, CompetencyText | undefined>>

/** A glossary as `kompetensi/glossary` exports it, or one of the same form. */
export type SearchGlossary = Readonly<
  Record<
    string,
    {
      readonly term: LocalizedText
      readonly abbreviation?: LocalizedText
      readonly aliases?: Readonly<Record<string, readonly string[] | undefined>>
      readonly meaning: LocalizedText
    }
  >
>
