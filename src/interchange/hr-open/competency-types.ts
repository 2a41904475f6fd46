/** An identifier in a scheme (HR Open `IdentifierType`), as far as it is used. */
export interface HrOpenIdentifier {
  /** The identifier: a code of the model, or an id in another system. */
  readonly value: string
  /** The scheme: the id of the model, or the name of the other system. */
  readonly schemeId?: string
  /** Version of the scheme: that of the model. */
  readonly schemeVersionId?: string
}

/** A number on a scale (HR Open `ScoreNumericType`), as far as it is used. */
export interface HrOpenScoreNumeric {
  /** The number. */
  readonly value: number
  /** Lower end of the scale. */
  readonly minimum?: number
  /** Upper end of the scale. */
  readonly maximum?: number
  /** Distance of neighbouring levels, where it is the same for all; absent on a continuous scale. */
  readonly interval?: number
}

/** A level (HR Open `BaseScoreType`), as far as it is used. */
export interface HrOpenScore {
  /** The level as one number. */
  readonly scoresNumeric: readonly HrOpenScoreNumeric[]
}

/** What a position asks of one competency (HR Open `PositionCompetencyType`), as far as it is used. */
export interface HrOpenPositionCompetency {
  /** The code, then ids in other systems. */
  readonly competencyIds: readonly HrOpenIdentifier[]
  /** Name of the competency. */
  readonly competencyName: string
  /** Weight among the competencies of the position; absent: not given. */
  readonly weight?: {
    /** The weight. */
    readonly value: number
  }
  /** Required level; absent: required, and no level is given. */
  readonly requiredProficiencyLevel?: HrOpenScore
}

/** What a person holds of one competency (HR Open `PersonCompetencyType`), as far as it is used. */
export interface HrOpenPersonCompetency {
  /** The code, then ids in other systems. */
  readonly competencyIds: readonly HrOpenIdentifier[]
  /** Name of the competency. */
  readonly competencyName: string
  /** The level held. */
  readonly proficiencyLevel: HrOpenScore
}
