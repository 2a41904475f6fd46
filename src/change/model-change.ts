import type { LocalizedText } from '../model/localized-text'

/**
 * How it is known what became of a competency: from the code, from what the models say of successors, from
 * the caller, or from an equal name, which is a guess.
 */
export type SuccessionBasis = 'code' | 'stated' | 'caller' | 'name'

/** A value that a field had or has, where it is one that can be shown in a word. */
export type FieldValue = string | number | boolean

/** A code and its name, as release notes show them. */
export interface NamedCode {
  /** The code or id. */
  readonly code: string
  /** Its name. */
  readonly name: LocalizedText
}

/** The dictionary has a competency that nothing before it leads to. */
export interface CompetencyAdded {
  /** What changed. */
  readonly kind: 'competency-added'
  /** The competency. */
  readonly competency: NamedCode
}

/** The dictionary no longer has a competency, and nothing is said to carry it on. */
export interface CompetencyRemoved {
  /** What changed. */
  readonly kind: 'competency-removed'
  /** The competency. */
  readonly competency: NamedCode
}

/** A competency is no longer in use and nothing carries it on; its entry stays. */
export interface CompetencyRetired {
  /** What changed. */
  readonly kind: 'competency-retired'
  /** The competency. */
  readonly competency: NamedCode
  /** First day it is no longer in use. */
  readonly since?: string
  /** Why. */
  readonly reason?: LocalizedText
}

/** A competency that was retired is in use again. */
export interface CompetencyRestored {
  /** What changed. */
  readonly kind: 'competency-restored'
  /** The competency. */
  readonly competency: NamedCode
}

/** A competency lives on under another code. */
export interface CompetencyMoved {
  /** What changed. */
  readonly kind: 'competency-moved'
  /** The competency before. */
  readonly from: NamedCode
  /** The competency after. */
  readonly to: NamedCode
  /** How that is known; `name` is a guess. */
  readonly basis: SuccessionBasis
}

/** A competency was split. */
export interface CompetencySplit {
  /** What changed. */
  readonly kind: 'competency-split'
  /** The competency before. */
  readonly from: NamedCode
  /** The competencies that carry it on. */
  readonly to: readonly NamedCode[]
  /** How that is known. */
  readonly basis: SuccessionBasis
}

/** Several competencies were merged into one. */
export interface CompetenciesMerged {
  /** What changed. */
  readonly kind: 'competencies-merged'
  /** The competencies before, in dictionary order. */
  readonly from: readonly NamedCode[]
  /** The competency after. */
  readonly to: NamedCode
}

/** A competency has another name. */
export interface CompetencyRenamed {
  /** What changed. */
  readonly kind: 'competency-renamed'
  /** Its code after. */
  readonly competency: string
  /** Its name before. */
  readonly before: LocalizedText
  /** Its name after. */
  readonly after: LocalizedText
  /** Another code that has the old name now: a sign that codes were given out anew. */
  readonly nameNowOf?: string
}

/** A definition was written, rewritten or dropped. */
export interface DefinitionChanged {
  /** What changed. */
  readonly kind: 'definition-changed'
  /** The competency after. */
  readonly competency: NamedCode
  /** The definition before. */
  readonly before?: LocalizedText
  /** The definition after. */
  readonly after?: LocalizedText
}

/** A competency is measured on another scale of the model. */
export interface CompetencyRescaled {
  /** What changed. */
  readonly kind: 'competency-rescaled'
  /** The competency after. */
  readonly competency: NamedCode
  /** Key of the scale before. */
  readonly before?: string
  /** Key of the scale after. */
  readonly after?: string
}

/** Another field of a competency changed. */
export interface CompetencyChanged {
  /** What changed. */
  readonly kind: 'competency-changed'
  /** The competency after. */
  readonly competency: NamedCode
  /** Name of the field. */
  readonly field: string
  /** Its value before, where it can be shown in a word. */
  readonly before?: FieldValue
  /** Its value after, where it can be shown in a word. */
  readonly after?: FieldValue
}

/** A scale came or went. */
export interface ScaleAddedOrRemoved {
  /** What changed. */
  readonly kind: 'scale-added' | 'scale-removed'
  /** Key of the scale. */
  readonly scale: string
}

/** A level came or went. */
export interface LevelAddedOrRemoved {
  /** What changed. */
  readonly kind: 'level-added' | 'level-removed'
  /** Key of the scale. */
  readonly scale: string
  /** Number of the level. */
  readonly level: number
  /** Name of the level, where it has one. */
  readonly name?: LocalizedText
}

/** A level has another number: a guess from its name. */
export interface LevelShifted {
  /** What changed. */
  readonly kind: 'level-shifted'
  /** Key of the scale. */
  readonly scale: string
  /** Name of the level after. */
  readonly name: LocalizedText
  /** Its number before. */
  readonly before: number
  /** Its number after. */
  readonly after: number
}

/** A level has another name, or got its first. */
export interface LevelRenamed {
  /** What changed. */
  readonly kind: 'level-renamed'
  /** Key of the scale. */
  readonly scale: string
  /** Number of the level after. */
  readonly level: number
  /** Its name before. */
  readonly before?: LocalizedText
  /** Its name after. */
  readonly after?: LocalizedText
}

/** The description of a level changed. */
export interface LevelTextChanged {
  /** What changed. */
  readonly kind: 'level-text-changed'
  /** Key of the scale. */
  readonly scale: string
  /** Number of the level after. */
  readonly level: number
  /** The description before. */
  readonly before?: LocalizedText
  /** The description after. */
  readonly after?: LocalizedText
}

/** Another field of a scale changed: its floor, its name, whether it is continuous, its claims. */
export interface ScaleChanged {
  /** What changed. */
  readonly kind: 'scale-changed'
  /** Key of the scale. */
  readonly scale: string
  /** Name of the field. */
  readonly field: string
  /** Its value before, where it can be shown in a word. */
  readonly before?: FieldValue
  /** Its value after, where it can be shown in a word. */
  readonly after?: FieldValue
}

/** A job came or went. */
export interface JobAddedOrRemoved {
  /** What changed. */
  readonly kind: 'job-added' | 'job-removed'
  /** The job. */
  readonly job: NamedCode
}

/** A job has another id: a guess from its name or an older name. */
export interface JobMoved {
  /** What changed. */
  readonly kind: 'job-moved'
  /** The job before. */
  readonly from: NamedCode
  /** The job after. */
  readonly to: NamedCode
}

/** A job has another name. */
export interface JobRenamed {
  /** What changed. */
  readonly kind: 'job-renamed'
  /** Its id after. */
  readonly job: string
  /** Its name before. */
  readonly before: LocalizedText
  /** Its name after. */
  readonly after: LocalizedText
}

/** Another field of a job changed. */
export interface JobChanged {
  /** What changed. */
  readonly kind: 'job-changed'
  /** The job after. */
  readonly job: NamedCode
  /** Name of the field. */
  readonly field: string
  /** Its value before, where it can be shown in a word. */
  readonly before?: FieldValue
  /** Its value after, where it can be shown in a word. */
  readonly after?: FieldValue
}

/** A job requires a competency that it did not, or no longer does. */
export interface RequirementAddedOrRemoved {
  /** What changed. */
  readonly kind: 'requirement-added' | 'requirement-removed'
  /** The job after. */
  readonly job: NamedCode
  /** The competency. */
  readonly competency: NamedCode
  /** The level, where one is given. */
  readonly level?: number
  /** The weight, where one is given. */
  readonly weight?: number
  /** Whether it is essential, where that is said. */
  readonly essential?: boolean
}

/** A requirement has another level, weight or other field. */
export interface RequirementChanged {
  /** What changed. */
  readonly kind: 'requirement-changed'
  /** The job after. */
  readonly job: NamedCode
  /** The competency after. */
  readonly competency: NamedCode
  /** Name of the field: `level`, `weight`, `essential` or another. */
  readonly field: string
  /** Its value before; absent where it had none. */
  readonly before?: FieldValue
  /** Its value after; absent where it has none. */
  readonly after?: FieldValue
}

/** An entry of another section of the model came, went or changed. */
export interface EntryChange {
  /** What changed. */
  readonly kind: 'entry-added' | 'entry-removed' | 'entry-changed'
  /** The section. */
  readonly section: 'sources' | 'clusters' | 'families' | 'tracks' | 'grades' | 'units' | 'schemes'
  /** Key of the entry. */
  readonly key: string
}

/** A field of the model itself changed. */
export interface ModelFieldChanged {
  /** What changed. */
  readonly kind: 'model-changed'
  /** Name of the field. */
  readonly field: string
  /** Its value before, where it can be shown in a word. */
  readonly before?: FieldValue
  /** Its value after, where it can be shown in a word. */
  readonly after?: FieldValue
}

/** One change from a model to another; tell the kinds apart by `kind`. */
export type ModelChange =
  | CompetencyAdded
  | CompetencyRemoved
  | CompetencyRetired
  | CompetencyRestored
  | CompetencyMoved
  | CompetencySplit
  | CompetenciesMerged
  | CompetencyRenamed
  | DefinitionChanged
  | CompetencyRescaled
  | CompetencyChanged
  | ScaleAddedOrRemoved
  | LevelAddedOrRemoved
  | LevelShifted
  | LevelRenamed
  | LevelTextChanged
  | ScaleChanged
  | JobAddedOrRemoved
  | JobMoved
  | JobRenamed
  | JobChanged
  | RequirementAddedOrRemoved
  | RequirementChanged
  | EntryChange
  | ModelFieldChanged
