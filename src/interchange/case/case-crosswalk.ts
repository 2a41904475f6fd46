import type { CompetencyModel } from '../../model/competency-model'
import type { Crosswalk } from '../../model/crosswalk'
import type { CasePlace } from '../read/list-case-identifiers'

/** A crosswalk from the model that is written to another. */
export interface CaseCrosswalk extends CasePlace {
  /** The crosswalk. */
  readonly crosswalk: Crosswalk
  /** The model it leads to. */
  readonly to: CompetencyModel
}
