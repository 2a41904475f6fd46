/** What the levels of one competency are, in one language. */
export interface LevelTexts {
  /** What each level is for this competency, in a sentence; the indicators of the level are its evidence. */
  readonly levelDescriptions?: Readonly<Record<number, string>>
  /** Behavioural indicators by level: what a person at that level can be seen to do. */
  readonly indicators?: Readonly<Record<number, readonly string[]>>
}

/** The wording of an organisation for one competency, in one language; it may say of the levels alone. */
export interface CompetencyWording extends LevelTexts {
  /** What it is and where it shows, in a sentence or two; the model's own holds when absent. */
  readonly definition?: string
}

/** Texts of one competency in one language, as `/text` entries hold them. */
export interface CompetencyText extends LevelTexts {
  /** What it is and where it shows, in a sentence or two. */
  readonly definition: string
}
