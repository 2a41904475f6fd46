/** What a caller knows of a competency that is not assessed: the level lies in this range, ends included. */
export interface OutcomeRange {
  /** Least level possible. */
  readonly lowest: number
  /** Greatest level possible. */
  readonly highest: number
}
