import type { LanguageBase } from '../base/language'
import type { EntryChange } from '../change/model-change'

/** A section of release notes. */
export type DiffSection = 'competencies' | 'scales' | 'jobs' | 'requirements' | 'other'

/** A field that release notes call by a name; others go by their own. */
export type NamedField =
  | 'aliases'
  | 'levelTexts'
  | 'claims'
  | 'cluster'
  | 'complete'
  | 'continuous'
  | 'definitions'
  | 'dimensionOf'
  | 'externalIds'
  | 'family'
  | 'floor'
  | 'grade'
  | 'horizon'
  | 'name'
  | 'nature'
  | 'olderNames'
  | 'qualifications'
  | 'retired'
  | 'scale'
  | 'superior'
  | 'track'
  | 'unit'
  | 'unknown'
  | 'validFrom'
  | 'validUntil'

/** What was done to a text. */
export type DoneTo = 'added' | 'dropped' | 'changed'

/** What a language says of a text that was written, dropped or rewritten. */
export type TextNotes<Told extends readonly string[]> = Readonly<Record<DoneTo, (...told: Told) => string>>

/** What a language says of a requirement that changed. */
export interface RequirementNotes {
  readonly essential: (job: string, competency: string) => string
  readonly notEssential: (job: string, competency: string) => string
  readonly level: (facts: {
    readonly job: string
    readonly competency: string
    /** Absent where it had no level. */
    readonly before: string | undefined
    /** Absent where it has no level. */
    readonly after: string | undefined
  }) => string
  readonly weight: (facts: {
    readonly job: string
    readonly competency: string
    readonly before: string
    readonly after: string
  }) => string
  /** Another field, of `fieldChanged` or `fieldBecame`. */
  readonly field: (job: string, competency: string, field: string) => string
}

/** What a language says of each kind of change. Competencies and jobs come by name and code, `field` of `fieldChanged` or `fieldBecame`. */
export interface DiffNotes {
  readonly 'competency-added': (name: string) => string
  readonly 'competency-removed': (name: string) => string
  /** The first day out of use and the reason are absent where they are not known. */
  readonly 'competency-retired': (
    name: string,
    since: string | undefined,
    reason: string | undefined,
  ) => string
  readonly 'competency-restored': (name: string) => string
  /** `guessed`: known from equal names only. */
  readonly 'competency-moved': (from: string, to: string, guessed: boolean) => string
  readonly 'competency-split': (from: string, to: string, guessed: boolean) => string
  readonly 'competencies-merged': (from: string, to: string) => string
  readonly 'competency-renamed': (facts: {
    readonly code: string
    readonly before: string
    readonly after: string
    /** Another code that has the old name now. */
    readonly nameNowOf: string | undefined
  }) => string
  readonly 'definition-changed': TextNotes<[name: string]>
  /** Keys of scales; absent where it had or has none. */
  readonly 'competency-rescaled': (
    name: string,
    before: string | undefined,
    after: string | undefined,
  ) => string
  readonly 'competency-changed': (name: string, field: string) => string
  readonly 'scale-added': (scale: string) => string
  readonly 'scale-removed': (scale: string) => string
  readonly 'level-added': (scale: string, level: string, name: string | undefined) => string
  readonly 'level-removed': (scale: string, level: string, name: string | undefined) => string
  /** Always a guess. */
  readonly 'level-shifted': (facts: {
    readonly scale: string
    readonly name: string
    readonly before: string
    readonly after: string
  }) => string
  readonly 'level-renamed': (facts: {
    readonly scale: string
    readonly level: string
    /** Absent where it had no name. */
    readonly before: string | undefined
    /** Absent where it has no name. */
    readonly after: string | undefined
  }) => string
  readonly 'level-text-changed': TextNotes<[scale: string, level: string]>
  readonly 'scale-changed': (scale: string, field: string) => string
  readonly 'job-added': (name: string) => string
  readonly 'job-removed': (name: string) => string
  /** Always a guess. */
  readonly 'job-moved': (from: string, to: string) => string
  readonly 'job-renamed': (code: string, before: string, after: string) => string
  readonly 'job-changed': (job: string, field: string) => string
  /** The level is absent where none is given. */
  readonly 'requirement-added': (job: string, competency: string, level: string | undefined) => string
  readonly 'requirement-removed': (job: string, competency: string) => string
  readonly 'requirement-changed': RequirementNotes
  /** The kind of the entry, of `entries`, and its key. */
  readonly 'entry-added': (entry: string, key: string) => string
  readonly 'entry-removed': (entry: string, key: string) => string
  readonly 'entry-changed': (entry: string, key: string) => string
  readonly 'model-changed': (field: string) => string
}

/** What a language says of the changes from one model to another. */
export interface DiffSentences {
  readonly headline: (facts: {
    readonly name: string
    readonly version: string
    /** Name of the later model; absent where it is the same. */
    readonly newName: string | undefined
    readonly newVersion: string
    /** How many there are; maybe 0. */
    readonly changes: number
  }) => string
  readonly headings: Readonly<Record<DiffSection, string>>
  readonly notes: DiffNotes
  /** A name with its code, where the two differ. */
  readonly named: (name: string, code: string) => string
  /** Kinds of entries. */
  readonly entries: Readonly<Record<EntryChange['section'], string>>
  readonly fields: Readonly<Record<NamedField, string>>
  readonly fieldChanged: (field: string) => string
  /** The value it had and the one it has, of `values`. */
  readonly fieldBecame: (field: string, before: string, after: string) => string
  /** Values that are no numbers. */
  readonly values: {
    readonly absent: string
    readonly yes: string
    readonly no: string
    readonly text: (text: string) => string
  }
}

/** What a language needs to tell of the changes from one model to another. */
export interface DiffLanguage extends LanguageBase {
  readonly diff: DiffSentences
}
