/** The id of an entry in a system outside the model. */
export interface ExternalId {
  /** The system: `skkni-unit`, `kkni-level`, `case`, `esco`, `onet` or any other name. */
  readonly system: string
  /** The id there, as that system writes it. */
  readonly value: string
}
