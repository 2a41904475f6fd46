/** A level of one scale and what it is on another. */
export interface LevelPair {
  /** The level on the scale it comes from. */
  readonly from: number
  /** What it is on the scale it goes to. */
  readonly to: number
}
