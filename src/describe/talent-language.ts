import type { NineBoxLanguage } from './describe-nine-box'
import type { PerformanceLanguage } from './describe-performance'
import type { SuccessionLanguage } from './describe-succession'

/** A language that can tell what `kompetensi/talent` finds. */
export interface TalentLanguage extends NineBoxLanguage, PerformanceLanguage, SuccessionLanguage {}
