import type { NineBoxLanguage } from './nine-box-sentences'
import type { PerformanceLanguage } from './performance-sentences'
import type { SuccessionLanguage } from './succession-sentences'

/** A language that can tell what `kompetensi/talent` finds. */
export interface TalentLanguage extends NineBoxLanguage, PerformanceLanguage, SuccessionLanguage {}
