/** A place in a framework that a badge points at (Open Badges `Alignment`). */
export interface BadgeAlignment {
  /** Always `Alignment`. */
  readonly type: readonly ['Alignment']
  /** Name of what it points at. */
  readonly targetName: string
  /** Its address. */
  readonly targetUrl: string
  /** What kind of thing it is. */
  readonly targetType: 'CFItem'
  /** Name of the model. */
  readonly targetFramework: string
  /** Its code. */
  readonly targetCode: string
}

/** One level of the scale (Open Badges `RubricCriterionLevel`). */
export interface BadgeLevel {
  /** Id of the level, a URI. */
  readonly id: string
  /** Always `RubricCriterionLevel`. */
  readonly type: readonly ['RubricCriterionLevel']
  /** Name of the level. */
  readonly name: string
  /** Its number, as text. */
  readonly level: string
  /** Its number, as text: points and levels are the same here. */
  readonly points: string
  /** What a person at this level does. */
  readonly description?: string
}

/** How a result is measured (Open Badges `ResultDescription`). */
export interface BadgeResultDescription {
  /** Its id, a URI. */
  readonly id: string
  /** Always `ResultDescription`. */
  readonly type: readonly ['ResultDescription']
  /** Name of the scale. */
  readonly name: string
  /** `RubricCriterionLevel` on a scale of levels, `RawScore` on a continuous one. */
  readonly resultType: 'RubricCriterionLevel' | 'RawScore'
  /** On a scale of levels: the levels, ascending. */
  readonly rubricCriterionLevel?: readonly BadgeLevel[]
  /** On a scale of levels: id of the required level; absent: none is required. */
  readonly requiredLevel?: string
  /** On a continuous scale: its lower end. */
  readonly valueMin?: string
  /** On a continuous scale: its upper end. */
  readonly valueMax?: string
  /** On a continuous scale: the required number; absent: none is required. */
  readonly requiredValue?: string
}

/** What can be achieved (Open Badges `Achievement`). */
export interface BadgeAchievement {
  /** Its id, a URI. */
  readonly id: string
  /** Always `Achievement`. */
  readonly type: readonly ['Achievement']
  /** Always `Competency`. */
  readonly achievementType: 'Competency'
  /** Name of the competency. */
  readonly name: string
  /** Definition of the competency, or where it comes from. */
  readonly description: string
  /** What it takes. */
  readonly criteria: {
    /** In a sentence. */
    readonly narrative: string
  }
  /** Code of the competency. */
  readonly humanCode: string
  /** Version of the model. */
  readonly version: string
  /** Language of the texts. */
  readonly inLanguage: string
  /** Other names of the competency. */
  readonly tag?: readonly string[]
  /** Ids in other systems. */
  readonly otherIdentifier?: readonly {
    /** Always `IdentifierEntry`. */
    readonly type: readonly ['IdentifierEntry']
    /** The id. */
    readonly identifier: string
    /** The system, as `ext:esco`. */
    readonly identifierType: string
  }[]
  /** The competency in a published framework. */
  readonly alignment?: readonly BadgeAlignment[]
  /** The scale and the required level. */
  readonly resultDescription: readonly [BadgeResultDescription]
}

/** What was achieved (Open Badges `Result`): a level, or a number between levels. */
export interface BadgeResult {
  /** Always `Result`. */
  readonly type: readonly ['Result']
  /** Id of the result description. */
  readonly resultDescription: string
  /** Id of the level achieved. */
  readonly achievedLevel?: string
  /** The number achieved, where it is no level of a list. */
  readonly value?: string
}

/** A badge, not signed (Open Badges `OpenBadgeCredential`, a W3C verifiable credential). */
export interface BadgeCredential {
  /** The contexts of JSON-LD. */
  readonly '@context': readonly [string, string]
  /** Its id, a URI. */
  readonly id: string
  /** What it is. */
  readonly type: readonly ['VerifiableCredential', 'OpenBadgeCredential']
  /** Name of the competency. */
  readonly name: string
  /** Who issues it. */
  readonly issuer: {
    /** Id of the issuer, a URI. */
    readonly id: string
    /** Always `Profile`. */
    readonly type: readonly ['Profile']
    /** Name of the issuer. */
    readonly name: string
  }
  /** When it begins to be valid. */
  readonly validFrom: string
  /** When it stops being valid. */
  readonly validUntil?: string
  /** Who achieved what. */
  readonly credentialSubject: {
    /** Id of the person, a URI. */
    readonly id: string
    /** Always `AchievementSubject`. */
    readonly type: readonly ['AchievementSubject']
    /** What can be achieved. */
    readonly achievement: BadgeAchievement
    /** What was. */
    readonly result: readonly [BadgeResult]
  }
}
