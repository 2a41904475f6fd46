import type { FiveLevelInterviewGuide } from '../../five-level-interview'
import type { AsnCode } from '../ids'

/** Interview guides of the nine competencies in one language: a missing one does not compile. */
export type AsnInterview = Readonly<Record<AsnCode, FiveLevelInterviewGuide>>
