import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import type { BpjsOmissionSubject } from './ids'

/** A statement of a source in our words. */
export interface BpjsStatement {
  /** The statement. */
  readonly description: BilingualText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** Something a reader would look for and the sources do not have. */
export interface BpjsOmission extends BpjsStatement {
  /** What is missing. */
  readonly subject: BpjsOmissionSubject
}
