import type { Holdings } from '../model/holdings'
import type { JobOrProfile } from '../model/resolve-profile'

/** Who is asking, and for which job. */
export interface CareerQuestion<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> {
  /** Levels held, by competency; one that is absent is not assessed. */
  readonly holdings: Holdings<Id, C>
  /** The job done today; absent for a person without a job of the model, whose first move is an `entry`. */
  readonly from?: JobOrProfile<Id, C, J>
  /** The job aimed at. */
  readonly to: JobOrProfile<Id, C, J>
}
