/** What came of one consumer. */
export interface Outcome {
  readonly what: string
  readonly version: string
  readonly seconds: number
  /** What went wrong; empty when all is well. */
  readonly wrong: readonly string[]
  readonly note?: string
}
