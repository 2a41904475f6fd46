import type { FiveLevelInterviewGuide } from '../../five-level-interview'
import type { LembagaXyCode } from '../ids'

/** Interview guides of the 86 competencies in one language: a missing one does not compile. */
export type LembagaXyInterview = Readonly<Record<LembagaXyCode, FiveLevelInterviewGuide>>
