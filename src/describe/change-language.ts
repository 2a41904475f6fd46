import type { DiffLanguage } from './diff-sentences'
import type { MigrationLanguage } from './migration-sentences'

/** A language that can tell what `kompetensi/change` finds. */
export interface ChangeLanguage extends DiffLanguage, MigrationLanguage {}
