import type { Holdings } from './holdings'

/** A person who is compared with others: an id and the levels held. */
export interface Candidate<Id extends string = string, C extends string = string, P extends string = string> {
  /** Id of the person. */
  readonly id: P
  /** Levels held by competency code; a code that is absent is not assessed. */
  readonly holdings: Holdings<Id, C>
}
