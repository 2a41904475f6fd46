import type { MigrationLanguage } from './describe-migration'
import type { DiffLanguage } from './diff-sentences'

/** A language that can tell what `kompetensi/change` finds. */
export interface ChangeLanguage extends DiffLanguage, MigrationLanguage {}
